from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class LegacyPhoneNumberList(OpenModel):
    """Your lines, in the legacy format."""

    phone_numbers: list[LegacyPhoneNumber]
    """The lines."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.phone_numbers = [LegacyPhoneNumber.from_dict(item) for item in d.pop("phone_numbers")]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.legacy_phone_number import LegacyPhoneNumber
