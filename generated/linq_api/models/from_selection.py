from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.from_reason import FromReason


@_attrs_define
class FromSelection:
    """Why a line was chosen."""

    reason: FromReason | str
    """The reason."""

    reused_existing_chat: bool
    """True if an existing chat is used."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        reason = self.reason

        reused_existing_chat = self.reused_existing_chat
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["reason"] = reason
        field_dict["reused_existing_chat"] = reused_existing_chat
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        reason: FromReason | str = d.pop("reason")

        reused_existing_chat = d.pop("reused_existing_chat")
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.reason = reason
        self.reused_existing_chat = reused_existing_chat
        self.additional_properties = d
        return self
