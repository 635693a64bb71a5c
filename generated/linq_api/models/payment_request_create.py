from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.payment_currency import PaymentCurrency
from ..models.payment_mode import PaymentMode
from ..models.payment_rail import PaymentRail
from ..types import Model, keep_timestamp


@_attrs_define
class PaymentRequestCreate(Model):
    """A payment request to create. In the mode `payment`, `amount` and `currency` are required; in the mode
    `subscription` they must be absent and `price_id` is required.
    """

    _json_names: ClassVar = {"from_": "from"}

    mode: PaymentMode | None = None
    """A single charge, or a subscription that renews automatically."""

    amount: int | None = None
    """Amount in the smallest currency unit (cents); at least 50 for `usd`."""

    currency: PaymentCurrency | None = None
    """The supported currencies."""

    price_id: str | None = None
    """Subscription: id of a recurring price in your Stripe account."""

    quantity: int | None = None
    """Subscription: the number of units."""

    customer_id: str | None = None
    """Id of an existing customer in your Stripe account, instead of a new one."""

    description: str | None = None
    """Text that the payer sees at checkout."""

    discount: PaymentDiscount | None = None
    """The coupon or the promotion code to apply to a subscription; at most one of them."""

    metadata: PaymentMetadata | None = None
    """Custom values by name, returned unchanged: at most 49 names, which must not start with `linq_`."""

    trial_end: datetime.datetime | None = None
    """Subscription: end of a free trial; cannot be combined with `trial_period_days`."""

    trial_period_days: int | None = None
    """Subscription: length of a free trial in days; cannot be combined with `trial_end`."""

    rail: PaymentRail | None = None
    """Payment rail: Stripe (default) or the Natural wallet."""

    from_: str | None = None
    """Your line, in E.164 format; required with the rail `natural`."""

    payer_handle: str | None = None
    """Handle of the payer, in E.164 format; required with the rail `natural`."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.mode = d.pop("mode", None)
        self.amount = d.pop("amount", None)
        self.currency = d.pop("currency", None)
        self.price_id = d.pop("price_id", None)
        self.quantity = d.pop("quantity", None)
        self.customer_id = d.pop("customer_id", None)
        self.description = d.pop("description", None)
        value = d.pop("discount", None)
        self.discount = None if value is None else PaymentDiscount.from_dict(value)
        value = d.pop("metadata", None)
        self.metadata = None if value is None else PaymentMetadata.from_dict(value)
        self.trial_end = keep_timestamp(d, "trial_end", d.pop("trial_end", None))
        self.trial_period_days = d.pop("trial_period_days", None)
        self.rail = d.pop("rail", None)
        self.from_ = d.pop("from", None)
        self.payer_handle = d.pop("payer_handle", None)
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_discount import PaymentDiscount
from ..models.payment_metadata import PaymentMetadata
