from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class NumberHealth(Model):
    """The reputation of a number."""

    reputation: float | None = None
    """0.00 to 0.99. Above 0.80 is good, below 0.70 poor."""

    previous_owners: int | None = None
    """Number of previous owners."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        reputation = self.reputation
        previous_owners = self.previous_owners
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if reputation is not None:
            field_dict["reputation"] = reputation
        if previous_owners is not None:
            field_dict["previous_owners"] = previous_owners
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        reputation = d.pop("reputation", None)
        previous_owners = d.pop("previous_owners", None)
        self = cls.__new__(cls)
        self.reputation = reputation
        self.previous_owners = previous_owners
        self.additional_properties = d
        return self
