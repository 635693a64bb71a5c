from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.lease_billing_method import LeaseBillingMethod, check_lease_billing_method
from ..types import Model


@_attrs_define
class LeaseRequest(Model):
    """The billing method for a new lease."""

    billing_method: LeaseBillingMethod | None = None
    """Billing method of a lease. service_contract requires a service contract."""

    def to_dict(self) -> dict[str, Any]:
        billing_method: str | None = None
        if self.billing_method is not None:
            billing_method = self.billing_method

        field_dict: dict[str, Any] = {}
        if billing_method is not None:
            field_dict["billing_method"] = billing_method
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _billing_method = d.pop("billing_method", None)
        billing_method: LeaseBillingMethod | None
        if _billing_method is None:
            billing_method = None
        else:
            billing_method = check_lease_billing_method(_billing_method)

        self = cls.__new__(cls)
        self.billing_method = billing_method
        return self
