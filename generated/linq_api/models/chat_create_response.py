from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ChatCreateResponse(OpenModel):
    """The new or existing chat. The response does not indicate whether the chat was reused."""

    chat: CreatedChat
    """The chat that the first message was sent to. Unlike `Chat`, it contains the message, but no timestamps, no icon
    and no archive flag."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat = CreatedChat.from_dict(d.pop("chat"))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.created_chat import CreatedChat
