from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ChatList(OpenModel):
    """One page of chats."""

    chats: list[Chat]
    """The chats of this page, the most recently active first (inferred)."""

    next_cursor: None | str = None
    """Cursor of the next page, opaque, to pass as `cursor`; null or absent on the last page."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.chats = [Chat.from_dict(item) for item in d.pop("chats")]
        self.next_cursor = d.pop("next_cursor", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat import Chat
