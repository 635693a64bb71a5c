from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class TextDeliveryConfirmedData(Model):
    """A text whose delivery was confirmed by the carrier. The documents do not define which number is `from`; in
    practice it is your number.
    """

    _json_names: ClassVar = {"from_": "from"}

    from_: str
    """In practice your number; not documented."""

    to: str
    """The other number."""

    message_id: str
    """Id of the text."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_
        to = self.to
        message_id = self.message_id
        timestamp = self.timestamp
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["from"] = from_
        field_dict["to"] = to
        field_dict["message_id"] = message_id
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        from_ = d.pop("from")
        to = d.pop("to")
        message_id = d.pop("message_id")
        timestamp = d.pop("timestamp", None)
        self = cls.__new__(cls)
        self.from_ = from_
        self.to = to
        self.message_id = message_id
        self.timestamp = timestamp
        self.additional_properties = d
        return self
