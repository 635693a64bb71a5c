from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class CarrierInfo(Model):
    """The carrier of a number."""

    _json_names: ClassVar = {"type_": "type"}

    name: None | str = None
    """Name."""

    type_: None | str = None
    """Line type reported by the carrier: mobile, landline or voip."""

    mcc: None | str = None
    """Mobile country code."""

    mnc: None | str = None
    """Mobile network code."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
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
        d = {**src_dict}
        name: None | str = d.pop("name", None)

        type_: None | str = d.pop("type", None)

        mcc: None | str = d.pop("mcc", None)

        mnc: None | str = d.pop("mnc", None)

        self = cls.__new__(cls)
        self.name = name
        self.type_ = type_
        self.mcc = mcc
        self.mnc = mnc
        self.additional_properties = d
        return self
