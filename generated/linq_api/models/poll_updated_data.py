from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.message_direction import MessageDirection
from ..models.service_type import ServiceType
from ..types import OpenModel


@_attrs_define
class PollUpdatedData(OpenModel):
    """Options were added to a poll."""

    message_id: str
    """Id of the message of the poll, a UUID."""

    chat: EventChat
    """The chat of an event."""

    added_options: list[PollOption]
    """The new options."""

    direction: MessageDirection | str | None = None
    """Whether the poll is inbound or outbound."""

    service: ServiceType | str | None = None
    """The service that carries the poll."""

    zero_retention: bool | None = None
    """True on a line whose contents are not stored."""

    sender_handle: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.message_id = d.pop("message_id")
        self.chat = EventChat.from_dict(d.pop("chat"))
        self.added_options = [PollOption.from_dict(item) for item in d.pop("added_options")]
        self.direction = d.pop("direction", None)
        self.service = d.pop("service", None)
        self.zero_retention = d.pop("zero_retention", None)
        value = d.pop("sender_handle", None)
        self.sender_handle = None if value is None else ChatHandle.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
from ..models.poll_option import PollOption
