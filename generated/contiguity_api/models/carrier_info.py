from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class CarrierInfo(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.name = d.pop("name", None)
        self.type_ = d.pop("type", None)
        self.mcc = d.pop("mcc", None)
        self.mnc = d.pop("mnc", None)
        self.additional_properties = d
        return self
