from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.list_object import ListObject
from ..types import Model


@_attrs_define
class PaymentRequestList(Model):
    """One page of payment requests, newest first."""

    _json_names: ClassVar = {"object_": "object"}

    object_: ListObject | str
    """`list`."""

    data: list[PaymentRequest]
    """The payment requests of this page."""

    has_more: bool
    """True if there are more pages."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        data = [item.to_dict() for item in self.data]

        has_more = self.has_more
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["object"] = object_
        field_dict["data"] = data
        field_dict["has_more"] = has_more
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        object_: ListObject | str = d.pop("object")

        data = [PaymentRequest.from_dict(item) for item in d.pop("data")]

        has_more = d.pop("has_more")
        self = cls.__new__(cls)
        self.object_ = object_
        self.data = data
        self.has_more = has_more
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_request import PaymentRequest
