from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class EventChat(OpenModel):
    """The chat of an event."""

    id: str
    """Id of the chat, a UUID."""

    is_group: bool | None = None
    """True for a group."""

    owner_handle: ChatHandle | None = None
    """Your line in this chat."""

    health_status: HealthStatus | None = None
    """The health of the conversation; absent in poll and background events."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.is_group = d.pop("is_group", None)
        value = d.pop("owner_handle", None)
        self.owner_handle = ChatHandle.from_dict(value) if isinstance(value, dict) else value
        value = d.pop("health_status", None)
        self.health_status = HealthStatus.from_dict(value) if isinstance(value, dict) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.health_status import HealthStatus
