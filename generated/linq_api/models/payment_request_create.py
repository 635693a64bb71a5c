from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.payment_currency import PaymentCurrency, check_payment_currency
from ..models.payment_mode import PaymentMode, check_payment_mode
from ..models.payment_rail import PaymentRail, check_payment_rail
from ..types import Model, parse_timestamp


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

    def to_dict(self) -> dict[str, Any]:
        mode: str | None = None
        if self.mode is not None:
            mode = self.mode

        amount = self.amount
        currency: str | None = None
        if self.currency is not None:
            currency = self.currency

        price_id = self.price_id
        quantity = self.quantity
        customer_id = self.customer_id
        description = self.description
        discount: dict[str, Any] | None = None
        if self.discount is not None:
            discount = self.discount.to_dict()
        metadata: dict[str, Any] | None = None
        if self.metadata is not None:
            metadata = self.metadata.to_dict()
        trial_end = None if self.trial_end is None else self.trial_end.isoformat()

        trial_period_days = self.trial_period_days
        rail: str | None = None
        if self.rail is not None:
            rail = self.rail

        from_ = self.from_
        payer_handle = self.payer_handle
        field_dict: dict[str, Any] = {}
        if mode is not None:
            field_dict["mode"] = mode
        if amount is not None:
            field_dict["amount"] = amount
        if currency is not None:
            field_dict["currency"] = currency
        if price_id is not None:
            field_dict["price_id"] = price_id
        if quantity is not None:
            field_dict["quantity"] = quantity
        if customer_id is not None:
            field_dict["customer_id"] = customer_id
        if description is not None:
            field_dict["description"] = description
        if discount is not None:
            field_dict["discount"] = discount
        if metadata is not None:
            field_dict["metadata"] = metadata
        if trial_end is not None:
            field_dict["trial_end"] = trial_end
        if trial_period_days is not None:
            field_dict["trial_period_days"] = trial_period_days
        if rail is not None:
            field_dict["rail"] = rail
        if from_ is not None:
            field_dict["from"] = from_
        if payer_handle is not None:
            field_dict["payer_handle"] = payer_handle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _mode = d.pop("mode", None)
        mode: PaymentMode | None
        if _mode is None:
            mode = None
        else:
            mode = check_payment_mode(_mode)

        amount = d.pop("amount", None)
        _currency = d.pop("currency", None)
        currency: PaymentCurrency | None
        if _currency is None:
            currency = None
        else:
            currency = check_payment_currency(_currency)

        price_id = d.pop("price_id", None)
        quantity = d.pop("quantity", None)
        customer_id = d.pop("customer_id", None)
        description = d.pop("description", None)
        _discount = d.pop("discount", None)
        discount: PaymentDiscount | None
        if _discount is None:
            discount = None
        else:
            discount = PaymentDiscount.from_dict(_discount)

        _metadata = d.pop("metadata", None)
        metadata: PaymentMetadata | None
        if _metadata is None:
            metadata = None
        else:
            metadata = PaymentMetadata.from_dict(_metadata)

        _trial_end = d.pop("trial_end", None)
        trial_end = parse_timestamp(_trial_end)
        if trial_end is None and _trial_end is not None:
            d["trial_end"] = _trial_end

        trial_period_days = d.pop("trial_period_days", None)
        _rail = d.pop("rail", None)
        rail: PaymentRail | None
        if _rail is None:
            rail = None
        else:
            rail = check_payment_rail(_rail)

        from_ = d.pop("from", None)
        payer_handle = d.pop("payer_handle", None)
        self = cls.__new__(cls)
        self.mode = mode
        self.amount = amount
        self.currency = currency
        self.price_id = price_id
        self.quantity = quantity
        self.customer_id = customer_id
        self.description = description
        self.discount = discount
        self.metadata = metadata
        self.trial_end = trial_end
        self.trial_period_days = trial_period_days
        self.rail = rail
        self.from_ = from_
        self.payer_handle = payer_handle
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_discount import PaymentDiscount
from ..models.payment_metadata import PaymentMetadata
