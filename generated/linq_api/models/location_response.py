from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class LocationResponse(Model):
    """The locations shared in a chat."""

    success: bool
    """Always true."""

    data: FeatureCollection
    """GeoJSON: the shared locations, one feature per participant; empty if no location is shared."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        success = self.success
        data = self.data.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["success"] = success
        field_dict["data"] = data
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        success = d.pop("success")
        data = FeatureCollection.from_dict(d.pop("data"))

        self = cls.__new__(cls)
        self.success = success
        self.data = data
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.feature_collection import FeatureCollection
