from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class BackgroundUpdatedData(Model):
    """The background of a chat was changed."""

    chat: EventChat
    """The chat of an event."""

    actor_handle: ChatHandle | None = None
    """The participant who made the change."""

    background: ChatBackground | None = None
    """The new background; null if it was reset."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat = self.chat.to_dict()
        actor_handle: dict[str, Any] | None = (
            self.actor_handle.to_dict() if isinstance(self.actor_handle, ChatHandle) else self.actor_handle
        )

        background: dict[str, Any] | None = (
            self.background.to_dict() if isinstance(self.background, ChatBackground) else self.background
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chat"] = chat
        if actor_handle is not None:
            field_dict["actor_handle"] = actor_handle
        if background is not None:
            field_dict["background"] = background
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat = EventChat.from_dict(d.pop("chat"))

        _actor_handle = d.pop("actor_handle", None)
        actor_handle: ChatHandle | None = (
            ChatHandle.from_dict(_actor_handle) if isinstance(_actor_handle, dict) else _actor_handle
        )

        _background = d.pop("background", None)
        background: ChatBackground | None = (
            ChatBackground.from_dict(_background) if isinstance(_background, dict) else _background
        )

        self = cls.__new__(cls)
        self.chat = chat
        self.actor_handle = actor_handle
        self.background = background
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_background import ChatBackground
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
