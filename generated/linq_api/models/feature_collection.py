from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class FeatureCollection(Model):
    """GeoJSON: the shared locations, one feature per participant; empty if no location is shared."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["FeatureCollection"]
    """Always `FeatureCollection`."""

    features: list[Feature]
    """One feature for every participant who shares a location and whose first location was received (1 to 2 seconds)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        features = [item.to_dict() for item in self.features]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["features"] = features
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "FeatureCollection":
            raise ValueError(f"type must match const 'FeatureCollection', got '{type_}'")
        features = [Feature.from_dict(item) for item in d.pop("features")]

        self = cls.__new__(cls)
        self.type_ = type_
        self.features = features
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.feature import Feature
