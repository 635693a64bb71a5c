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
class PollReceivedData(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        message_id = self.message_id
        chat = self.chat.to_dict()
        poll = self.poll.to_dict()
        direction = self.direction

        service = self.service

        zero_retention = self.zero_retention
        sender_handle: dict[str, Any] | None = (
            self.sender_handle.to_dict() if isinstance(self.sender_handle, ChatHandle) else self.sender_handle
        )

        created_at = None if self.created_at is None else self.created_at.isoformat()

        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        received_at = None if self.received_at is None else self.received_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["message_id"] = message_id
        field_dict["chat"] = chat
        field_dict["poll"] = poll
        if direction is not None:
            field_dict["direction"] = direction
        if service is not None:
            field_dict["service"] = service
        if zero_retention is not None:
            field_dict["zero_retention"] = zero_retention
        if sender_handle is not None:
            field_dict["sender_handle"] = sender_handle
        if created_at is not None:
            field_dict["created_at"] = created_at
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        if received_at is not None:
            field_dict["received_at"] = received_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message_id = d.pop("message_id")
        chat = EventChat.from_dict(d.pop("chat"))

        poll = Poll.from_dict(d.pop("poll"))

        direction: MessageDirection | str | None = d.pop("direction", None)

        service: ServiceType | str | None = d.pop("service", None)

        zero_retention = d.pop("zero_retention", None)
        _sender_handle = d.pop("sender_handle", None)
        sender_handle: ChatHandle | None = (
            ChatHandle.from_dict(_sender_handle) if isinstance(_sender_handle, dict) else _sender_handle
        )

        _created_at = d.pop("created_at", None)
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        _updated_at = d.pop("updated_at", None)
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        _received_at = d.pop("received_at", None)
        received_at = parse_timestamp(_received_at)
        if received_at is None and _received_at is not None:
            d["received_at"] = _received_at

        self = cls.__new__(cls)
        self.message_id = message_id
        self.chat = chat
        self.poll = poll
        self.direction = direction
        self.service = service
        self.zero_retention = zero_retention
        self.sender_handle = sender_handle
        self.created_at = created_at
        self.updated_at = updated_at
        self.received_at = received_at
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
from ..models.poll import Poll
