from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class TypingData(Model):
    """A participant who started or stopped typing."""

    chat_id: str
    """Id of the chat, a UUID."""

    actor_handle: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id
        actor_handle: dict[str, Any] | None = None
        if self.actor_handle is not None:
            actor_handle = self.actor_handle.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chat_id"] = chat_id
        if actor_handle is not None:
            field_dict["actor_handle"] = actor_handle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat_id = d.pop("chat_id")
        _actor_handle = d.pop("actor_handle", None)
        actor_handle: ChatHandle | None
        if _actor_handle is None:
            actor_handle = None
        else:
            actor_handle = ChatHandle.from_dict(_actor_handle)

        self = cls.__new__(cls)
        self.chat_id = chat_id
        self.actor_handle = actor_handle
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
