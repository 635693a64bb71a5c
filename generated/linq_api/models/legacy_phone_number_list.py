from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class LegacyPhoneNumberList(Model):
    """Your lines, in the legacy format."""

    phone_numbers: list[LegacyPhoneNumber]
    """The lines."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        phone_numbers = [item.to_dict() for item in self.phone_numbers]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["phone_numbers"] = phone_numbers
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        phone_numbers = [LegacyPhoneNumber.from_dict(item) for item in d.pop("phone_numbers")]

        self = cls.__new__(cls)
        self.phone_numbers = phone_numbers
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.legacy_phone_number import LegacyPhoneNumber
