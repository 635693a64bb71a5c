from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class TrackingEvent(Model):
    """One step in the delivery of a message."""

    event: str
    """Name of the step, such as imessage.delivery.confirmed, text.delivery.confirmed or imessage.cancelled. Other
    values are possible."""

    title: str | None = None
    """A description of the step."""

    timestamp: str | None = None
    """Time of the step, ISO 8601 in UTC with milliseconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        event = self.event
        title = self.title
        timestamp = self.timestamp
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["event"] = event
        if title is not None:
            field_dict["title"] = title
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        event = d.pop("event")
        title = d.pop("title", None)
        timestamp = d.pop("timestamp", None)
        self = cls.__new__(cls)
        self.event = event
        self.title = title
        self.timestamp = timestamp
        self.additional_properties = d
        return self
