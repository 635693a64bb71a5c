from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define
class CarrierInfo:
    """The carrier of a number."""

    name: None | str = None
    """Its name."""

    type_: None | str = None
    """Type of line that it reports: mobile, landline or voip."""

    mcc: None | str = None
    """Mobile country code."""

    mnc: None | str = None
    """Mobile network code."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        name = self.name

        type_ = self.type_

        mcc = self.mcc

        mnc = self.mnc

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not None:
            field_dict["name"] = name
        if type_ is not None:
            field_dict["type"] = type_
        if mcc is not None:
            field_dict["mcc"] = mcc
        if mnc is not None:
            field_dict["mnc"] = mnc
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        name: None | str = d.pop("name", None)

        type_: None | str = d.pop("type", None)

        mcc: None | str = d.pop("mcc", None)

        mnc: None | str = d.pop("mnc", None)

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.name = name
        self.type_ = type_
        self.mcc = mcc
        self.mnc = mnc
        self.additional_properties = d
        return self
