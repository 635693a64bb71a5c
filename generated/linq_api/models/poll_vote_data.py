from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_direction import MessageDirection
from ..models.service_type import ServiceType
from ..types import Model


@_attrs_define
class PollVoteData(Model):
    """A vote that was added or removed."""

    message_id: str
    """Id of the message of the poll, a UUID."""

    chat: EventChat
    """The chat of an event."""

    option_id: str
    """Id of the option, an opaque string."""

    direction: MessageDirection | str | None = None
    """Whether the poll is inbound or outbound."""

    service: ServiceType | str | None = None
    """The service that carries the poll."""

    zero_retention: bool | None = None
    """True on a line whose contents are not stored."""

    sender_handle: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        message_id = self.message_id
        chat = self.chat.to_dict()
        option_id = self.option_id
        direction = self.direction

        service = self.service

        zero_retention = self.zero_retention
        sender_handle: dict[str, Any] | None = None
        if self.sender_handle is not None:
            sender_handle = self.sender_handle.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["message_id"] = message_id
        field_dict["chat"] = chat
        field_dict["option_id"] = option_id
        if direction is not None:
            field_dict["direction"] = direction
        if service is not None:
            field_dict["service"] = service
        if zero_retention is not None:
            field_dict["zero_retention"] = zero_retention
        if sender_handle is not None:
            field_dict["sender_handle"] = sender_handle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message_id = d.pop("message_id")
        chat = EventChat.from_dict(d.pop("chat"))

        option_id = d.pop("option_id")
        direction: MessageDirection | str | None = d.pop("direction", None)

        service: ServiceType | str | None = d.pop("service", None)

        zero_retention = d.pop("zero_retention", None)
        _sender_handle = d.pop("sender_handle", None)
        sender_handle: ChatHandle | None
        if _sender_handle is None:
            sender_handle = None
        else:
            sender_handle = ChatHandle.from_dict(_sender_handle)

        self = cls.__new__(cls)
        self.message_id = message_id
        self.chat = chat
        self.option_id = option_id
        self.direction = direction
        self.service = service
        self.zero_retention = zero_retention
        self.sender_handle = sender_handle
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
