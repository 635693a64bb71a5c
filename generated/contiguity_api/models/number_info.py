from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.carrier import Carrier
from ..models.number_status import NumberStatus
from ..types import OpenModel


@_attrs_define
class NumberInfo(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.status = d.pop("status")
        self.number = NumberFormats.from_dict(d.pop("number"))
        self.capabilities = NumberCapabilities.from_dict(d.pop("capabilities"))
        value = d.pop("location", None)
        self.location = None if value is None else NumberLocation.from_dict(value)
        self.carrier = d.pop("carrier", None)
        value = d.pop("health", None)
        self.health = None if value is None else NumberHealth.from_dict(value)
        value = d.pop("data", None)
        self.data = None if value is None else NumberData.from_dict(value)
        self.created_at = d.pop("created_at", None)
        value = d.pop("pricing", None)
        self.pricing = None if value is None else Pricing.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.number_capabilities import NumberCapabilities
from ..models.number_data import NumberData
from ..models.number_formats import NumberFormats
from ..models.number_health import NumberHealth
from ..models.number_location import NumberLocation
from ..models.pricing import Pricing
