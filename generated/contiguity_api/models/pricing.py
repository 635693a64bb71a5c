from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency import Currency
from ..types import Model


@_attrs_define
class Pricing(Model):
    """The price of a number."""

    currency: Currency | str | None = None
    """Currency of the amounts."""

    upfront_fee: float | None = None
    """One-time fee, charged at the start of the lease."""

    monthly_rate: float | None = None
    """Price per month."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        upfront_fee = self.upfront_fee
        monthly_rate = self.monthly_rate
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if currency is not None:
            field_dict["currency"] = currency
        if upfront_fee is not None:
            field_dict["upfront_fee"] = upfront_fee
        if monthly_rate is not None:
            field_dict["monthly_rate"] = monthly_rate
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        currency: Currency | str | None = d.pop("currency", None)

        upfront_fee = d.pop("upfront_fee", None)
        monthly_rate = d.pop("monthly_rate", None)
        self = cls.__new__(cls)
        self.currency = currency
        self.upfront_fee = upfront_fee
        self.monthly_rate = monthly_rate
        self.additional_properties = d
        return self
