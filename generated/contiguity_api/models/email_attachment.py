from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class EmailAttachment(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        filename = self.filename
        content_type = self.content_type
        size = self.size
        url = self.url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not None:
            field_dict["id"] = id
        if filename is not None:
            field_dict["filename"] = filename
        if content_type is not None:
            field_dict["content_type"] = content_type
        if size is not None:
            field_dict["size"] = size
        if url is not None:
            field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id", None)
        filename = d.pop("filename", None)
        content_type = d.pop("content_type", None)
        size = d.pop("size", None)
        url = d.pop("url", None)
        self = cls.__new__(cls)
        self.id = id
        self.filename = filename
        self.content_type = content_type
        self.size = size
        self.url = url
        self.additional_properties = d
        return self
