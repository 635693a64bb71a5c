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

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle
        amount_cents = self.amount_cents
        currency = self.currency
        description = self.description
        merchant: dict[str, Any] | None = None
        if self.merchant is not None:
            merchant = self.merchant.to_dict()
        metadata: dict[str, Any] | None = None
        if self.metadata is not None:
            metadata = self.metadata.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict["handle"] = handle
        field_dict["amount_cents"] = amount_cents
        field_dict["currency"] = currency
        if description is not None:
            field_dict["description"] = description
        if merchant is not None:
            field_dict["merchant"] = merchant
        if metadata is not None:
            field_dict["metadata"] = metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = d.pop("handle")
        amount_cents = d.pop("amount_cents")
        currency = d.pop("currency")
        description = d.pop("description", None)
        _merchant = d.pop("merchant", None)
        merchant: PaymentMerchant | None
        if _merchant is None:
            merchant = None
        else:
            merchant = PaymentMerchant.from_dict(_merchant)

        _metadata = d.pop("metadata", None)
        metadata: PaymentMetadata | None
        if _metadata is None:
            metadata = None
        else:
            metadata = PaymentMetadata.from_dict(_metadata)

        self = cls.__new__(cls)
        self.handle = handle
        self.amount_cents = amount_cents
        self.currency = currency
        self.description = description
        self.merchant = merchant
        self.metadata = metadata
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_merchant import PaymentMerchant
from ..models.payment_metadata import PaymentMetadata
