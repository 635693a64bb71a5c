from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class WhatsAppCancelled(OpenModel):
    """A queued WhatsApp message was cancelled. The event is sent once. Since v2026.9.27."""

    _json_names: ClassVar = {"type_": "type"}

    id: str
    """Id of the event. Redeliveries have the same id: use it to discard duplicates."""

    type_: Literal["whatsapp.cancelled"]
    """Type of the event."""

    data: MessageCancellation
    """A queued message that was cancelled."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds (responses use milliseconds)."""

    api_version: str | None = None
    """Version of the API that created the event."""

    @property
    def type(self) -> Literal["whatsapp.cancelled"]:
        """The same as ``type_``."""
        return self.type_

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.type_ = d.pop("type")
        if self.type_ != "whatsapp.cancelled":
            raise ValueError(f"type must be 'whatsapp.cancelled', not {self.type_!r}")
        self.data = MessageCancellation.from_dict(d.pop("data"))
        self.timestamp = d.pop("timestamp", None)
        self.api_version = d.pop("api_version", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.message_cancellation import MessageCancellation
