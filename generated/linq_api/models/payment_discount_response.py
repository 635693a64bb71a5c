from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class PaymentDiscountResponse(Model):
    """The discount that is applied to a subscription."""

    coupon: str | None = None
    """Id of the coupon."""

    promotion_code: str | None = None
    """Id of the promotion code."""

    label: str | None = None
    """Name of the discount shown to customers."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        coupon = self.coupon
        promotion_code = self.promotion_code
        label = self.label
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if coupon is not None:
            field_dict["coupon"] = coupon
        if promotion_code is not None:
            field_dict["promotion_code"] = promotion_code
        if label is not None:
            field_dict["label"] = label
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        coupon = d.pop("coupon", None)
        promotion_code = d.pop("promotion_code", None)
        label = d.pop("label", None)
        self = cls.__new__(cls)
        self.coupon = coupon
        self.promotion_code = promotion_code
        self.label = label
        self.additional_properties = d
        return self
