from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_interval import PaymentInterval
from ..models.payment_mode import PaymentMode
from ..models.payment_rail import PaymentRail
from ..models.payment_request_status import PaymentRequestStatus
from ..types import Model, parse_timestamp


@_attrs_define
class PaymentRequest(Model):
    """A payment request."""

    _json_names: ClassVar = {"object_": "object"}

    id: str
    """Id of the payment request, an opaque string."""

    object_: str
    """Type of the object."""

    amount: int
    """Amount charged at checkout, in the smallest currency unit (cents). For a subscription: the first invoice, after
    discounts."""

    currency: str
    """The currency."""

    checkout_url: str
    """URL of the checkout page."""

    created_at: datetime.datetime | None
    """Creation time."""

    mode: PaymentMode | str
    """A single charge or a subscription."""

    status: PaymentRequestStatus | str
    """Status of the audit."""

    description: str | None = None
    """Text that the payer sees at checkout."""

    metadata: PaymentMetadata | None = None
    """Custom values by name, returned unchanged: at most 49 names, which must not start with `linq_`."""

    expires_at: datetime.datetime | None = None
    """Expiry time of an unpaid request."""

    paid_at: datetime.datetime | None = None
    """Time of the payment; absent until then."""

    updated_at: datetime.datetime | None = None
    """Time of the last change."""

    price_id: str | None = None
    """Subscription: the recurring price."""

    quantity: int | None = None
    """Subscription: the number of units."""

    interval: PaymentInterval | str | None = None
    """Subscription: unit of the billing interval."""

    interval_count: int | None = None
    """Subscription: number of units between two renewals."""

    trial_end: datetime.datetime | None = None
    """Subscription: end of the free trial, when the first charge is made."""

    rail: PaymentRail | str | None = None
    """The payment rail."""

    discount: PaymentDiscountResponse | None = None
    """The discount that is applied to a subscription."""

    stripe: StripeReferences | None = None
    """Ids in your Stripe account."""

    natural: NaturalReferences | None = None
    """Ids at Natural."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        object_ = self.object_
        amount = self.amount
        currency = self.currency
        checkout_url = self.checkout_url
        created_at = None if self.created_at is None else self.created_at.isoformat()

        mode = self.mode

        status = self.status

        description = self.description
        metadata: dict[str, Any] | None = None
        if self.metadata is not None:
            metadata = self.metadata.to_dict()
        expires_at = None if self.expires_at is None else self.expires_at.isoformat()

        paid_at = None if self.paid_at is None else self.paid_at.isoformat()

        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        price_id = self.price_id
        quantity = self.quantity
        interval = self.interval

        interval_count = self.interval_count
        trial_end = None if self.trial_end is None else self.trial_end.isoformat()

        rail = self.rail

        discount: dict[str, Any] | None = None
        if self.discount is not None:
            discount = self.discount.to_dict()
        stripe: dict[str, Any] | None = None
        if self.stripe is not None:
            stripe = self.stripe.to_dict()
        natural: dict[str, Any] | None = None
        if self.natural is not None:
            natural = self.natural.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["object"] = object_
        field_dict["amount"] = amount
        field_dict["currency"] = currency
        field_dict["checkout_url"] = checkout_url
        if created_at is not None:
            field_dict["created_at"] = created_at
        field_dict["mode"] = mode
        field_dict["status"] = status
        if description is not None:
            field_dict["description"] = description
        if metadata is not None:
            field_dict["metadata"] = metadata
        if expires_at is not None:
            field_dict["expires_at"] = expires_at
        if paid_at is not None:
            field_dict["paid_at"] = paid_at
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        if price_id is not None:
            field_dict["price_id"] = price_id
        if quantity is not None:
            field_dict["quantity"] = quantity
        if interval is not None:
            field_dict["interval"] = interval
        if interval_count is not None:
            field_dict["interval_count"] = interval_count
        if trial_end is not None:
            field_dict["trial_end"] = trial_end
        if rail is not None:
            field_dict["rail"] = rail
        if discount is not None:
            field_dict["discount"] = discount
        if stripe is not None:
            field_dict["stripe"] = stripe
        if natural is not None:
            field_dict["natural"] = natural
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        object_ = d.pop("object")
        amount = d.pop("amount")
        currency = d.pop("currency")
        checkout_url = d.pop("checkout_url")
        _created_at = d.pop("created_at")
        created_at = parse_timestamp(_created_at)
        if created_at is None and _created_at is not None:
            d["created_at"] = _created_at

        mode: PaymentMode | str = d.pop("mode")

        status: PaymentRequestStatus | str = d.pop("status")

        description = d.pop("description", None)
        _metadata = d.pop("metadata", None)
        metadata: PaymentMetadata | None
        if _metadata is None:
            metadata = None
        else:
            metadata = PaymentMetadata.from_dict(_metadata)

        _expires_at = d.pop("expires_at", None)
        expires_at = parse_timestamp(_expires_at)
        if expires_at is None and _expires_at is not None:
            d["expires_at"] = _expires_at

        _paid_at = d.pop("paid_at", None)
        paid_at = parse_timestamp(_paid_at)
        if paid_at is None and _paid_at is not None:
            d["paid_at"] = _paid_at

        _updated_at = d.pop("updated_at", None)
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        price_id = d.pop("price_id", None)
        quantity = d.pop("quantity", None)
        interval: PaymentInterval | str | None = d.pop("interval", None)

        interval_count = d.pop("interval_count", None)
        _trial_end = d.pop("trial_end", None)
        trial_end = parse_timestamp(_trial_end)
        if trial_end is None and _trial_end is not None:
            d["trial_end"] = _trial_end

        rail: PaymentRail | str | None = d.pop("rail", None)

        _discount = d.pop("discount", None)
        discount: PaymentDiscountResponse | None
        if _discount is None:
            discount = None
        else:
            discount = PaymentDiscountResponse.from_dict(_discount)

        _stripe = d.pop("stripe", None)
        stripe: StripeReferences | None
        if _stripe is None:
            stripe = None
        else:
            stripe = StripeReferences.from_dict(_stripe)

        _natural = d.pop("natural", None)
        natural: NaturalReferences | None
        if _natural is None:
            natural = None
        else:
            natural = NaturalReferences.from_dict(_natural)

        self = cls.__new__(cls)
        self.id = id
        self.object_ = object_
        self.amount = amount
        self.currency = currency
        self.checkout_url = checkout_url
        self.created_at = created_at
        self.mode = mode
        self.status = status
        self.description = description
        self.metadata = metadata
        self.expires_at = expires_at
        self.paid_at = paid_at
        self.updated_at = updated_at
        self.price_id = price_id
        self.quantity = quantity
        self.interval = interval
        self.interval_count = interval_count
        self.trial_end = trial_end
        self.rail = rail
        self.discount = discount
        self.stripe = stripe
        self.natural = natural
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.natural_references import NaturalReferences
from ..models.payment_discount_response import PaymentDiscountResponse
from ..models.payment_metadata import PaymentMetadata
from ..models.stripe_references import StripeReferences
