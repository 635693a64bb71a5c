from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Attachment(OpenModel):
    """An attachment of a received message."""

    url: str | None = None
    """URL of the file, hosted by Contiguity."""

    mime: str | None = None
    """Media type of the file."""

    filename: str | None = None
    """Name."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.url = d.pop("url", None)
        self.mime = d.pop("mime", None)
        self.filename = d.pop("filename", None)
        self.additional_properties = d
        return self
