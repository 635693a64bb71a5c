from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class PaymentCredentials(OpenModel):
    """The information to retrieve the card of a payment. Responses never contain the card itself."""

    handoff: PaymentHandoff | None = None
    """The information that is needed to retrieve a card from its provider."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        value = d.pop("handoff", None)
        self.handoff = None if value is None else PaymentHandoff.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_handoff import PaymentHandoff
