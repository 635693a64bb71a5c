from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.list_object import ListObject
from ..types import OpenModel


@_attrs_define
class PaymentRequestList(OpenModel):
    """One page of payment requests, newest first."""

    _json_names: ClassVar = {"object_": "object"}

    object_: ListObject | str
    """`list`."""

    data: list[PaymentRequest]
    """The payment requests of this page."""

    has_more: bool
    """True if there are more pages."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.object_ = d.pop("object")
        self.data = [PaymentRequest.from_dict(item) for item in d.pop("data")]
        self.has_more = d.pop("has_more")
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_request import PaymentRequest
