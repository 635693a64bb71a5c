from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.payment_status import PaymentStatus
from ..types import OpenModel


@_attrs_define
class Payment(OpenModel):
    """A payment with a single-use card."""

    id: str | None = None
    """Id of the payment, an opaque string."""

    handle: str | None = None
    """Id of the customer."""

    amount_cents: int | None = None
    """Amount in cents."""

    currency: str | None = None
    """The currency."""

    description: str | None = None
    """Description of the purchase."""

    merchant: PaymentMerchantResponse | None = None
    """The merchant that a card is issued for."""

    metadata: PaymentMetadata | None = None
    """Custom values by name, returned unchanged: at most 49 names, which must not start with `linq_`."""

    approval_url: str | None = None
    """URL at which the customer approves the payment. Present with `awaiting_user_action`. After the approval, send
    the same request with the same key again."""

    attach_url: str | None = None
    """URL at which a customer without a card adds one; valid for about 48 hours. Present with `awaiting_user_action`."""

    status: PaymentStatus | str | None = None
    """Status of the audit."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id", None)
        self.handle = d.pop("handle", None)
        self.amount_cents = d.pop("amount_cents", None)
        self.currency = d.pop("currency", None)
        self.description = d.pop("description", None)
        value = d.pop("merchant", None)
        self.merchant = None if value is None else PaymentMerchantResponse.from_dict(value)
        value = d.pop("metadata", None)
        self.metadata = None if value is None else PaymentMetadata.from_dict(value)
        self.approval_url = d.pop("approval_url", None)
        self.attach_url = d.pop("attach_url", None)
        self.status = d.pop("status", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_merchant_response import PaymentMerchantResponse
from ..models.payment_metadata import PaymentMetadata
