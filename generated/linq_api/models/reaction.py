from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.reaction_type import ReactionType
from ..types import OpenModel


@_attrs_define
class Reaction(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = ChatHandle.from_dict(d.pop("handle"))
        self.is_me = d.pop("is_me")
        self.type_ = d.pop("type")
        self.id = d.pop("id", None)
        self.custom_emoji = d.pop("custom_emoji", None)
        value = d.pop("sticker", None)
        self.sticker = Sticker.from_dict(value) if isinstance(value, dict) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.sticker import Sticker
