from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class TrackingEvent(OpenModel):
    """One step in the delivery of a message."""

    event: str
    """Name of the step, such as imessage.delivery.confirmed, text.delivery.confirmed or imessage.cancelled. Other
    values are possible."""

    title: str | None = None
    """A description of the step."""

    timestamp: str | None = None
    """Time of the step, ISO 8601 in UTC with milliseconds."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.event = d.pop("event")
        self.title = d.pop("title", None)
        self.timestamp = d.pop("timestamp", None)
        self.additional_properties = d
        return self
