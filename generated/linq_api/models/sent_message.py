from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_status import DeliveryStatus
from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class SentMessage(Model):
    """A message as returned immediately after it was accepted."""

    id: str
    """Id of the message, a UUID."""

    created_at: datetime.datetime | None
    """Time at which the message was created."""

    delivery_status: DeliveryStatus | str
    """`pending` or `queued` immediately after the request."""

    parts: list[
        AppCardPartResponse
        | AppClipPartResponse
        | LinkPartResponse
        | MediaPartResponse
        | TextPartResponse
        | UnknownPart
    ]
    """The content in order."""

    sent_at: datetime.datetime | None
    """Time at which the message was handed to the network; null until then."""

    is_read: bool | None = None
    """Deprecated: see `delivery_status`."""

    delivered_at: datetime.datetime | None = None
    """Time at which the message was delivered to the device; null until then."""

    effect: MessageEffectResponse | None = None
    """The effect; null without an effect."""

    from_handle: ChatHandle | None = None
    """Your line."""

    preferred_service: None | ServiceType | str = None
    """The requested service; null if no service was requested."""

    reply_to: None | RepliedTo = None
    """The message that this one replies to; null if it is not a reply."""

    service: None | ServiceType | str = None
    """The service that is used; null while unknown."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        created_at = None if self.created_at is None else self.created_at.isoformat()

        delivery_status = self.delivery_status

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

        sent_at: None | str
        if isinstance(self.sent_at, datetime.datetime):
            sent_at = None if self.sent_at is None else self.sent_at.isoformat()

        else:
            sent_at = self.sent_at

        is_read = self.is_read
        delivered_at: None | str
        if isinstance(self.delivered_at, datetime.datetime):
            delivered_at = None if self.delivered_at is None else self.delivered_at.isoformat()

        else:
            delivered_at = self.delivered_at

        effect: dict[str, Any] | None = (
            self.effect.to_dict() if isinstance(self.effect, MessageEffectResponse) else self.effect
        )

        from_handle: dict[str, Any] | None = (
            self.from_handle.to_dict() if isinstance(self.from_handle, ChatHandle) else self.from_handle
        )

        preferred_service = self.preferred_service

        reply_to: dict[str, Any] | None = (
            self.reply_to.to_dict() if isinstance(self.reply_to, RepliedTo) else self.reply_to
        )

        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if created_at is not None:
            field_dict["created_at"] = created_at
        field_dict["delivery_status"] = delivery_status
        field_dict["parts"] = parts
        field_dict["sent_at"] = sent_at
        if is_read is not None:
            field_dict["is_read"] = is_read
        if delivered_at is not None:
            field_dict["delivered_at"] = delivered_at
        if effect is not None:
            field_dict["effect"] = effect
        if from_handle is not None:
            field_dict["from_handle"] = from_handle
        if preferred_service is not None:
            field_dict["preferred_service"] = preferred_service
        if reply_to is not None:
            field_dict["reply_to"] = reply_to
        if service is not None:
            field_dict["service"] = service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        _created_at = d.pop("created_at")
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        delivery_status: DeliveryStatus | str = d.pop("delivery_status")

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

        _sent_at = d.pop("sent_at")
        sent_at = parse_timestamp(_sent_at)
        if sent_at is None and _sent_at is not None:
            d["sent_at"] = _sent_at

        is_read = d.pop("is_read", None)
        _delivered_at = d.pop("delivered_at", None)
        delivered_at = parse_timestamp(_delivered_at)
        if delivered_at is None and _delivered_at is not None:
            d["delivered_at"] = _delivered_at

        _effect = d.pop("effect", None)
        effect: MessageEffectResponse | None = (
            MessageEffectResponse.from_dict(_effect) if isinstance(_effect, dict) else _effect
        )

        _from_handle = d.pop("from_handle", None)
        from_handle: ChatHandle | None = (
            ChatHandle.from_dict(_from_handle) if isinstance(_from_handle, dict) else _from_handle
        )

        preferred_service: None | ServiceType | str = d.pop("preferred_service", None)

        _reply_to = d.pop("reply_to", None)
        reply_to: None | RepliedTo = RepliedTo.from_dict(_reply_to) if isinstance(_reply_to, dict) else _reply_to

        service: None | ServiceType | str = d.pop("service", None)

        self = cls.__new__(cls)
        self.id = id
        self.created_at = created_at
        self.delivery_status = delivery_status
        self.parts = parts
        self.sent_at = sent_at
        self.is_read = is_read
        self.delivered_at = delivered_at
        self.effect = effect
        self.from_handle = from_handle
        self.preferred_service = preferred_service
        self.reply_to = reply_to
        self.service = service
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_card_part_response import AppCardPartResponse
from ..models.app_clip_part_response import AppClipPartResponse
from ..models.chat_handle import ChatHandle
from ..models.link_part_response import LinkPartResponse
from ..models.media_part_response import MediaPartResponse
from ..models.message_effect_response import MessageEffectResponse
from ..models.replied_to import RepliedTo
from ..models.text_part_response import TextPartResponse
from ..models.unknown_part import UnknownPart
