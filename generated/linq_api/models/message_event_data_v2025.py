from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.preferred_service_echo import PreferredServiceEcho
from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class MessageEventDataV2025(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.message = MessageBodyV2025.from_dict(d.pop("message"))
        self.chat_id = d.pop("chat_id")
        value = d.pop("from_handle", None)
        self.from_handle = None if value is None else ChatHandle.from_dict(value)
        self.is_group = d.pop("is_group", None)
        self.is_from_me = d.pop("is_from_me", None)
        self.idempotency_key = d.pop("idempotency_key", None)
        self.from_ = d.pop("from", None)
        self.recipient_phone = d.pop("recipient_phone", None)
        value = d.pop("recipient_handle", None)
        self.recipient_handle = ChatHandle.from_dict(value) if isinstance(value, dict) else value
        self.received_at = keep_timestamp(d, "received_at", d.pop("received_at", None))
        self.service = d.pop("service", None)
        self.preferred_service = d.pop("preferred_service", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.chat_handle import ChatHandle
from ..models.message_body_v2025 import MessageBodyV2025
