from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.webhook_version import WebhookVersion
from ..types import Model, parse_timestamp


@_attrs_define
class PaymentAuthorized(Model):
    """A payment was authorized."""

    event_id: str
    """Id of the event, a UUID: the same for every delivery attempt and every subscription. Use it to discard
    duplicates."""

    event_type: Literal["payment.authorized"]
    """Always `payment.authorized`."""

    data: PaymentEventData
    """The outcome of a payment request."""

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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    @property
    def type(self) -> Literal["payment.authorized"]:
        """The same as ``event_type``."""
        return self.event_type

    @property
    def id(self) -> str:
        """The same as ``event_id``."""
        return self.event_id

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id
        event_type = self.event_type
        data = self.data.to_dict()
        api_version = self.api_version
        created_at = None if self.created_at is None else self.created_at.isoformat()

        trace_id = self.trace_id
        partner_id = self.partner_id
        webhook_version = self.webhook_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["event_id"] = event_id
        field_dict["event_type"] = event_type
        field_dict["data"] = data
        if api_version is not None:
            field_dict["api_version"] = api_version
        if created_at is not None:
            field_dict["created_at"] = created_at
        if trace_id is not None:
            field_dict["trace_id"] = trace_id
        if partner_id is not None:
            field_dict["partner_id"] = partner_id
        if webhook_version is not None:
            field_dict["webhook_version"] = webhook_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        event_id = d.pop("event_id")
        event_type = d.pop("event_type")
        if event_type != "payment.authorized":
            raise ValueError(f"event_type must match const 'payment.authorized', got '{event_type}'")
        data = PaymentEventData.from_dict(d.pop("data"))

        api_version = d.pop("api_version", None)
        _created_at = d.pop("created_at", None)
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        trace_id = d.pop("trace_id", None)
        partner_id = d.pop("partner_id", None)
        webhook_version: str | None | WebhookVersion = d.pop("webhook_version", None)

        self = cls.__new__(cls)
        self.event_id = event_id
        self.event_type = event_type
        self.data = data
        self.api_version = api_version
        self.created_at = created_at
        self.trace_id = trace_id
        self.partner_id = partner_id
        self.webhook_version = webhook_version
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_event_data import PaymentEventData
