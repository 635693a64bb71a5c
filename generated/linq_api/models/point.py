from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Point(OpenModel):
    """GeoJSON: a position."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["Point"]
    """Always `Point`."""

    coordinates: list[float]
    """Degrees, longitude first: `[longitude, latitude]`, or with the altitude as a third number (older docs)."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "Point":
            raise ValueError(f"type must be 'Point', not {self.type_!r}")
        self.coordinates = d.pop("coordinates")
        self.additional_properties = d
        return self
