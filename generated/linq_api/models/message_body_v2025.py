from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class MessageBodyV2025(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
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

        is_delivered = self.is_delivered
        is_read = self.is_read
        effect: dict[str, Any] | None = (
            self.effect.to_dict() if isinstance(self.effect, MessageEffectResponse) else self.effect
        )

        reply_to: dict[str, Any] | None = (
            self.reply_to.to_dict() if isinstance(self.reply_to, RepliedTo) else self.reply_to
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["parts"] = parts
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
        if is_delivered is not None:
            field_dict["is_delivered"] = is_delivered
        if is_read is not None:
            field_dict["is_read"] = is_read
        if effect is not None:
            field_dict["effect"] = effect
        if reply_to is not None:
            field_dict["reply_to"] = reply_to
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
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

        is_delivered = d.pop("is_delivered", None)
        is_read = d.pop("is_read", None)
        _effect = d.pop("effect", None)
        effect: MessageEffectResponse | None = (
            MessageEffectResponse.from_dict(_effect) if isinstance(_effect, dict) else _effect
        )

        _reply_to = d.pop("reply_to", None)
        reply_to: None | RepliedTo = RepliedTo.from_dict(_reply_to) if isinstance(_reply_to, dict) else _reply_to

        self = cls.__new__(cls)
        self.id = id
        self.parts = parts
        self.created_at = created_at
        self.updated_at = updated_at
        self.sent_at = sent_at
        self.delivered_at = delivered_at
        self.read_at = read_at
        self.is_delivered = is_delivered
        self.is_read = is_read
        self.effect = effect
        self.reply_to = reply_to
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
