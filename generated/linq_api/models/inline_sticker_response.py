from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class InlineStickerResponse(Model):
    """An image that replaces a range of text."""

    _json_names: ClassVar = {"range_": "range"}

    range_: list[int]
    """`[start, end)` in UTF-16 code units of the text."""

    id: str | None = None
    """Id of the attachment, a UUID."""

    url: str | None = None
    """Download URL of the image."""

    file_name: str | None = None
    """Name of the file."""

    mime_type: str | None = None
    """Media type of the file."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        range_ = self.range_

        id = self.id
        url = self.url
        file_name = self.file_name
        mime_type = self.mime_type
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["range"] = range_
        if id is not None:
            field_dict["id"] = id
        if url is not None:
            field_dict["url"] = url
        if file_name is not None:
            field_dict["file_name"] = file_name
        if mime_type is not None:
            field_dict["mime_type"] = mime_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        range_ = d.pop("range")

        id = d.pop("id", None)
        url = d.pop("url", None)
        file_name = d.pop("file_name", None)
        mime_type = d.pop("mime_type", None)
        self = cls.__new__(cls)
        self.range_ = range_
        self.id = id
        self.url = url
        self.file_name = file_name
        self.mime_type = mime_type
        self.additional_properties = d
        return self
