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
class PollEventData(Model):
    """A poll that was sent, delivered or read."""

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

    sent_at: datetime.datetime | None = None
    """Time at which the message was sent."""

    delivered_at: datetime.datetime | None = None
    """Time at which the message was delivered to the device."""

    read_at: datetime.datetime | None = None
    """Time at which the message was read."""

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

        sent_at: None | str
        if isinstance(self.sent_at, datetime.datetime):
            sent_at = None if self.sent_at is None else self.sent_at.isoformat()

        else:
            sent_at = self.sent_at

        delivered_at: None | str
        if isinstance(self.delivered_at, datetime.datetime):
            delivered_at = None if self.delivered_at is None else self.delivered_at.isoformat()

        else:
            delivered_at = self.delivered_at

        read_at: None | str
        if isinstance(self.read_at, datetime.datetime):
            read_at = None if self.read_at is None else self.read_at.isoformat()

        else:
            read_at = self.read_at

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
        if sent_at is not None:
            field_dict["sent_at"] = sent_at
        if delivered_at is not None:
            field_dict["delivered_at"] = delivered_at
        if read_at is not None:
            field_dict["read_at"] = read_at
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

        _sent_at = d.pop("sent_at", None)
        sent_at = parse_timestamp(_sent_at)
        if sent_at is None and _sent_at is not None:
            d["sent_at"] = _sent_at

        _delivered_at = d.pop("delivered_at", None)
        delivered_at = parse_timestamp(_delivered_at)
        if delivered_at is None and _delivered_at is not None:
            d["delivered_at"] = _delivered_at

        _read_at = d.pop("read_at", None)
        read_at = parse_timestamp(_read_at)
        if read_at is None and _read_at is not None:
            d["read_at"] = _read_at

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
        self.sent_at = sent_at
        self.delivered_at = delivered_at
        self.read_at = read_at
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
from ..models.poll import Poll
