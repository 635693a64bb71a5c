from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Feature(OpenModel):
    """GeoJSON: the location of one participant."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["Feature"]
    """Always `Feature`."""

    geometry: Point
    """GeoJSON: a position."""

    properties: FeatureProperties
    """The participant who shares a location, and the address."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "Feature":
            raise ValueError(f"type must be 'Feature', not {self.type_!r}")
        self.geometry = Point.from_dict(d.pop("geometry"))
        self.properties = FeatureProperties.from_dict(d.pop("properties"))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.feature_properties import FeatureProperties
from ..models.point import Point
