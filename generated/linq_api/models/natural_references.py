from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class NaturalReferences(Model):
    """Ids at Natural."""

    payment_request_id: str | None = None
    """Id of the payment request."""

    transaction_id: str | None = None
    """Id of the completed transaction."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        payment_request_id = self.payment_request_id
        transaction_id = self.transaction_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if payment_request_id is not None:
            field_dict["payment_request_id"] = payment_request_id
        if transaction_id is not None:
            field_dict["transaction_id"] = transaction_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        payment_request_id = d.pop("payment_request_id", None)
        transaction_id = d.pop("transaction_id", None)
        self = cls.__new__(cls)
        self.payment_request_id = payment_request_id
        self.transaction_id = transaction_id
        self.additional_properties = d
        return self
