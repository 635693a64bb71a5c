from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ChatList(Model):
    """One page of chats."""

    chats: list[Chat]
    """The chats of this page, the most recently active first (inferred)."""

    next_cursor: None | str = None
    """Cursor of the next page, opaque, to pass as `cursor`; null or absent on the last page."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        chats = [item.to_dict() for item in self.chats]

        next_cursor = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chats"] = chats
        if next_cursor is not None:
            field_dict["next_cursor"] = next_cursor
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        chats = [Chat.from_dict(item) for item in d.pop("chats")]

        next_cursor: None | str = d.pop("next_cursor", None)

        self = cls.__new__(cls)
        self.chats = chats
        self.next_cursor = next_cursor
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat import Chat
