from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class FeatureCollection(OpenModel):
    """GeoJSON: the shared locations, one feature per participant; empty if no location is shared."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["FeatureCollection"]
    """Always `FeatureCollection`."""

    features: list[Feature]
    """One feature for every participant who shares a location and whose first location was received (1 to 2 seconds)."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "FeatureCollection":
            raise ValueError(f"type must be 'FeatureCollection', not {self.type_!r}")
        self.features = [Feature.from_dict(item) for item in d.pop("features")]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.feature import Feature
