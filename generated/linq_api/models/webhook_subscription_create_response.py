from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.webhook_event_type import WebhookEventType
from ..types import Model, parse_timestamp


@_attrs_define
class WebhookSubscriptionCreateResponse(Model):
    """The new subscription with its signing secret, which is returned only here."""

    id: str
    """Id of the subscription, a UUID."""

    target_url: str
    """Webhook subscriptions."""

    subscribed_events: list[str | WebhookEventType]
    """The event types."""

    is_active: bool
    """False while paused."""

    created_at: datetime.datetime | None
    """Time at which the subscription was created."""

    updated_at: datetime.datetime | None
    """Time of the last change to the subscription."""

    signing_secret: str
    """The secret that signs the deliveries: `whsec_` and base64. It cannot be retrieved later."""

    phone_numbers: list[str] | None = None
    """The lines whose events are delivered; null or empty for all lines."""

    routing_key_header: None | str = None
    """The header of delivery affinity; null if it is disabled."""

    routing_id_header: None | str = None
    """Name of the header that contains the id of the chat; null for the default."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        target_url = self.target_url
        subscribed_events = []
        for subscribed_events_item_data in self.subscribed_events:
            subscribed_events_item = subscribed_events_item_data

            subscribed_events.append(subscribed_events_item)

        is_active = self.is_active
        created_at = None if self.created_at is None else self.created_at.isoformat()

        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        signing_secret = self.signing_secret
        phone_numbers = self.phone_numbers

        routing_key_header = self.routing_key_header

        routing_id_header = self.routing_id_header

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["target_url"] = target_url
        field_dict["subscribed_events"] = subscribed_events
        field_dict["is_active"] = is_active
        if created_at is not None:
            field_dict["created_at"] = created_at
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        field_dict["signing_secret"] = signing_secret
        if phone_numbers is not None:
            field_dict["phone_numbers"] = phone_numbers
        if routing_key_header is not None:
            field_dict["routing_key_header"] = routing_key_header
        if routing_id_header is not None:
            field_dict["routing_id_header"] = routing_id_header
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        target_url = d.pop("target_url")
        _subscribed_events = d.pop("subscribed_events")
        subscribed_events: list[str | WebhookEventType] = []
        for subscribed_events_item_data in _subscribed_events:
            subscribed_events_item: str | WebhookEventType = subscribed_events_item_data

            subscribed_events.append(subscribed_events_item)

        is_active = d.pop("is_active")
        _created_at = d.pop("created_at")
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        _updated_at = d.pop("updated_at")
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        signing_secret = d.pop("signing_secret")
        phone_numbers: list[str] | None = d.pop("phone_numbers", None)

        routing_key_header: None | str = d.pop("routing_key_header", None)

        routing_id_header: None | str = d.pop("routing_id_header", None)

        self = cls.__new__(cls)
        self.id = id
        self.target_url = target_url
        self.subscribed_events = subscribed_events
        self.is_active = is_active
        self.created_at = created_at
        self.updated_at = updated_at
        self.signing_secret = signing_secret
        self.phone_numbers = phone_numbers
        self.routing_key_header = routing_key_header
        self.routing_id_header = routing_id_header
        self.additional_properties = d
        return self
