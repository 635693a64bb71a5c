from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.delivery_status import DeliveryStatus
from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class SentMessage(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at"))
        self.delivery_status = d.pop("delivery_status")
        self.parts = [_decode_parts_item(item) if isinstance(item, dict) else item for item in d.pop("parts")]
        self.sent_at = keep_timestamp(d, "sent_at", d.pop("sent_at"))
        self.is_read = d.pop("is_read", None)
        self.delivered_at = keep_timestamp(d, "delivered_at", d.pop("delivered_at", None))
        value = d.pop("effect", None)
        self.effect = MessageEffectResponse.from_dict(value) if isinstance(value, dict) else value
        value = d.pop("from_handle", None)
        self.from_handle = ChatHandle.from_dict(value) if isinstance(value, dict) else value
        self.preferred_service = d.pop("preferred_service", None)
        value = d.pop("reply_to", None)
        self.reply_to = RepliedTo.from_dict(value) if isinstance(value, dict) else value
        self.service = d.pop("service", None)
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
