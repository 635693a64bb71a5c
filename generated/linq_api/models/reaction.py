from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.reaction_type import ReactionType
from ..types import Model


@_attrs_define
class Reaction(Model):
    """A reaction to a part of a message."""

    _json_names: ClassVar = {"type_": "type"}

    handle: ChatHandle
    """A participant of a chat, including your own line."""

    is_me: bool
    """True if your line sent the reaction."""

    type_: ReactionType | str
    """Type of the reaction."""

    id: str | None = None
    """Id of the reaction, an opaque string; required to move a sticker."""

    custom_emoji: None | str = None
    """The emoji of a reaction of type `custom`; null otherwise."""

    sticker: None | Sticker = None
    """The image of a reaction of type `sticker`; null otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle.to_dict()
        is_me = self.is_me
        type_ = self.type_

        id = self.id
        custom_emoji = self.custom_emoji

        sticker: dict[str, Any] | None = self.sticker.to_dict() if isinstance(self.sticker, Sticker) else self.sticker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["handle"] = handle
        field_dict["is_me"] = is_me
        field_dict["type"] = type_
        if id is not None:
            field_dict["id"] = id
        if custom_emoji is not None:
            field_dict["custom_emoji"] = custom_emoji
        if sticker is not None:
            field_dict["sticker"] = sticker
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = ChatHandle.from_dict(d.pop("handle"))

        is_me = d.pop("is_me")
        type_: ReactionType | str = d.pop("type")

        id = d.pop("id", None)
        custom_emoji: None | str = d.pop("custom_emoji", None)

        _sticker = d.pop("sticker", None)
        sticker: None | Sticker = Sticker.from_dict(_sticker) if isinstance(_sticker, dict) else _sticker

        self = cls.__new__(cls)
        self.handle = handle
        self.is_me = is_me
        self.type_ = type_
        self.id = id
        self.custom_emoji = custom_emoji
        self.sticker = sticker
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.sticker import Sticker
