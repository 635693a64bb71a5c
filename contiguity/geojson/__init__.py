"""Places as GeoJSON (RFC 7946): `Point`, `Feature` and `FeatureCollection`, values that cannot change.

They are read from GeoJSON with ``from_geojson``, be it a dict, JSON or anything with ``__geo_interface__``, and written
with ``to_geojson``, unchanged: no number is rounded, and members that nobody knows are kept. Libraries for geography
take them as they are: ``shapely.geometry.shape(point)``, ``geopandas.GeoDataFrame.from_features(collection)``.

What RFC 7946 forbids is refused with a `contiguity.errors.ValidationError` that names the place and the rule. That goes
for longitudes and latitudes out of range, which it says less strictly, and for the members that section 7.1 reserves.
"""

from __future__ import annotations

from contiguity.geojson._box import BoundingBox
from contiguity.geojson._changes import Change, changes
from contiguity.geojson._collection import FeatureCollection
from contiguity.geojson._feature import Feature
from contiguity.geojson._geometry import Geometry
from contiguity.geojson._object import Source, SupportsGeoInterface
from contiguity.geojson._point import Point

__all__ = [
    "BoundingBox",
    "Change",
    "Feature",
    "FeatureCollection",
    "Geometry",
    "Point",
    "Source",
    "SupportsGeoInterface",
    "changes",
]
