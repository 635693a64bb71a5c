"""Strategies for valid GeoJSON (RFC 7946), and helpers that build it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import strategies
from hypothesis import strategies as st

from contiguity.errors import ValidationError
from contiguity.geojson import FeatureCollection, Point

if TYPE_CHECKING:
    from collections.abc import Callable

RESERVED = {"type", "coordinates", "geometries", "geometry", "properties", "features", "id", "bbox"}
OTHERS = ("MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection")

longitudes = st.floats(-180, 180) | st.integers(-180, 180) | st.sampled_from([-180.0, -179.5, 0.0, 179.5, 180.0])
latitudes = st.floats(-90, 90) | st.integers(-90, 90)
altitudes = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**60), 2**60)
points = st.builds(Point, longitudes, latitudes, st.none() | altitudes)
foreign = st.dictionaries(st.text().filter(lambda name: name not in RESERVED), strategies.JSON, max_size=3)


def positions(altitude: st.SearchStrategy[list[float]] | None = None) -> st.SearchStrategy[list[float]]:
    """Generate positions: longitude, latitude, optionally altitude."""
    more = st.lists(altitudes, max_size=1) if altitude is None else altitude
    return st.builds(lambda east, north, above: [east, north, *above], longitudes, latitudes, more)


FLAT = positions(st.just([]))
BOXES = st.builds(
    lambda west, east, edges: [west, min(edges), east, max(edges)],
    longitudes,
    longitudes,
    st.tuples(latitudes, latitudes),
)


def shuffled(members: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate objects with or without a bounding box, with foreign members, and with the members in any order."""
    whole = st.builds(lambda own, box, more: own | box | more, members, _optional("bbox", BOXES), foreign)
    return whole.flatmap(lambda one: st.permutations(list(one.items())).map(dict))


def _optional(name: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.just({}) | st.builds(lambda value: {name: value}, values)


def _rings(position: st.SearchStrategy[list[float]]) -> st.SearchStrategy[list[list[float]]]:
    return st.lists(position, min_size=3, max_size=6).map(lambda line: [*line, line[0]])


def geometries(position: st.SearchStrategy[list[float]]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate geometries of all types, without additional members."""
    lines = st.lists(position, min_size=2, max_size=4)
    polygons = st.lists(_rings(position), min_size=1, max_size=2)
    coordinates = {
        "Point": position,
        "MultiPoint": st.lists(position, max_size=4),
        "LineString": lines | st.just([]),
        "MultiLineString": st.lists(lines, max_size=3),
        "Polygon": polygons | st.just([]),
        "MultiPolygon": st.lists(polygons, max_size=2),
    }
    single = st.one_of(
        [st.fixed_dictionaries({"type": st.just(type_), "coordinates": one}) for type_, one in coordinates.items()]
    )
    collection = st.fixed_dictionaries(
        {"type": st.just("GeometryCollection"), "geometries": st.lists(single, max_size=3)}
    )
    return single | collection


GEOMETRIES = shuffled(geometries(positions()))
POINTS = shuffled(st.fixed_dictionaries({"type": st.just("Point"), "coordinates": positions()}))
FEATURES = shuffled(
    st.fixed_dictionaries(
        {
            "type": st.just("Feature"),
            "geometry": st.none() | POINTS | GEOMETRIES,
            "properties": st.none() | st.dictionaries(st.text(), strategies.JSON, max_size=3),
        },
        optional={"id": st.text() | altitudes},
    )
)
COLLECTIONS = shuffled(
    st.fixed_dictionaries({"type": st.just("FeatureCollection"), "features": st.lists(FEATURES, max_size=3)})
)


def location(handle: str, geometry: Any, **more: Any) -> dict[str, Any]:
    """Return a Feature as Linq sends it."""
    return {"type": "Feature", "geometry": geometry, "properties": {"handle": handle, **more}}


def outcome(call: Callable[[], Any]) -> tuple[Any, ValidationError | None]:
    """Return the result of a call, or the ValidationError that it raised."""
    try:
        return call(), None
    except ValidationError as error:
        return None, error


def feature_collection(**places: Point) -> FeatureCollection:
    """Return a collection with a feature for each handle."""
    return FeatureCollection.from_geojson(
        {
            "type": "FeatureCollection",
            "features": [location(handle, place.to_geojson()) for handle, place in places.items()],
        }
    )
