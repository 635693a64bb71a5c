from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.message_direction import MessageDirection
from ..models.preferred_service_echo import PreferredServiceEcho
from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class MessageEventData(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        chat = self.chat.to_dict()
        sender_handle = self.sender_handle.to_dict()
        parts = []
        for parts_item_data in self.parts:
            parts_item: dict[str, Any] = (
                parts_item_data.to_dict()
                if isinstance(
                    parts_item_data,
                    (
                        TextPartResponse,
                        MediaPartResponse,
                        LinkPartResponse,
                        AppCardPartResponse,
                        AppClipPartResponse,
                        UnknownPart,
                    ),
                )
                else parts_item_data
            )

            parts.append(parts_item)

        direction = self.direction

        service = self.service

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

        effect: dict[str, Any] | None = (
            self.effect.to_dict() if isinstance(self.effect, MessageEffectResponse) else self.effect
        )

        reply_to: dict[str, Any] | None = (
            self.reply_to.to_dict() if isinstance(self.reply_to, RepliedTo) else self.reply_to
        )

        idempotency_key = self.idempotency_key

        preferred_service = self.preferred_service

        reconciled_at = None if self.reconciled_at is None else self.reconciled_at.isoformat()

        zero_retention = self.zero_retention
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["chat"] = chat
        field_dict["sender_handle"] = sender_handle
        field_dict["parts"] = parts
        if direction is not None:
            field_dict["direction"] = direction
        if service is not None:
            field_dict["service"] = service
        if sent_at is not None:
            field_dict["sent_at"] = sent_at
        if delivered_at is not None:
            field_dict["delivered_at"] = delivered_at
        if read_at is not None:
            field_dict["read_at"] = read_at
        if effect is not None:
            field_dict["effect"] = effect
        if reply_to is not None:
            field_dict["reply_to"] = reply_to
        if idempotency_key is not None:
            field_dict["idempotency_key"] = idempotency_key
        if preferred_service is not None:
            field_dict["preferred_service"] = preferred_service
        if reconciled_at is not None:
            field_dict["reconciled_at"] = reconciled_at
        if zero_retention is not None:
            field_dict["zero_retention"] = zero_retention
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        chat = EventChat.from_dict(d.pop("chat"))

        sender_handle = ChatHandle.from_dict(d.pop("sender_handle"))

        _parts = d.pop("parts")
        parts: list[
            AppCardPartResponse
            | AppClipPartResponse
            | LinkPartResponse
            | MediaPartResponse
            | TextPartResponse
            | UnknownPart
        ] = []
        for parts_item_data in _parts:

            def _parse_parts_item(
                data: Any,
            ) -> (
                AppCardPartResponse
                | AppClipPartResponse
                | LinkPartResponse
                | MediaPartResponse
                | TextPartResponse
                | UnknownPart
            ):
                if isinstance(data, dict):
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
                return cast(
                    "AppCardPartResponse | AppClipPartResponse | LinkPartResponse | MediaPartResponse | TextPartResponse | UnknownPart",
                    data,
                )

            parts_item = _parse_parts_item(parts_item_data)

            parts.append(parts_item)

        direction: MessageDirection | str | None = d.pop("direction", None)

        service: None | ServiceType | str = d.pop("service", None)

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

        _effect = d.pop("effect", None)
        effect: MessageEffectResponse | None = (
            MessageEffectResponse.from_dict(_effect) if isinstance(_effect, dict) else _effect
        )

        _reply_to = d.pop("reply_to", None)
        reply_to: None | RepliedTo = RepliedTo.from_dict(_reply_to) if isinstance(_reply_to, dict) else _reply_to

        idempotency_key: None | str = d.pop("idempotency_key", None)

        preferred_service: None | PreferredServiceEcho | str = d.pop("preferred_service", None)

        _reconciled_at = d.pop("reconciled_at", None)
        reconciled_at = parse_timestamp(_reconciled_at)
        if reconciled_at is None and _reconciled_at is not None:
            d["reconciled_at"] = _reconciled_at

        zero_retention = d.pop("zero_retention", None)
        self = cls.__new__(cls)
        self.id = id
        self.chat = chat
        self.sender_handle = sender_handle
        self.parts = parts
        self.direction = direction
        self.service = service
        self.sent_at = sent_at
        self.delivered_at = delivered_at
        self.read_at = read_at
        self.effect = effect
        self.reply_to = reply_to
        self.idempotency_key = idempotency_key
        self.preferred_service = preferred_service
        self.reconciled_at = reconciled_at
        self.zero_retention = zero_retention
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
