from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Porting(Model):
    """The porting data of a number."""

    ported: bool | None = None
    """True if the number was ported to another carrier."""

    date: None | str = None
    """Date of the porting as YYYY-MM-DD, if known."""

    original_carrier: None | str = None
    """The original carrier."""

    current_carrier: None | str = None
    """The current carrier."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        ported = self.ported
        date = self.date

        original_carrier = self.original_carrier

        current_carrier = self.current_carrier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if ported is not None:
            field_dict["ported"] = ported
        if date is not None:
            field_dict["date"] = date
        if original_carrier is not None:
            field_dict["original_carrier"] = original_carrier
        if current_carrier is not None:
            field_dict["current_carrier"] = current_carrier
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        ported = d.pop("ported", None)
        date: None | str = d.pop("date", None)

        original_carrier: None | str = d.pop("original_carrier", None)

        current_carrier: None | str = d.pop("current_carrier", None)

        self = cls.__new__(cls)
        self.ported = ported
        self.date = date
        self.original_carrier = original_carrier
        self.current_carrier = current_carrier
        self.additional_properties = d
        return self
