from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Attachment(Model):
    """An attachment of a received message."""

    url: str | None = None
    """URL of the file, hosted by Contiguity."""

    mime: str | None = None
    """Media type of the file."""

    filename: str | None = None
    """Name."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        url = self.url
        mime = self.mime
        filename = self.filename
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if url is not None:
            field_dict["url"] = url
        if mime is not None:
            field_dict["mime"] = mime
        if filename is not None:
            field_dict["filename"] = filename
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        url = d.pop("url", None)
        mime = d.pop("mime", None)
        filename = d.pop("filename", None)
        self = cls.__new__(cls)
        self.url = url
        self.mime = mime
        self.filename = filename
        self.additional_properties = d
        return self
