from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.message_direction import MessageDirection
from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class PollReceivedData(OpenModel):
    """A poll that was received."""

    message_id: str
    """Id of the message of the poll, a UUID."""

    chat: EventChat
    """The chat of an event."""

    poll: Poll
    """The options and votes of a poll."""

    direction: MessageDirection | str | None = None
    """Whether the poll is inbound or outbound."""

    service: ServiceType | str | None = None
    """The service that carries the poll."""

    zero_retention: bool | None = None
    """True on a line whose contents are not stored."""

    sender_handle: ChatHandle | None = None
    """The sender of the poll."""

    created_at: datetime.datetime | None = None
    """Time at which the poll was created."""

    updated_at: datetime.datetime | None = None
    """Time of the last change to the poll."""

    received_at: datetime.datetime | None = None
    """Time at which the poll was received."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.message_id = d.pop("message_id")
        self.chat = EventChat.from_dict(d.pop("chat"))
        self.poll = Poll.from_dict(d.pop("poll"))
        self.direction = d.pop("direction", None)
        self.service = d.pop("service", None)
        self.zero_retention = d.pop("zero_retention", None)
        value = d.pop("sender_handle", None)
        self.sender_handle = ChatHandle.from_dict(value) if isinstance(value, dict) else value
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at", None))
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at", None))
        self.received_at = keep_timestamp(d, "received_at", d.pop("received_at", None))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
from ..models.poll import Poll
