from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_status import PaymentStatus
from ..types import Model


@_attrs_define
class Payment(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
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
        approval_url = self.approval_url
        attach_url = self.attach_url
        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not None:
            field_dict["id"] = id
        if handle is not None:
            field_dict["handle"] = handle
        if amount_cents is not None:
            field_dict["amount_cents"] = amount_cents
        if currency is not None:
            field_dict["currency"] = currency
        if description is not None:
            field_dict["description"] = description
        if merchant is not None:
            field_dict["merchant"] = merchant
        if metadata is not None:
            field_dict["metadata"] = metadata
        if approval_url is not None:
            field_dict["approval_url"] = approval_url
        if attach_url is not None:
            field_dict["attach_url"] = attach_url
        if status is not None:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id", None)
        handle = d.pop("handle", None)
        amount_cents = d.pop("amount_cents", None)
        currency = d.pop("currency", None)
        description = d.pop("description", None)
        _merchant = d.pop("merchant", None)
        merchant: PaymentMerchantResponse | None
        if _merchant is None:
            merchant = None
        else:
            merchant = PaymentMerchantResponse.from_dict(_merchant)

        _metadata = d.pop("metadata", None)
        metadata: PaymentMetadata | None
        if _metadata is None:
            metadata = None
        else:
            metadata = PaymentMetadata.from_dict(_metadata)

        approval_url = d.pop("approval_url", None)
        attach_url = d.pop("attach_url", None)
        status: PaymentStatus | str | None = d.pop("status", None)

        self = cls.__new__(cls)
        self.id = id
        self.handle = handle
        self.amount_cents = amount_cents
        self.currency = currency
        self.description = description
        self.merchant = merchant
        self.metadata = metadata
        self.approval_url = approval_url
        self.attach_url = attach_url
        self.status = status
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_merchant_response import PaymentMerchantResponse
from ..models.payment_metadata import PaymentMetadata
