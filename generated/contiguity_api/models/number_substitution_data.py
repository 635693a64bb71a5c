from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class NumberSubstitutionData(Model):
    """A message that was sent from a different number than requested."""

    original_number: str
    """The requested number."""

    used_number: str
    """The number that was used."""

    reason: str | None = None
    """Reason for the substitution. The only known value is requested_unavailable_random_used."""

    message_id: str | None = None
    """Id of the message."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        original_number = self.original_number
        used_number = self.used_number
        reason = self.reason
        message_id = self.message_id
        timestamp = self.timestamp
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["original_number"] = original_number
        field_dict["used_number"] = used_number
        if reason is not None:
            field_dict["reason"] = reason
        if message_id is not None:
            field_dict["message_id"] = message_id
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        original_number = d.pop("original_number")
        used_number = d.pop("used_number")
        reason = d.pop("reason", None)
        message_id = d.pop("message_id", None)
        timestamp = d.pop("timestamp", None)
        self = cls.__new__(cls)
        self.original_number = original_number
        self.used_number = used_number
        self.reason = reason
        self.message_id = message_id
        self.timestamp = timestamp
        self.additional_properties = d
        return self
