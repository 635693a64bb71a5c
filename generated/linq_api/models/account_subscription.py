from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.webhook_event_type import WebhookEventType
from ..types import Model


@_attrs_define
class AccountSubscription(Model):
    """A webhook subscription."""

    id: str
    """Id of the subscription, a UUID."""

    target_url: str | None = None
    """URL that events are delivered to, without the query."""

    events: list[str | WebhookEventType] | None = None
    """The event types."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        target_url = self.target_url
        events: list[str] | None = None
        if self.events is not None:
            events = []
            for events_item_data in self.events:
                events_item = events_item_data

                events.append(events_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if target_url is not None:
            field_dict["target_url"] = target_url
        if events is not None:
            field_dict["events"] = events
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        target_url = d.pop("target_url", None)
        _events = d.pop("events", None)
        events: list[str | WebhookEventType] | None = None
        if _events is not None:
            events = []
            for events_item_data in _events:
                events_item: str | WebhookEventType = events_item_data

                events.append(events_item)

        self = cls.__new__(cls)
        self.id = id
        self.target_url = target_url
        self.events = events
        self.additional_properties = d
        return self
