from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Point(Model):
    """GeoJSON: a position."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["Point"]
    """Always `Point`."""

    coordinates: list[float]
    """Degrees, longitude first: `[longitude, latitude]`, or with the altitude as a third number (older docs)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        coordinates = self.coordinates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["coordinates"] = coordinates
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "Point":
            raise ValueError(f"type must match const 'Point', got '{type_}'")
        coordinates = d.pop("coordinates")

        self = cls.__new__(cls)
        self.type_ = type_
        self.coordinates = coordinates
        self.additional_properties = d
        return self
