from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Sticker(OpenModel):
    """The image of a sticker."""

    file_name: str | None = None
    """Name of the file."""

    mime_type: str | None = None
    """Media type of the file."""

    url: str | None = None
    """Download URL of the image, valid for one hour."""

    width: int | None = None
    """Width, presumably in pixels."""

    height: int | None = None
    """Height, presumably in pixels."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.file_name = d.pop("file_name", None)
        self.mime_type = d.pop("mime_type", None)
        self.url = d.pop("url", None)
        self.width = d.pop("width", None)
        self.height = d.pop("height", None)
        self.additional_properties = d
        return self
