from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class PhoneNumberList:
    """Your lines."""

    phone_numbers: list[PhoneNumber]
    """The lines."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        phone_numbers = [item.to_dict() for item in self.phone_numbers]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["phone_numbers"] = phone_numbers
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        phone_numbers = [PhoneNumber.from_dict(item) for item in d.pop("phone_numbers")]

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.phone_numbers = phone_numbers
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.phone_number import PhoneNumber
