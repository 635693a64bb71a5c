from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel, keep_timestamp


@_attrs_define
class MessageBodyV2025(OpenModel):
    """The content of a message, in the payload version 2025-01-01."""

    id: str
    """Id of the message, a UUID."""

    parts: list[
        AppCardPartResponse
        | AppClipPartResponse
        | LinkPartResponse
        | MediaPartResponse
        | TextPartResponse
        | UnknownPart
    ]
    """The content in order."""

    created_at: datetime.datetime | None = None
    """Time at which the message was created."""

    updated_at: datetime.datetime | None = None
    """Time of the last change to the message."""

    sent_at: datetime.datetime | None = None
    """Time at which the message was sent."""

    delivered_at: datetime.datetime | None = None
    """Time at which the message was delivered to the device."""

    read_at: datetime.datetime | None = None
    """Time at which the message was read."""

    is_delivered: bool | None = None
    """True if the message was delivered."""

    is_read: bool | None = None
    """True if the message was read."""

    effect: MessageEffectResponse | None = None
    """The effect."""

    reply_to: None | RepliedTo = None
    """The message that this one replies to."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.parts = [_decode_parts_item(item) if isinstance(item, dict) else item for item in d.pop("parts")]
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at", None))
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at", None))
        self.sent_at = keep_timestamp(d, "sent_at", d.pop("sent_at", None))
        self.delivered_at = keep_timestamp(d, "delivered_at", d.pop("delivered_at", None))
        self.read_at = keep_timestamp(d, "read_at", d.pop("read_at", None))
        self.is_delivered = d.pop("is_delivered", None)
        self.is_read = d.pop("is_read", None)
        value = d.pop("effect", None)
        self.effect = MessageEffectResponse.from_dict(value) if isinstance(value, dict) else value
        value = d.pop("reply_to", None)
        self.reply_to = RepliedTo.from_dict(value) if isinstance(value, dict) else value
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.app_card_part_response import AppCardPartResponse
from ..models.app_clip_part_response import AppClipPartResponse
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
