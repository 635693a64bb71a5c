from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.lease_billing_method import LeaseBillingMethod
from ..types import Model


@_attrs_define
class LeaseRequest(Model):
    """The billing method for a new lease."""

    billing_method: LeaseBillingMethod | None = None
    """Billing method of a lease. service_contract requires a service contract."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.billing_method = d.pop("billing_method", None)
        return self
