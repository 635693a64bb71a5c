from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ChatCreateResponse(Model):
    """The new or existing chat. The response does not indicate whether the chat was reused."""

    chat: CreatedChat
    """The chat that the first message was sent to. Unlike `Chat`, it contains the message, but no timestamps, no icon
    and no archive flag."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chat = self.chat.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chat"] = chat
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chat = CreatedChat.from_dict(d.pop("chat"))

        self = cls.__new__(cls)
        self.chat = chat
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.created_chat import CreatedChat
