from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.currency import Currency
from ..types import OpenModel


@_attrs_define
class Pricing(OpenModel):
    """The price of a number."""

    currency: Currency | str | None = None
    """Currency of the amounts."""

    upfront_fee: float | None = None
    """One-time fee, charged at the start of the lease."""

    monthly_rate: float | None = None
    """Price per month."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.currency = d.pop("currency", None)
        self.upfront_fee = d.pop("upfront_fee", None)
        self.monthly_rate = d.pop("monthly_rate", None)
        self.additional_properties = d
        return self
