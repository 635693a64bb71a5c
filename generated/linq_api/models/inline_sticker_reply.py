from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class InlineStickerReply:
    """An image in place of a stretch of text."""

    range_: list[int]
    """`[start, end)` in UTF-16 code units of the text."""

    id: str | None = None
    """The attachment's id, a UUID."""

    url: str | None = None
    """Where the image can be downloaded."""

    file_name: str | None = None
    """The file's name."""

    mime_type: str | None = None
    """The file's type."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
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
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        range_ = d.pop("range")

        id = d.pop("id", None)
        url = d.pop("url", None)
        file_name = d.pop("file_name", None)
        mime_type = d.pop("mime_type", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.range_ = range_
        self.id = id
        self.url = url
        self.file_name = file_name
        self.mime_type = mime_type
        self.additional_properties = d
        return self
