from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class TypingData(OpenModel):
    """A participant who started or stopped typing."""

    chat_id: str
    """Id of the chat, a UUID."""

    actor_handle: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chat_id = d.pop("chat_id")
        value = d.pop("actor_handle", None)
        self.actor_handle = None if value is None else ChatHandle.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
