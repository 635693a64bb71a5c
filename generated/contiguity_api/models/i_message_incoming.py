from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class IMessageIncoming(OpenModel):
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

    @property
    def type(self) -> Literal["imessage.incoming"]:
        """The same as ``type_``."""
        return self.type_

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.type_ = d.pop("type")
        if self.type_ != "imessage.incoming":
            raise ValueError(f"type must be 'imessage.incoming', not {self.type_!r}")
        self.data = IMessageIncomingData.from_dict(d.pop("data"))
        self.timestamp = d.pop("timestamp", None)
        self.api_version = d.pop("api_version", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.i_message_incoming_data import IMessageIncomingData
