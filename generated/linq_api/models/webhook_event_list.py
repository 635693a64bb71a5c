from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.webhook_event_type import WebhookEventType
from ..types import Model


@_attrs_define
class WebhookEventList(Model):
    """The event types that a subscription can receive."""

    events: list[str | WebhookEventType]
    """The event types."""

    doc_url: str
    """Page about the event types."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        events = []
        for events_item_data in self.events:
            events_item = events_item_data

            events.append(events_item)

        doc_url = self.doc_url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["events"] = events
        field_dict["doc_url"] = doc_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _events = d.pop("events")
        events: list[str | WebhookEventType] = []
        for events_item_data in _events:
            events_item: str | WebhookEventType = events_item_data

            events.append(events_item)

        doc_url = d.pop("doc_url")
        self = cls.__new__(cls)
        self.events = events
        self.doc_url = doc_url
        self.additional_properties = d
        return self
