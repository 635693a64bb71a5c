from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class StickerPlaceReply:
    """The sticker was moved."""

    success: bool | None = None
    """True."""

    status: str | None = None
    """How it was taken."""

    trace_id: str | None = None
    """The request's trace id."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        success = self.success
        status = self.status
        trace_id = self.trace_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if success is not None:
            field_dict["success"] = success
        if status is not None:
            field_dict["status"] = status
        if trace_id is not None:
            field_dict["trace_id"] = trace_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        success = d.pop("success", None)
        status = d.pop("status", None)
        trace_id = d.pop("trace_id", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.success = success
        self.status = status
        self.trace_id = trace_id
        self.additional_properties = d
        return self
