from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Feature(Model):
    """GeoJSON: the location of one participant."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["Feature"]
    """Always `Feature`."""

    geometry: Point
    """GeoJSON: a position."""

    properties: FeatureProperties
    """The participant who shares a location, and the address."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        geometry = self.geometry.to_dict()
        properties = self.properties.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["geometry"] = geometry
        field_dict["properties"] = properties
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "Feature":
            raise ValueError(f"type must match const 'Feature', got '{type_}'")
        geometry = Point.from_dict(d.pop("geometry"))

        properties = FeatureProperties.from_dict(d.pop("properties"))

        self = cls.__new__(cls)
        self.type_ = type_
        self.geometry = geometry
        self.properties = properties
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.feature_properties import FeatureProperties
from ..models.point import Point
