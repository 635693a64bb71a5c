from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.webhook_event_type import WebhookEventType
from ..types import OpenModel, keep_timestamp


@_attrs_define
class WebhookSubscription(OpenModel):
    """A webhook subscription."""

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

    phone_numbers: list[str] | None = None
    """The lines whose events are delivered; null or empty for all lines."""

    routing_key_header: None | str = None
    """The header of delivery affinity; null if it is disabled."""

    routing_id_header: None | str = None
    """Name of the header that contains the id of the chat; null for the default."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.target_url = d.pop("target_url")
        self.subscribed_events = d.pop("subscribed_events")
        self.is_active = d.pop("is_active")
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at"))
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at"))
        self.phone_numbers = d.pop("phone_numbers", None)
        self.routing_key_header = d.pop("routing_key_header", None)
        self.routing_id_header = d.pop("routing_id_header", None)
        self.additional_properties = d
        return self
