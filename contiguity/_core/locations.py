"""How a reply with locations is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from contiguity.geojson import FeatureCollection

if TYPE_CHECKING:
    from linq_api.types import Operation


def locations_of(operation: Operation[Any]) -> Operation[FeatureCollection]:
    """Read the reply's GeoJSON as it came, so that no digit and no member is lost on the way through a model."""
    return evolve(operation, decode=_read)


def _read(reply: Any) -> FeatureCollection:
    return FeatureCollection.from_geojson(reply["data"])
