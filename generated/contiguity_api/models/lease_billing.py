from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.billing_method import BillingMethod
from ..types import OpenModel


@_attrs_define
class LeaseBilling(OpenModel):
    """The billing method."""

    method: BillingMethod | str | None = None
    """The billing method."""

    period: BillingPeriod | None = None
    """The current billing period of a lease."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.method = d.pop("method", None)
        value = d.pop("period", None)
        self.period = None if value is None else BillingPeriod.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.billing_period import BillingPeriod
