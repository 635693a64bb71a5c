from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Sticker(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        file_name = self.file_name
        mime_type = self.mime_type
        url = self.url
        width = self.width
        height = self.height
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if file_name is not None:
            field_dict["file_name"] = file_name
        if mime_type is not None:
            field_dict["mime_type"] = mime_type
        if url is not None:
            field_dict["url"] = url
        if width is not None:
            field_dict["width"] = width
        if height is not None:
            field_dict["height"] = height
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        file_name = d.pop("file_name", None)
        mime_type = d.pop("mime_type", None)
        url = d.pop("url", None)
        width = d.pop("width", None)
        height = d.pop("height", None)
        self = cls.__new__(cls)
        self.file_name = file_name
        self.mime_type = mime_type
        self.url = url
        self.width = width
        self.height = height
        self.additional_properties = d
        return self
