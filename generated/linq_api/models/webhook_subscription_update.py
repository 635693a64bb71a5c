from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.webhook_event_type import WebhookEventType
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.target_url = d.pop("target_url", None)
        self.subscribed_events = d.pop("subscribed_events", None)
        self.is_active = d.pop("is_active", None)
        self.phone_numbers = d.pop("phone_numbers", None)
        self.routing_key_header = d.pop("routing_key_header", None)
        self.routing_id_header = d.pop("routing_id_header", None)
        return self
