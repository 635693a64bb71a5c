from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class IMessageIncoming(Model):
    """An iMessage was received on one of your numbers."""

    _json_names: ClassVar = {"type_": "type"}

    id: str
    """Id of the event. Redeliveries have the same id: use it to discard duplicates."""

    type_: Literal["imessage.incoming"]
    """Type of the event."""

    data: IMessageIncomingData
    """A received iMessage."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds (responses use milliseconds)."""

    api_version: str | None = None
    """Version of the API that created the event."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    @property
    def type(self) -> Literal["imessage.incoming"]:
        """The same as ``type_``."""
        return self.type_

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        type_ = self.type_
        data = self.data.to_dict()
        timestamp = self.timestamp
        api_version = self.api_version
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["type"] = type_
        field_dict["data"] = data
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        if api_version is not None:
            field_dict["api_version"] = api_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        type_ = d.pop("type")
        if type_ != "imessage.incoming":
            raise ValueError(f"type must match const 'imessage.incoming', got '{type_}'")
        data = IMessageIncomingData.from_dict(d.pop("data"))

        timestamp = d.pop("timestamp", None)
        api_version = d.pop("api_version", None)
        self = cls.__new__(cls)
        self.id = id
        self.type_ = type_
        self.data = data
        self.timestamp = timestamp
        self.api_version = api_version
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.i_message_incoming_data import IMessageIncomingData
