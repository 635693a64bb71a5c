from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.webhook_event_type import WebhookEventType, check_webhook_event_type
from ..types import Model


@_attrs_define
class WebhookSubscriptionUpdate(Model):
    """The fields of a subscription to update. The signing secret cannot be changed."""

    target_url: str | None = None
    """The new HTTPS URL."""

    subscribed_events: list[WebhookEventType] | None = None
    """The new event types; they replace the old ones."""

    is_active: bool | None = None
    """False pauses the deliveries; events in the meantime are not delivered later (inferred)."""

    phone_numbers: list[str] | None = None
    """Deliver only the events of these lines. Null or empty: all lines."""

    routing_key_header: None | str = None
    """The header of delivery affinity; null or an empty string disables it and deletes all stored values."""

    routing_id_header: None | str = None
    """Name of the header that contains the id of the chat; null or an empty string restores the default."""

    def to_dict(self) -> dict[str, Any]:
        target_url = self.target_url
        subscribed_events = self.subscribed_events

        is_active = self.is_active
        phone_numbers = self.phone_numbers

        routing_key_header = self.routing_key_header

        routing_id_header = self.routing_id_header

        field_dict: dict[str, Any] = {}
        if target_url is not None:
            field_dict["target_url"] = target_url
        if subscribed_events is not None:
            field_dict["subscribed_events"] = subscribed_events
        if is_active is not None:
            field_dict["is_active"] = is_active
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
        target_url = d.pop("target_url", None)
        _subscribed_events = d.pop("subscribed_events", None)
        subscribed_events: list[WebhookEventType] | None = None
        if _subscribed_events is not None:
            subscribed_events = []
            for subscribed_events_item_data in _subscribed_events:
                subscribed_events_item = check_webhook_event_type(subscribed_events_item_data)

                subscribed_events.append(subscribed_events_item)

        is_active = d.pop("is_active", None)
        phone_numbers: list[str] | None = d.pop("phone_numbers", None)

        routing_key_header: None | str = d.pop("routing_key_header", None)

        routing_id_header: None | str = d.pop("routing_id_header", None)

        self = cls.__new__(cls)
        self.target_url = target_url
        self.subscribed_events = subscribed_events
        self.is_active = is_active
        self.phone_numbers = phone_numbers
        self.routing_key_header = routing_key_header
        self.routing_id_header = routing_id_header
        return self
