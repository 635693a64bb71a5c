from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.payment_event_status import PaymentEventStatus
from ..models.payment_interval import PaymentInterval
from ..models.payment_mode import PaymentMode
from ..models.payment_rail import PaymentRail
from ..types import OpenModel, keep_timestamp


@_attrs_define
class PaymentEventData(OpenModel):
    """The outcome of a payment request."""

    _json_names: ClassVar = {"object_": "object"}

    id: str
    """Id of the payment request, an opaque string."""

    status: PaymentEventStatus | str
    """The outcome."""

    object_: str | None = None
    """Type of the object."""

    amount: int | None = None
    """The requested amount, in the smallest currency unit (cents)."""

    currency: str | None = None
    """The currency."""

    checkout_url: str | None = None
    """URL of the checkout page."""

    created_at: datetime.datetime | None = None
    """Creation time."""

    mode: PaymentMode | str | None = None
    """A single charge or a subscription."""

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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.status = d.pop("status")
        self.object_ = d.pop("object", None)
        self.amount = d.pop("amount", None)
        self.currency = d.pop("currency", None)
        self.checkout_url = d.pop("checkout_url", None)
        self.created_at = keep_timestamp(d, "created_at", d.pop("created_at", None))
        self.mode = d.pop("mode", None)
        self.description = d.pop("description", None)
        value = d.pop("metadata", None)
        self.metadata = None if value is None else PaymentMetadata.from_dict(value)
        self.expires_at = keep_timestamp(d, "expires_at", d.pop("expires_at", None))
        self.paid_at = keep_timestamp(d, "paid_at", d.pop("paid_at", None))
        self.updated_at = keep_timestamp(d, "updated_at", d.pop("updated_at", None))
        self.price_id = d.pop("price_id", None)
        self.quantity = d.pop("quantity", None)
        self.interval = d.pop("interval", None)
        self.interval_count = d.pop("interval_count", None)
        self.trial_end = keep_timestamp(d, "trial_end", d.pop("trial_end", None))
        self.rail = d.pop("rail", None)
        value = d.pop("discount", None)
        self.discount = None if value is None else PaymentDiscountResponse.from_dict(value)
        value = d.pop("stripe", None)
        self.stripe = None if value is None else StripeReferences.from_dict(value)
        value = d.pop("natural", None)
        self.natural = None if value is None else NaturalReferences.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.natural_references import NaturalReferences
from ..models.payment_discount_response import PaymentDiscountResponse
from ..models.payment_metadata import PaymentMetadata
from ..models.stripe_references import StripeReferences
