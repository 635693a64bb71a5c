from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class StripeReferences(Model):
    """Ids in your Stripe account."""

    customer_id: str | None = None
    """Id of the customer."""

    payment_intent_id: str | None = None
    """Id of the payment intent."""

    subscription_id: str | None = None
    """Id of the subscription. Present in the mode `subscription`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        customer_id = self.customer_id
        payment_intent_id = self.payment_intent_id
        subscription_id = self.subscription_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if customer_id is not None:
            field_dict["customer_id"] = customer_id
        if payment_intent_id is not None:
            field_dict["payment_intent_id"] = payment_intent_id
        if subscription_id is not None:
            field_dict["subscription_id"] = subscription_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        customer_id = d.pop("customer_id", None)
        payment_intent_id = d.pop("payment_intent_id", None)
        subscription_id = d.pop("subscription_id", None)
        self = cls.__new__(cls)
        self.customer_id = customer_id
        self.payment_intent_id = payment_intent_id
        self.subscription_id = subscription_id
        self.additional_properties = d
        return self
