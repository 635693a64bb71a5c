from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PaymentDiscount(Model):
    """The coupon or the promotion code to apply to a subscription; at most one of them."""

    coupon: str | None = None
    """Id of a coupon."""

    promotion_code: str | None = None
    """Id of a promotion code."""

    label: str | None = None
    """Name of the discount shown to customers."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.coupon = d.pop("coupon", None)
        self.promotion_code = d.pop("promotion_code", None)
        self.label = d.pop("label", None)
        return self
