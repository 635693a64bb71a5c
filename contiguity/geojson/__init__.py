"""GeoJSON (RFC 7946): `Point`, `Feature` and `FeatureCollection`, immutable and hashable values.

Positions are ``[longitude, latitude]`` or ``[longitude, latitude, altitude]``: degrees (WGS 84), longitude first, and
metres. ``from_geojson`` parses a dict, JSON or an object with ``__geo_interface__``; ``to_geojson`` returns the same
GeoJSON, without rounding numbers or losing unknown members. ``shapely.geometry.shape(point)`` and
``geopandas.GeoDataFrame.from_features(collection)`` accept these values.

Invalid GeoJSON, and a longitude or latitude that is out of range, raise `contiguity.errors.ValidationError`, which
names the location in the GeoJSON and the rule. A collection that Linq sent keeps every valid feature; the others are in
`FeatureCollection.unreadable`.
"""

from contiguity.geojson._feature import Change, Feature, FeatureCollection, changes
from contiguity.geojson._geometry import BoundingBox, Geometry, Point
from contiguity.geojson._object import Source, SupportsGeoInterface

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
