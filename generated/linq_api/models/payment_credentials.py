from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class PaymentCredentials(Model):
    """The information to retrieve the card of a payment. Responses never contain the card itself."""

    handoff: PaymentHandoff | None = None
    """The information that is needed to retrieve a card from its provider."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handoff: dict[str, Any] | None = None
        if self.handoff is not None:
            handoff = self.handoff.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if handoff is not None:
            field_dict["handoff"] = handoff
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _handoff = d.pop("handoff", None)
        handoff: PaymentHandoff | None
        if _handoff is None:
            handoff = None
        else:
            handoff = PaymentHandoff.from_dict(_handoff)

        self = cls.__new__(cls)
        self.handoff = handoff
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.payment_handoff import PaymentHandoff
