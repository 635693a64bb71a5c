from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class PhoneNumberList(OpenModel):
    """Your lines."""

    phone_numbers: list[PhoneNumber]
    """The lines."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.phone_numbers = [PhoneNumber.from_dict(item) for item in d.pop("phone_numbers")]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.phone_number import PhoneNumber
