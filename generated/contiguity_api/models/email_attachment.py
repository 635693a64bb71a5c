from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class EmailAttachment(OpenModel):
    """An attachment of a received email."""

    id: str | None = None
    """Id of the file."""

    filename: str | None = None
    """Name."""

    content_type: str | None = None
    """Media type of the file."""

    size: int | None = None
    """Size in bytes."""

    url: str | None = None
    """URL of the file, hosted by Contiguity."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id", None)
        self.filename = d.pop("filename", None)
        self.content_type = d.pop("content_type", None)
        self.size = d.pop("size", None)
        self.url = d.pop("url", None)
        self.additional_properties = d
        return self
