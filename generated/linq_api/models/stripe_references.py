from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class StripeReferences(OpenModel):
    """Ids in your Stripe account."""

    customer_id: str | None = None
    """Id of the customer."""

    payment_intent_id: str | None = None
    """Id of the payment intent."""

    subscription_id: str | None = None
    """Id of the subscription. Present in the mode `subscription`."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.customer_id = d.pop("customer_id", None)
        self.payment_intent_id = d.pop("payment_intent_id", None)
        self.subscription_id = d.pop("subscription_id", None)
        self.additional_properties = d
        return self
