from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class BackgroundUpdatedData(OpenModel):
    """The background of a chat was changed."""

    chat: EventChat
    """The chat of an event."""

    actor_handle: ChatHandle | None = None
    """The participant who made the change."""

    background: ChatBackground | None = None
    """The new background; null if it was reset."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat = EventChat.from_dict(d.pop("chat"))
        value = d.pop("actor_handle", None)
        self.actor_handle = ChatHandle.from_dict(value) if isinstance(value, dict) else value
        value = d.pop("background", None)
        self.background = ChatBackground.from_dict(value) if isinstance(value, dict) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_background import ChatBackground
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
