from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.legacy_message_type import LegacyMessageType
from ..types import Model


@_attrs_define
class LegacyCrumbs(Model):
    """The message in the legacy format."""

    _json_names: ClassVar = {"from_": "from", "type_": "type"}

    from_: str
    """The sender."""

    to: str
    """Your number that received the message, without its plus sign."""

    message: str | None = None
    """The text of the message."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds."""

    type_: LegacyMessageType | str | None = None
    """Channel of the message."""

    time: float | str | None = None
    """Time in the format of 2024; its unit is not documented."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    @property
    def text(self) -> str | None:
        """The same as ``message``."""
        return self.message

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_
        to = self.to
        message = self.message
        timestamp = self.timestamp
        type_ = self.type_

        time = self.time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["from"] = from_
        field_dict["to"] = to
        if message is not None:
            field_dict["message"] = message
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        if type_ is not None:
            field_dict["type"] = type_
        if time is not None:
            field_dict["time"] = time
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_ = d.pop("from")
        to = d.pop("to")
        message = d.pop("message", None)
        timestamp = d.pop("timestamp", None)
        type_: LegacyMessageType | str | None = d.pop("type", None)

        time: float | str | None = d.pop("time", None)

        self = cls.__new__(cls)
        self.from_ = from_
        self.to = to
        self.message = message
        self.timestamp = timestamp
        self.type_ = type_
        self.time = time
        self.additional_properties = d
        return self
