from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.delivery_status import DeliveryStatus
from ..models.service_type import ServiceType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class Message(OpenModel):
    """A stored message, sent or received."""

    _json_names: ClassVar = {"from_": "from"}

    id: str
    """Id of the message, a UUID."""

    chat_id: str
    """Id of the chat, a UUID."""

    created_at: datetime.datetime | None
    """Time at which the message was created."""

    updated_at: datetime.datetime | None
    """Time of the last change to the message."""

    delivery_status: DeliveryStatus | str
    """Delivery status of the message."""

    is_from_me: bool
    """True if your line sent it."""

    is_delivered: bool | None = None
    """Deprecated: the status is `delivered` or `read`."""

    is_read: bool | None = None
    """Deprecated: the status is `read`."""

    parts: (
        list[
            AppCardPartResponse
            | AppClipPartResponse
            | LinkPartResponse
            | MediaPartResponse
            | TextPartResponse
            | UnknownPart
        ]
        | None
    ) = None
    """The content in order."""

    sent_at: datetime.datetime | None = None
    """Time at which the message was handed to the network, or sent by the other participant."""

    delivered_at: datetime.datetime | None = None
    """Time at which the message was delivered to the device; null until then."""

    read_at: datetime.datetime | None = None
    """Time at which the message was read; null until then."""

    from_: None | str = None
    """Handle of the sender. Deprecated: see `from_handle`."""

    from_handle: ChatHandle | None = None
    """The sender."""

    effect: MessageEffectResponse | None = None
    """The effect; null without an effect."""

    reply_to: None | RepliedTo = None
    """The message that this one replies to; null if it is not a reply."""

    preferred_service: None | ServiceType | str = None
    """The requested service; null if no service was requested."""

    service: None | ServiceType | str = None
    """The service that was used."""

    reconciled_at: datetime.datetime | None = None
    """Time at which the message was recovered. Present only on messages that were recovered late."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.chat_id = d.pop("chat_id")
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at"))
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at"))
        self.delivery_status = d.pop("delivery_status")
        self.is_from_me = d.pop("is_from_me")
        self.is_delivered = d.pop("is_delivered", None)
        self.is_read = d.pop("is_read", None)
        value = d.pop("parts", None)
        self.parts = (
            [_decode_parts_type_0_item(item) if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        self.sent_at = keep_timestamp(d, "sent_at", d.pop("sent_at", None))
        self.delivered_at = keep_timestamp(d, "delivered_at", d.pop("delivered_at", None))
        self.read_at = keep_timestamp(d, "read_at", d.pop("read_at", None))
        self.from_ = d.pop("from", None)
        value = d.pop("from_handle", None)
        self.from_handle = ChatHandle.from_dict(value) if isinstance(value, dict) else value
        value = d.pop("effect", None)
        self.effect = MessageEffectResponse.from_dict(value) if isinstance(value, dict) else value
        value = d.pop("reply_to", None)
        self.reply_to = RepliedTo.from_dict(value) if isinstance(value, dict) else value
        self.preferred_service = d.pop("preferred_service", None)
        self.service = d.pop("service", None)
        self.reconciled_at = keep_timestamp(d, "reconciled_at", d.pop("reconciled_at", None))
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


def _decode_parts_type_0_item(
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
