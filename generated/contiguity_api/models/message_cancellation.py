from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class MessageCancellation(Model):
    """A queued message that was cancelled."""

    _json_names: ClassVar = {"from_": "from"}

    message_id: str
    """Id of the message."""

    from_: str | None = None
    """Your number."""

    to: str | None = None
    """The recipient of the message."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        message_id = self.message_id
        from_ = self.from_
        to = self.to
        timestamp = self.timestamp
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["message_id"] = message_id
        if from_ is not None:
            field_dict["from"] = from_
        if to is not None:
            field_dict["to"] = to
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message_id = d.pop("message_id")
        from_ = d.pop("from", None)
        to = d.pop("to", None)
        timestamp = d.pop("timestamp", None)
        self = cls.__new__(cls)
        self.message_id = message_id
        self.from_ = from_
        self.to = to
        self.timestamp = timestamp
        self.additional_properties = d
        return self
