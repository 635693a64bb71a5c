from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.reaction_type import ReactionType
from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class ReactionEventData(OpenModel):
    """A reaction that was added or removed."""

    _json_names: ClassVar = {"from_": "from"}

    is_from_me: bool
    """True if the reaction was added or removed by your line."""

    reaction_type: ReactionType | str
    """Type of the reaction."""

    chat_id: str | None = None
    """Id of the chat, a UUID."""

    message_id: str | None = None
    """Id of the message, a UUID."""

    part_index: int | None = None
    """Zero-based index of the part."""

    reaction_id: str | None = None
    """Id of the reaction, an opaque string."""

    custom_emoji: None | str = None
    """The emoji of a reaction of type `custom`; null otherwise."""

    sticker: None | Sticker = None
    """The image of a reaction of type `sticker`; null otherwise."""

    from_: str | None = None
    """Handle of the sender of the reaction. Deprecated: see `from_handle`."""

    from_handle: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    reacted_at: datetime.datetime | None = None
    """Time of the vote."""

    service: None | ServiceType | str = None
    """The service that carried the message."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.is_from_me = d.pop("is_from_me")
        self.reaction_type = d.pop("reaction_type")
        self.chat_id = d.pop("chat_id", None)
        self.message_id = d.pop("message_id", None)
        self.part_index = d.pop("part_index", None)
        self.reaction_id = d.pop("reaction_id", None)
        self.custom_emoji = d.pop("custom_emoji", None)
        value = d.pop("sticker", None)
        self.sticker = Sticker.from_dict(value) if isinstance(value, dict) else value
        self.from_ = d.pop("from", None)
        value = d.pop("from_handle", None)
        self.from_handle = None if value is None else ChatHandle.from_dict(value)
        self.reacted_at = keep_timestamp(d, "reacted_at", d.pop("reacted_at", None))
        self.service = d.pop("service", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.sticker import Sticker
