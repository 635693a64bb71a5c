from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.reaction_type import ReactionType
from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class ReactionEventData(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        is_from_me = self.is_from_me
        reaction_type = self.reaction_type

        chat_id = self.chat_id
        message_id = self.message_id
        part_index = self.part_index
        reaction_id = self.reaction_id
        custom_emoji = self.custom_emoji

        sticker: dict[str, Any] | None = self.sticker.to_dict() if isinstance(self.sticker, Sticker) else self.sticker

        from_ = self.from_
        from_handle: dict[str, Any] | None = None
        if self.from_handle is not None:
            from_handle = self.from_handle.to_dict()
        reacted_at = None if self.reacted_at is None else self.reacted_at.isoformat()

        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["is_from_me"] = is_from_me
        field_dict["reaction_type"] = reaction_type
        if chat_id is not None:
            field_dict["chat_id"] = chat_id
        if message_id is not None:
            field_dict["message_id"] = message_id
        if part_index is not None:
            field_dict["part_index"] = part_index
        if reaction_id is not None:
            field_dict["reaction_id"] = reaction_id
        if custom_emoji is not None:
            field_dict["custom_emoji"] = custom_emoji
        if sticker is not None:
            field_dict["sticker"] = sticker
        if from_ is not None:
            field_dict["from"] = from_
        if from_handle is not None:
            field_dict["from_handle"] = from_handle
        if reacted_at is not None:
            field_dict["reacted_at"] = reacted_at
        if service is not None:
            field_dict["service"] = service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        is_from_me = d.pop("is_from_me")
        reaction_type: ReactionType | str = d.pop("reaction_type")

        chat_id = d.pop("chat_id", None)
        message_id = d.pop("message_id", None)
        part_index = d.pop("part_index", None)
        reaction_id = d.pop("reaction_id", None)
        custom_emoji: None | str = d.pop("custom_emoji", None)

        _sticker = d.pop("sticker", None)
        sticker: None | Sticker = Sticker.from_dict(_sticker) if isinstance(_sticker, dict) else _sticker

        from_ = d.pop("from", None)
        _from_handle = d.pop("from_handle", None)
        from_handle: ChatHandle | None
        if _from_handle is None:
            from_handle = None
        else:
            from_handle = ChatHandle.from_dict(_from_handle)

        _reacted_at = d.pop("reacted_at", None)
        reacted_at = parse_timestamp(_reacted_at)
        if reacted_at is None and _reacted_at is not None:
            d["reacted_at"] = _reacted_at

        service: None | ServiceType | str = d.pop("service", None)

        self = cls.__new__(cls)
        self.is_from_me = is_from_me
        self.reaction_type = reaction_type
        self.chat_id = chat_id
        self.message_id = message_id
        self.part_index = part_index
        self.reaction_id = reaction_id
        self.custom_emoji = custom_emoji
        self.sticker = sticker
        self.from_ = from_
        self.from_handle = from_handle
        self.reacted_at = reacted_at
        self.service = service
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.sticker import Sticker
