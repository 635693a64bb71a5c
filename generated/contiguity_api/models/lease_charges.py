from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.billing_method import BillingMethod
from ..types import Model


@_attrs_define
class LeaseCharges(Model):
    """The price and billing of a new lease."""

    method: BillingMethod | str | None = None
    """The billing method."""

    price: Pricing | None = None
    """The price of a number."""

    period: BillingPeriod | None = None
    """The current billing period of a lease."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        method = self.method

        price: dict[str, Any] | None = None
        if self.price is not None:
            price = self.price.to_dict()
        period: dict[str, Any] | None = None
        if self.period is not None:
            period = self.period.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if method is not None:
            field_dict["method"] = method
        if price is not None:
            field_dict["price"] = price
        if period is not None:
            field_dict["period"] = period
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        method: BillingMethod | str | None = d.pop("method", None)

        _price = d.pop("price", None)
        price: Pricing | None
        if _price is None:
            price = None
        else:
            price = Pricing.from_dict(_price)

        _period = d.pop("period", None)
        period: BillingPeriod | None
        if _period is None:
            period = None
        else:
            period = BillingPeriod.from_dict(_period)

        self = cls.__new__(cls)
        self.method = method
        self.price = price
        self.period = period
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.billing_period import BillingPeriod
from ..models.pricing import Pricing
