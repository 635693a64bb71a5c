from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class NaturalReferences(OpenModel):
    """Ids at Natural."""

    payment_request_id: str | None = None
    """Id of the payment request."""

    transaction_id: str | None = None
    """Id of the completed transaction."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.payment_request_id = d.pop("payment_request_id", None)
        self.transaction_id = d.pop("transaction_id", None)
        self.additional_properties = d
        return self
