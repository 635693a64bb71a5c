from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.message_direction import MessageDirection
from ..types import OpenModel, keep_timestamp


@_attrs_define
class MessageEditedData(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.chat = EventChat.from_dict(d.pop("chat"))
        self.sender_handle = ChatHandle.from_dict(d.pop("sender_handle"))
        self.part = EditedPart.from_dict(d.pop("part"))
        self.direction = d.pop("direction", None)
        self.edited_at = keep_timestamp(d, "edited_at", d.pop("edited_at", None))
        self.zero_retention = d.pop("zero_retention", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.edited_part import EditedPart
from ..models.event_chat import EventChat
