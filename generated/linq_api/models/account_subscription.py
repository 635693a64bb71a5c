from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.webhook_event_type import WebhookEventType
from ..types import OpenModel


@_attrs_define
class AccountSubscription(OpenModel):
    """A webhook subscription."""

    id: str
    """Id of the subscription, a UUID."""

    target_url: str | None = None
    """URL that events are delivered to, without the query."""

    events: list[str | WebhookEventType] | None = None
    """The event types."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.target_url = d.pop("target_url", None)
        self.events = d.pop("events", None)
        self.additional_properties = d
        return self
