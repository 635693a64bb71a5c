from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_direction import MessageDirection
from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class PollFailedData(Model):
    """A poll that was not delivered."""

    message_id: str
    """Id of the message of the poll, a UUID."""

    chat: EventChat
    """The chat of an event."""

    error: PollError
    """The reason why a poll was not delivered."""

    direction: MessageDirection | str | None = None
    """Whether the poll is inbound or outbound."""

    service: ServiceType | str | None = None
    """The service that carries the poll."""

    zero_retention: bool | None = None
    """True on a line whose contents are not stored."""

    failed_at: datetime.datetime | None = None
    """Time of the vote."""

    poll: Poll | None = None
    """The options and votes of a poll."""

    sender_handle: ChatHandle | None = None
    """The sender of the poll."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        message_id = self.message_id
        chat = self.chat.to_dict()
        error = self.error.to_dict()
        direction = self.direction

        service = self.service

        zero_retention = self.zero_retention
        failed_at = None if self.failed_at is None else self.failed_at.isoformat()

        poll: dict[str, Any] | None = None
        if self.poll is not None:
            poll = self.poll.to_dict()
        sender_handle: dict[str, Any] | None = (
            self.sender_handle.to_dict() if isinstance(self.sender_handle, ChatHandle) else self.sender_handle
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["message_id"] = message_id
        field_dict["chat"] = chat
        field_dict["error"] = error
        if direction is not None:
            field_dict["direction"] = direction
        if service is not None:
            field_dict["service"] = service
        if zero_retention is not None:
            field_dict["zero_retention"] = zero_retention
        if failed_at is not None:
            field_dict["failed_at"] = failed_at
        if poll is not None:
            field_dict["poll"] = poll
        if sender_handle is not None:
            field_dict["sender_handle"] = sender_handle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message_id = d.pop("message_id")
        chat = EventChat.from_dict(d.pop("chat"))

        error = PollError.from_dict(d.pop("error"))

        direction: MessageDirection | str | None = d.pop("direction", None)

        service: ServiceType | str | None = d.pop("service", None)

        zero_retention = d.pop("zero_retention", None)
        _failed_at = d.pop("failed_at", None)
        failed_at = parse_timestamp(_failed_at)
        if failed_at is None and _failed_at is not None:
            d["failed_at"] = _failed_at

        _poll = d.pop("poll", None)
        poll: Poll | None
        if _poll is None:
            poll = None
        else:
            poll = Poll.from_dict(_poll)

        _sender_handle = d.pop("sender_handle", None)
        sender_handle: ChatHandle | None = (
            ChatHandle.from_dict(_sender_handle) if isinstance(_sender_handle, dict) else _sender_handle
        )

        self = cls.__new__(cls)
        self.message_id = message_id
        self.chat = chat
        self.error = error
        self.direction = direction
        self.service = service
        self.zero_retention = zero_retention
        self.failed_at = failed_at
        self.poll = poll
        self.sender_handle = sender_handle
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
from ..models.poll import Poll
from ..models.poll_error import PollError
