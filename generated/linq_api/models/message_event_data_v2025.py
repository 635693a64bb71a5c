from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.preferred_service_echo import PreferredServiceEcho
from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class MessageEventDataV2025(Model):
    """A message that was sent or received, in the payload version 2025-01-01."""

    _json_names: ClassVar = {"from_": "from"}

    message: MessageBodyV2025
    """The content of a message, in the payload version 2025-01-01."""

    chat_id: str
    """Id of the chat, a UUID."""

    from_handle: ChatHandle | None = None
    """A participant of a chat, including your own line."""

    is_group: bool | None = None
    """True for a group."""

    is_from_me: bool | None = None
    """True if your line sent it."""

    idempotency_key: None | str = None
    """The idempotency key of the request that sent the message; null for inbound messages."""

    from_: str | None = None
    """Handle of the sender. Deprecated: see `from_handle`."""

    recipient_phone: None | str = None
    """Handle of the recipient. Deprecated: see `recipient_handle`."""

    recipient_handle: ChatHandle | None = None
    """The recipient; null on `message.sent`."""

    received_at: datetime.datetime | None = None
    """Time at which the message was received; null on `message.sent`."""

    service: None | ServiceType | str = None
    """The service that carried the message."""

    preferred_service: None | PreferredServiceEcho | str = None
    """The requested service."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        message = self.message.to_dict()
        chat_id = self.chat_id
        from_handle: dict[str, Any] | None = None
        if self.from_handle is not None:
            from_handle = self.from_handle.to_dict()
        is_group = self.is_group
        is_from_me = self.is_from_me
        idempotency_key = self.idempotency_key

        from_ = self.from_
        recipient_phone = self.recipient_phone

        recipient_handle: dict[str, Any] | None = (
            self.recipient_handle.to_dict() if isinstance(self.recipient_handle, ChatHandle) else self.recipient_handle
        )

        received_at: None | str
        if isinstance(self.received_at, datetime.datetime):
            received_at = None if self.received_at is None else self.received_at.isoformat()

        else:
            received_at = self.received_at

        service = self.service

        preferred_service = self.preferred_service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["message"] = message
        field_dict["chat_id"] = chat_id
        if from_handle is not None:
            field_dict["from_handle"] = from_handle
        if is_group is not None:
            field_dict["is_group"] = is_group
        if is_from_me is not None:
            field_dict["is_from_me"] = is_from_me
        if idempotency_key is not None:
            field_dict["idempotency_key"] = idempotency_key
        if from_ is not None:
            field_dict["from"] = from_
        if recipient_phone is not None:
            field_dict["recipient_phone"] = recipient_phone
        if recipient_handle is not None:
            field_dict["recipient_handle"] = recipient_handle
        if received_at is not None:
            field_dict["received_at"] = received_at
        if service is not None:
            field_dict["service"] = service
        if preferred_service is not None:
            field_dict["preferred_service"] = preferred_service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message = MessageBodyV2025.from_dict(d.pop("message"))

        chat_id = d.pop("chat_id")
        _from_handle = d.pop("from_handle", None)
        from_handle: ChatHandle | None
        if _from_handle is None:
            from_handle = None
        else:
            from_handle = ChatHandle.from_dict(_from_handle)

        is_group = d.pop("is_group", None)
        is_from_me = d.pop("is_from_me", None)
        idempotency_key: None | str = d.pop("idempotency_key", None)

        from_ = d.pop("from", None)
        recipient_phone: None | str = d.pop("recipient_phone", None)

        _recipient_handle = d.pop("recipient_handle", None)
        recipient_handle: ChatHandle | None = (
            ChatHandle.from_dict(_recipient_handle) if isinstance(_recipient_handle, dict) else _recipient_handle
        )

        _received_at = d.pop("received_at", None)
        received_at = parse_timestamp(_received_at)
        if received_at is None and _received_at is not None:
            d["received_at"] = _received_at

        service: None | ServiceType | str = d.pop("service", None)

        preferred_service: None | PreferredServiceEcho | str = d.pop("preferred_service", None)

        self = cls.__new__(cls)
        self.message = message
        self.chat_id = chat_id
        self.from_handle = from_handle
        self.is_group = is_group
        self.is_from_me = is_from_me
        self.idempotency_key = idempotency_key
        self.from_ = from_
        self.recipient_phone = recipient_phone
        self.recipient_handle = recipient_handle
        self.received_at = received_at
        self.service = service
        self.preferred_service = preferred_service
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.message_body_v2025 import MessageBodyV2025
