from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define

from ..models.webhook_version import WebhookVersion
from ..types import OpenModel, keep_timestamp


@_attrs_define
class LocationSharingStarted(OpenModel):
    """A participant started sharing a location."""

    event_id: str
    """Id of the event, a UUID: the same for every delivery attempt and every subscription. Use it to discard
    duplicates."""

    event_type: Literal["location.sharing.started"]
    """Always `location.sharing.started`."""

    data: LocationSharingStartedData
    """A participant started sharing a location."""

    api_version: str | None = None
    """`v3`."""

    created_at: datetime.datetime | None = None
    """Time of the event; precision up to nanoseconds."""

    trace_id: str | None = None
    """Trace id of the request that caused the event, if any: 32 lower-case hex digits."""

    partner_id: str | None = None
    """Id of your account, an opaque string."""

    webhook_version: str | None | WebhookVersion = None
    """The payload version."""

    @property
    def type(self) -> Literal["location.sharing.started"]:
        """The same as ``event_type``."""
        return self.event_type

    @property
    def id(self) -> str:
        """The same as ``event_id``."""
        return self.event_id

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.event_id = d.pop("event_id")
        self.event_type = d.pop("event_type")
        if self.event_type != "location.sharing.started":
            raise ValueError(f"event_type must be 'location.sharing.started', not {self.event_type!r}")
        self.data = LocationSharingStartedData.from_dict(d.pop("data"))
        self.api_version = d.pop("api_version", None)
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at", None))
        self.trace_id = d.pop("trace_id", None)
        self.partner_id = d.pop("partner_id", None)
        self.webhook_version = d.pop("webhook_version", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.location_sharing_started_data import LocationSharingStartedData
