from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class Attachment:
    """A file that came with a message."""

    url: str | None = None
    """Where Contiguity hosts it."""

    mime: str | None = None
    """Its media type."""

    filename: str | None = None
    """Its name."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
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
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        url = d.pop("url", None)
        mime = d.pop("mime", None)
        filename = d.pop("filename", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.url = url
        self.mime = mime
        self.filename = filename
        self.additional_properties = d
        return self
