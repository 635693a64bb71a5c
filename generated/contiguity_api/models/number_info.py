from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.carrier import Carrier
from ..models.number_status import NumberStatus
from ..types import Model


@_attrs_define
class NumberInfo(Model):
    """A phone number offered by Contiguity."""

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
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.number_capabilities import NumberCapabilities
from ..models.number_data import NumberData
from ..models.number_formats import NumberFormats
from ..models.number_health import NumberHealth
from ..models.number_location import NumberLocation
from ..models.pricing import Pricing
