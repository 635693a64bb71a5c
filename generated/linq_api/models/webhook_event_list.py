from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.webhook_event_type import WebhookEventType
from ..types import OpenModel


@_attrs_define
class WebhookEventList(OpenModel):
    """The event types that a subscription can receive."""

    events: list[str | WebhookEventType]
    """The event types."""

    doc_url: str
    """Page about the event types."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.events = d.pop("events")
        self.doc_url = d.pop("doc_url")
        self.additional_properties = d
        return self
