from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_direction import MessageDirection
from ..types import Model, parse_timestamp


@_attrs_define
class MessageEditedData(Model):
    """A message whose text was edited."""

    id: str
    """Id of the message, a UUID."""

    chat: EventChat
    """The chat of an event."""

    sender_handle: ChatHandle
    """A participant of a chat, including your own line."""

    part: EditedPart
    """The part of a message that was edited."""

    direction: MessageDirection | str | None = None
    """Whether the message is inbound or outbound."""

    edited_at: datetime.datetime | None = None
    """Time of the edit."""

    zero_retention: bool | None = None
    """True on a line whose contents are not stored; then the text of edits from your line is empty."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        chat = self.chat.to_dict()
        sender_handle = self.sender_handle.to_dict()
        part = self.part.to_dict()
        direction = self.direction

        edited_at = None if self.edited_at is None else self.edited_at.isoformat()

        zero_retention = self.zero_retention
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["chat"] = chat
        field_dict["sender_handle"] = sender_handle
        field_dict["part"] = part
        if direction is not None:
            field_dict["direction"] = direction
        if edited_at is not None:
            field_dict["edited_at"] = edited_at
        if zero_retention is not None:
            field_dict["zero_retention"] = zero_retention
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        chat = EventChat.from_dict(d.pop("chat"))

        sender_handle = ChatHandle.from_dict(d.pop("sender_handle"))

        part = EditedPart.from_dict(d.pop("part"))

        direction: MessageDirection | str | None = d.pop("direction", None)

        _edited_at = d.pop("edited_at", None)
        edited_at = parse_timestamp(_edited_at)
        if edited_at is None and _edited_at is not None:
            d["edited_at"] = _edited_at

        zero_retention = d.pop("zero_retention", None)
        self = cls.__new__(cls)
        self.id = id
        self.chat = chat
        self.sender_handle = sender_handle
        self.part = part
        self.direction = direction
        self.edited_at = edited_at
        self.zero_retention = zero_retention
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.edited_part import EditedPart
from ..models.event_chat import EventChat
