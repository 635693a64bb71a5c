from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.webhook_event_type import WebhookEventType
from ..types import Model


@_attrs_define
class WebhookSubscriptionCreate(Model):
    """A webhook subscription to create."""

    target_url: str
    """HTTPS URL that is not used by another subscription of the account. The query parameter `version` selects the
    payload version, `2026-02-03` or `2025-01-01`; without it, the version depends on the creation date of the
    subscription."""

    subscribed_events: list[WebhookEventType]
    """The event types, at least one."""

    phone_numbers: list[str] | None = None
    """Deliver only the events of these lines. If absent or empty: all lines."""

    routing_key_header: str | None = None
    """Enables delivery affinity: name of the header of your 2xx response whose value is sent with later events of the
    same chat."""

    routing_id_header: str | None = None
    """Name of the header that contains the id of the chat. Defaults to `Linq-Chat-Id`. Ignored unless
    `routing_key_header` is set."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.target_url = d.pop("target_url")
        self.subscribed_events = d.pop("subscribed_events")
        self.phone_numbers = d.pop("phone_numbers", None)
        self.routing_key_header = d.pop("routing_key_header", None)
        self.routing_id_header = d.pop("routing_id_header", None)
        return self
