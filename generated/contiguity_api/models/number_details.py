from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.carrier import Carrier
from ..models.lease_status import LeaseStatus
from ..models.metadata import Metadata
from ..models.number_status import NumberStatus
from ..types import Model


@_attrs_define
class NumberDetails(Model):
    """A number, with the lease if it is yours."""

    id: str
    """The number in E.164 format."""

    status: NumberStatus | str
    """Whether the number can be leased."""

    number: NumberFormats
    """A number in two formats."""

    capabilities: NumberCapabilities
    """The capabilities of a number."""

    location: NumberLocation | None = None
    """The location of a number."""

    carrier: Carrier | str | None = None
    """The carrier of the number."""

    health: NumberHealth | None = None
    """The reputation of a number."""

    data: NumberData | None = None
    """Additional data of a number."""

    created_at: float | str | None = None
    """Time at which the number was added: a number (Unix seconds, according to the examples of the API reference) or
    an ISO 8601 string. The documents disagree, so support both."""

    pricing: Pricing | None = None
    """The price of a number."""

    lease_id: str | None = None
    """Id of the lease. Present only if you lease the number."""

    lease_status: LeaseStatus | str | None = None
    """Status of the lease. Present only if you lease the number."""

    billing: LeaseBilling | None = None
    """The billing method."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        status = self.status

        number = self.number.to_dict()
        capabilities = self.capabilities.to_dict()
        location: dict[str, Any] | None = None
        if self.location is not None:
            location = self.location.to_dict()
        carrier = self.carrier

        health: dict[str, Any] | None = None
        if self.health is not None:
            health = self.health.to_dict()
        data: dict[str, Any] | None = None
        if self.data is not None:
            data = self.data.to_dict()
        created_at = self.created_at

        pricing: dict[str, Any] | None = None
        if self.pricing is not None:
            pricing = self.pricing.to_dict()
        lease_id = self.lease_id
        lease_status = self.lease_status

        billing: dict[str, Any] | None = None
        if self.billing is not None:
            billing = self.billing.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["status"] = status
        field_dict["number"] = number
        field_dict["capabilities"] = capabilities
        if location is not None:
            field_dict["location"] = location
        if carrier is not None:
            field_dict["carrier"] = carrier
        if health is not None:
            field_dict["health"] = health
        if data is not None:
            field_dict["data"] = data
        if created_at is not None:
            field_dict["created_at"] = created_at
        if pricing is not None:
            field_dict["pricing"] = pricing
        if lease_id is not None:
            field_dict["lease_id"] = lease_id
        if lease_status is not None:
            field_dict["lease_status"] = lease_status
        if billing is not None:
            field_dict["billing"] = billing
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        status: NumberStatus | str = d.pop("status")

        number = NumberFormats.from_dict(d.pop("number"))

        capabilities = NumberCapabilities.from_dict(d.pop("capabilities"))

        _location = d.pop("location", None)
        location: NumberLocation | None
        if _location is None:
            location = None
        else:
            location = NumberLocation.from_dict(_location)

        carrier: Carrier | str | None = d.pop("carrier", None)

        _health = d.pop("health", None)
        health: NumberHealth | None
        if _health is None:
            health = None
        else:
            health = NumberHealth.from_dict(_health)

        _data = d.pop("data", None)
        data: NumberData | None
        if _data is None:
            data = None
        else:
            data = NumberData.from_dict(_data)

        created_at: float | str | None = d.pop("created_at", None)

        _pricing = d.pop("pricing", None)
        pricing: Pricing | None
        if _pricing is None:
            pricing = None
        else:
            pricing = Pricing.from_dict(_pricing)

        lease_id = d.pop("lease_id", None)
        lease_status: LeaseStatus | str | None = d.pop("lease_status", None)

        _billing = d.pop("billing", None)
        billing: LeaseBilling | None
        if _billing is None:
            billing = None
        else:
            billing = LeaseBilling.from_dict(_billing)

        self = cls.__new__(cls)
        self.id = id
        self.status = status
        self.number = number
        self.capabilities = capabilities
        self.location = location
        self.carrier = carrier
        self.health = health
        self.data = data
        self.created_at = created_at
        self.pricing = pricing
        self.lease_id = lease_id
        self.lease_status = lease_status
        self.billing = billing
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.lease_billing import LeaseBilling
from ..models.number_capabilities import NumberCapabilities
from ..models.number_data import NumberData
from ..models.number_formats import NumberFormats
from ..models.number_health import NumberHealth
from ..models.number_location import NumberLocation
from ..models.pricing import Pricing
