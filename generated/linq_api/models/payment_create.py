from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PaymentCreate(Model):
    """A payment to create on behalf of a customer, with a single-use card."""

    handle: str
    """Handle of the customer: phone number in E.164 format or e-mail address."""

    amount_cents: int
    """Amount in cents."""

    currency: str
    """The currency."""

    description: str | None = None
    """Description of the purchase."""

    merchant: PaymentMerchant | None = None
    """The merchant that a card is issued for."""

    metadata: PaymentMetadata | None = None
    """Custom values by name, returned unchanged: at most 49 names, which must not start with `linq_`."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        self.amount_cents = d.pop("amount_cents")
        self.currency = d.pop("currency")
        self.description = d.pop("description", None)
        value = d.pop("merchant", None)
        self.merchant = None if value is None else PaymentMerchant.from_dict(value)
        value = d.pop("metadata", None)
        self.metadata = None if value is None else PaymentMetadata.from_dict(value)
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_merchant import PaymentMerchant
from ..models.payment_metadata import PaymentMetadata
