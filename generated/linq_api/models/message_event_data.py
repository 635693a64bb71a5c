from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.message_direction import MessageDirection
from ..models.preferred_service_echo import PreferredServiceEcho
from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class MessageEventData(OpenModel):
    """A message that was sent, received, delivered or read. `sent` and `received` events have the first of the three
    times, `delivered` events the first two, `read` events all of them.
    """

    id: str
    """Id of the message, a UUID."""

    chat: EventChat
    """The chat of an event."""

    sender_handle: ChatHandle
    """A participant of a chat, including your own line."""

    parts: list[
        AppCardPartResponse
        | AppClipPartResponse
        | LinkPartResponse
        | MediaPartResponse
        | TextPartResponse
        | UnknownPart
    ]
    """The content in order; empty on zero-retention lines."""

    direction: MessageDirection | str | None = None
    """Whether the message is inbound or outbound."""

    service: None | ServiceType | str = None
    """The service that carried the message."""

    sent_at: datetime.datetime | None = None
    """Time at which the message was sent."""

    delivered_at: datetime.datetime | None = None
    """Time at which the message was delivered to the device."""

    read_at: datetime.datetime | None = None
    """Time at which the message was read."""

    effect: MessageEffectResponse | None = None
    """The effect; null without an effect."""

    reply_to: None | RepliedTo = None
    """The message that this one replies to; null if it is not a reply."""

    idempotency_key: None | str = None
    """The idempotency key of the request that sent the message; null for inbound messages."""

    preferred_service: None | PreferredServiceEcho | str = None
    """The requested service."""

    reconciled_at: datetime.datetime | None = None
    """Time at which the message was recovered. Present only on messages that were recovered long after `sent_at`: do
    not reply to them automatically."""

    zero_retention: bool | None = None
    """True on a line whose contents are not stored."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.chat = EventChat.from_dict(d.pop("chat"))
        self.sender_handle = ChatHandle.from_dict(d.pop("sender_handle"))
        self.parts = [_decode_parts_item(item) if isinstance(item, dict) else item for item in d.pop("parts")]
        self.direction = d.pop("direction", None)
        self.service = d.pop("service", None)
        self.sent_at = keep_timestamp(d, "sent_at", d.pop("sent_at", None))
        self.delivered_at = keep_timestamp(d, "delivered_at", d.pop("delivered_at", None))
        self.read_at = keep_timestamp(d, "read_at", d.pop("read_at", None))
        value = d.pop("effect", None)
        self.effect = MessageEffectResponse.from_dict(value) if isinstance(value, dict) else value
        value = d.pop("reply_to", None)
        self.reply_to = RepliedTo.from_dict(value) if isinstance(value, dict) else value
        self.idempotency_key = d.pop("idempotency_key", None)
        self.preferred_service = d.pop("preferred_service", None)
        self.reconciled_at = keep_timestamp(d, "reconciled_at", d.pop("reconciled_at", None))
        self.zero_retention = d.pop("zero_retention", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_card_part_response import AppCardPartResponse
from ..models.app_clip_part_response import AppClipPartResponse
from ..models.chat_handle import ChatHandle
from ..models.event_chat import EventChat
from ..models.link_part_response import LinkPartResponse
from ..models.media_part_response import MediaPartResponse
from ..models.message_effect_response import MessageEffectResponse
from ..models.replied_to import RepliedTo
from ..models.text_part_response import TextPartResponse
from ..models.unknown_part import UnknownPart


def _decode_parts_item(
    data: dict[str, Any],
) -> TextPartResponse | MediaPartResponse | LinkPartResponse | AppCardPartResponse | AppClipPartResponse | UnknownPart:
    tag = data.get("type")
    if tag == "text":
        return TextPartResponse.from_dict(data)
    if tag == "media":
        return MediaPartResponse.from_dict(data)
    if tag == "link":
        return LinkPartResponse.from_dict(data)
    if tag == "imessage_app":
        return AppCardPartResponse.from_dict(data)
    if tag == "app_clip":
        return AppClipPartResponse.from_dict(data)
    return UnknownPart.from_dict(data)
