from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class LocationResponse(OpenModel):
    """The locations shared in a chat."""

    success: bool
    """Always true."""

    data: FeatureCollection
    """GeoJSON: the shared locations, one feature per participant; empty if no location is shared."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.success = d.pop("success")
        self.data = FeatureCollection.from_dict(d.pop("data"))
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.feature_collection import FeatureCollection
