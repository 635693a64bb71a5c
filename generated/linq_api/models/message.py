from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_status import DeliveryStatus
from ..models.service_type import ServiceType
from ..types import Model, parse_timestamp


@_attrs_define
class Message(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        chat_id = self.chat_id
        created_at = None if self.created_at is None else self.created_at.isoformat()

        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        delivery_status = self.delivery_status

        is_from_me = self.is_from_me
        is_delivered = self.is_delivered
        is_read = self.is_read
        parts: list[dict[str, Any]] | None
        if isinstance(self.parts, list):
            parts = []
            for parts_type_0_item_data in self.parts:
                parts_type_0_item: dict[str, Any] = (
                    parts_type_0_item_data.to_dict()
                    if isinstance(
                        parts_type_0_item_data,
                        (
                            TextPartResponse,
                            MediaPartResponse,
                            LinkPartResponse,
                            AppCardPartResponse,
                            AppClipPartResponse,
                            UnknownPart,
                        ),
                    )
                    else parts_type_0_item_data
                )

                parts.append(parts_type_0_item)

        else:
            parts = self.parts

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

        from_ = self.from_

        from_handle: dict[str, Any] | None = (
            self.from_handle.to_dict() if isinstance(self.from_handle, ChatHandle) else self.from_handle
        )

        effect: dict[str, Any] | None = (
            self.effect.to_dict() if isinstance(self.effect, MessageEffectResponse) else self.effect
        )

        reply_to: dict[str, Any] | None = (
            self.reply_to.to_dict() if isinstance(self.reply_to, RepliedTo) else self.reply_to
        )

        preferred_service = self.preferred_service

        service = self.service

        reconciled_at = None if self.reconciled_at is None else self.reconciled_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["chat_id"] = chat_id
        if created_at is not None:
            field_dict["created_at"] = created_at
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        field_dict["delivery_status"] = delivery_status
        field_dict["is_from_me"] = is_from_me
        if is_delivered is not None:
            field_dict["is_delivered"] = is_delivered
        if is_read is not None:
            field_dict["is_read"] = is_read
        if parts is not None:
            field_dict["parts"] = parts
        if sent_at is not None:
            field_dict["sent_at"] = sent_at
        if delivered_at is not None:
            field_dict["delivered_at"] = delivered_at
        if read_at is not None:
            field_dict["read_at"] = read_at
        if from_ is not None:
            field_dict["from"] = from_
        if from_handle is not None:
            field_dict["from_handle"] = from_handle
        if effect is not None:
            field_dict["effect"] = effect
        if reply_to is not None:
            field_dict["reply_to"] = reply_to
        if preferred_service is not None:
            field_dict["preferred_service"] = preferred_service
        if service is not None:
            field_dict["service"] = service
        if reconciled_at is not None:
            field_dict["reconciled_at"] = reconciled_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        chat_id = d.pop("chat_id")
        _created_at = d.pop("created_at")
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        _updated_at = d.pop("updated_at")
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        delivery_status: DeliveryStatus | str = d.pop("delivery_status")

        is_from_me = d.pop("is_from_me")
        is_delivered = d.pop("is_delivered", None)
        is_read = d.pop("is_read", None)

        def _parse_parts(
            data: Any,
        ) -> (
            list[
                AppCardPartResponse
                | AppClipPartResponse
                | LinkPartResponse
                | MediaPartResponse
                | TextPartResponse
                | UnknownPart
            ]
            | None
        ):
            if isinstance(data, list):
                _parts_type_0 = data
                parts_type_0: list[
                    AppCardPartResponse
                    | AppClipPartResponse
                    | LinkPartResponse
                    | MediaPartResponse
                    | TextPartResponse
                    | UnknownPart
                ] = []
                for parts_type_0_item_data in _parts_type_0:

                    def _parse_parts_type_0_item(
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

                    parts_type_0_item = _parse_parts_type_0_item(parts_type_0_item_data)

                    parts_type_0.append(parts_type_0_item)

                return parts_type_0
            return cast(
                "list[AppCardPartResponse | AppClipPartResponse | LinkPartResponse | MediaPartResponse | TextPartResponse | UnknownPart] | None",
                data,
            )

        parts = _parse_parts(d.pop("parts", None))

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

        from_: None | str = d.pop("from", None)

        _from_handle = d.pop("from_handle", None)
        from_handle: ChatHandle | None = (
            ChatHandle.from_dict(_from_handle) if isinstance(_from_handle, dict) else _from_handle
        )

        _effect = d.pop("effect", None)
        effect: MessageEffectResponse | None = (
            MessageEffectResponse.from_dict(_effect) if isinstance(_effect, dict) else _effect
        )

        _reply_to = d.pop("reply_to", None)
        reply_to: None | RepliedTo = RepliedTo.from_dict(_reply_to) if isinstance(_reply_to, dict) else _reply_to

        preferred_service: None | ServiceType | str = d.pop("preferred_service", None)

        service: None | ServiceType | str = d.pop("service", None)

        _reconciled_at = d.pop("reconciled_at", None)
        reconciled_at = parse_timestamp(_reconciled_at)
        if reconciled_at is None and _reconciled_at is not None:
            d["reconciled_at"] = _reconciled_at

        self = cls.__new__(cls)
        self.id = id
        self.chat_id = chat_id
        self.created_at = created_at
        self.updated_at = updated_at
        self.delivery_status = delivery_status
        self.is_from_me = is_from_me
        self.is_delivered = is_delivered
        self.is_read = is_read
        self.parts = parts
        self.sent_at = sent_at
        self.delivered_at = delivered_at
        self.read_at = read_at
        self.from_ = from_
        self.from_handle = from_handle
        self.effect = effect
        self.reply_to = reply_to
        self.preferred_service = preferred_service
        self.service = service
        self.reconciled_at = reconciled_at
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
