"""Lossless parsing of GeoJSON, and the errors for GeoJSON that RFC 7946 forbids."""

from __future__ import annotations

import json
from typing import Any

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st
from places import COLLECTIONS, FEATURES, GEOMETRIES, POINTS, geometries, location, outcome, positions

from contiguity._linq.locations import read
from contiguity.errors import ValidationError
from contiguity.geojson import Feature, FeatureCollection, Geometry, Point
from linq_api import models

CLASSES: dict[str, tuple[Any, st.SearchStrategy[dict[str, Any]]]] = {
    "Point": (Point, POINTS),
    "Geometry": (Geometry, GEOMETRIES.filter(lambda one: one["type"] != "Point")),
    "Feature": (Feature, FEATURES),
    "FeatureCollection": (FeatureCollection, COLLECTIONS),
}
PLACE = {"type": "Point", "coordinates": [-80.19179, 25.76168]}
LINQ = {
    "type": "FeatureCollection",
    "features": [location("+12025550143", PLACE, locality="Miami", updated_at="2026-04-01T09:30:01.250Z")],
}


class GeoInterface:
    """An object with ``__geo_interface__`` that is not a mapping."""

    def __init__(self, geojson: Any) -> None:
        """Store the GeoJSON."""
        self.__geo_interface__ = geojson


@pytest.mark.parametrize("name", CLASSES)
@given(data=st.data())
def test_geojson_round_trip_is_lossless(name: str, data: st.DataObject) -> None:
    """The JSON text is equal, including number formats, foreign members and the order of members."""
    cls, objects = CLASSES[name]
    text = json.dumps(data.draw(objects))

    assert text == json.dumps(cls.from_geojson(text).to_geojson())


@given(geojson=COLLECTIONS)
def test_from_geojson_sources_result_in_equal_values(geojson: dict[str, Any]) -> None:
    """Sources are dicts, JSON text, bytes and objects with ``__geo_interface__``."""
    text = json.dumps(geojson)
    read = FeatureCollection.from_geojson(geojson)

    for source in (text, text.encode(), bytearray(text.encode()), GeoInterface(geojson), read):
        assert read == FeatureCollection.from_geojson(source)


@given(geojson=COLLECTIONS)
def test_to_geojson_returns_a_new_dict(geojson: dict[str, Any]) -> None:
    """Changes to the dict do not change the value."""
    read = FeatureCollection.from_geojson(geojson)
    out = read.to_geojson()
    out["features"].append("changed")
    out["type"] = "changed"

    assert geojson == read.to_geojson() == read.__geo_interface__


def test_point_numbers_after_altitude_are_kept() -> None:
    """They have no defined meaning."""
    geojson = {"type": "Point", "coordinates": [1, 2.5, 3, 4, 5.5]}
    read = Point.from_geojson(geojson)

    assert (read.longitude, read.latitude, read.altitude) == (1, 2.5, 3)
    assert read.further == (4, 5.5)
    assert geojson == read.to_geojson()


@given(geojson=strategies.load("linq_api").component("FeatureCollection"))
def test_read_any_documented_response_is_lossless(geojson: dict[str, Any]) -> None:
    """Positions that are out of range are kept too."""
    places = read(geojson)
    wire = read(models.FeatureCollection.from_dict(geojson).to_dict())
    in_range = [
        one
        for one in geojson["features"]
        for east, north, *_ in [one["geometry"]["coordinates"]]
        if abs(east) <= 180 and abs(north) <= 90
    ]

    assert geojson == places.to_geojson()
    assert in_range == [one.to_geojson() for one in places]
    assert [(one.handle, one.geometry) for one in wire] == [(one.handle, one.geometry) for one in places]


def test_from_geojson_bytes_not_utf_8_are_rejected() -> None:
    """JSON in another encoding is invalid (RFC 8259, section 8.1)."""
    for source in (json.dumps(PLACE).encode("utf-16"), b'{"type": "\xed\xa0\x80"}', b"\xff"):
        with pytest.raises(ValidationError, match="UTF-8"):
            Point.from_geojson(source)


@given(source=st.binary() | st.text() | strategies.JSON | st.builds(GeoInterface, strategies.JSON))
def test_from_geojson_any_input_raises_only_validation_error(source: Any) -> None:
    for cls, _ in CLASSES.values():
        with pytest.raises(ValidationError):
            cls.from_geojson(source)


@given(geojson=COLLECTIONS, data=st.data())
def test_from_geojson_one_changed_part_is_kept_or_rejected(geojson: dict[str, Any], data: st.DataObject) -> None:
    """A part of a valid object is replaced or removed."""
    text = json.dumps(geojson)
    changed = json.loads(text)
    at = changed
    while at:
        key = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        if not isinstance(at[key], (dict, list)) or data.draw(st.booleans()):
            if isinstance(at, dict) and data.draw(st.booleans()):
                del at[key]
            else:
                at[key] = data.draw(strategies.JSON)
            break
        at = at[key]
    read, error = outcome(lambda: FeatureCollection.from_geojson(changed))

    if error is None:
        assert changed == read.to_geojson()
    else:
        assert str(error) == f"{error.argument} {error.rule}"
        assert error.argument.startswith("geojson")


def _with(geojson: Any, path: tuple[Any, ...], value: Any) -> Any:
    """Replace a member of a JSON object; an Ellipsis removes it."""
    copy = json.loads(json.dumps(geojson))
    at = copy
    for key in path[:-1]:
        at = at[key]
    if value is ...:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return copy


GEOMETRY = ("features", 0, "geometry")
COORDINATES = (*GEOMETRY, "coordinates")
INVALID: dict[str, tuple[tuple[Any, ...], Any, str, str]] = {
    "type missing": (("type",), ..., "type", "as a string"),
    "type of another case": (("type",), "featurecollection", "type", "must be FeatureCollection"),
    "features missing": (("features",), ..., "features", "must be given"),
    "features null": (("features",), None, "features", "array"),
    "feature is a geometry": (("features", 0), PLACE, "features[0].type", "must be Feature"),
    "feature null": (("features", 0), None, "features[0]", "object"),
    "geometry missing": (GEOMETRY, ..., "features[0].geometry", "must be given"),
    "geometry of an unknown type": ((*GEOMETRY, "type"), "Circle", "features[0].geometry.type", "one of Point"),
    "properties missing": (("features", 0, "properties"), ..., "features[0].properties", "must be given"),
    "properties no object": (("features", 0, "properties"), [], "features[0].properties", "object"),
    "id null": (("features", 0, "id"), None, "features[0].id", "string or a number"),
    "id true": (("features", 0, "id"), True, "features[0].id", "string or a number"),
    "coordinates missing": (COORDINATES, ..., "features[0].geometry.coordinates", "must be given"),
    "coordinates empty": (COORDINATES, [], "features[0].geometry.coordinates", "longitude, latitude"),
    "latitude missing": (COORDINATES, [1], "features[0].geometry.coordinates", "longitude, latitude"),
    "longitude too great": (COORDINATES, [180.1, 0], "features[0].geometry.coordinates[0]", "-180 to 180"),
    "latitude too small": (COORDINATES, [0, -91], "features[0].geometry.coordinates[1]", "-90 to 90"),
    "latitude not finite": (COORDINATES, [0, float("nan")], "features[0].geometry.coordinates[1]", "finite"),
    "altitude not finite": (COORDINATES, [0, 0, float("inf")], "features[0].geometry.coordinates[2]", "finite"),
    "altitude beyond a double": (COORDINATES, [0, 0, 10**400], "features[0].geometry.coordinates[2]", "finite"),
    "longitude a string": (COORDINATES, ["1", 0], "features[0].geometry.coordinates[0]", "number"),
    "longitude true": (COORDINATES, [True, 0], "features[0].geometry.coordinates[0]", "number"),
    "foreign number not finite": (("more",), [float("nan")], "more[0]", "finite"),
    "collection with properties": (("properties",), {}, "properties", "defines a Feature"),
    "feature with features": (("features", 0, "features"), [], "features[0].features", "defines a FeatureCollection"),
    "feature with coordinates": (("features", 0, "coordinates"), [], "features[0].coordinates", "defines a Geometry"),
    "geometry with properties": ((*GEOMETRY, "properties"), {}, "features[0].geometry.properties", "a Feature"),
    "box too short": (("bbox",), [1, 2], "bbox", "position"),
    "box of an odd length": (("bbox",), [1, 2, 3, 4, 5], "bbox", "as many numbers"),
    "box upside down": (("bbox",), [0, 1, 0, -1], "bbox", "southern"),
    "box no array": (("bbox",), {}, "bbox", "array"),
}


@pytest.mark.parametrize("name", INVALID)
def test_from_geojson_broken_rule_is_named(name: str) -> None:
    """The error names the member."""
    path, value, where, rule = INVALID[name]

    with pytest.raises(ValidationError, match="geojson") as caught:
        FeatureCollection.from_geojson(_with(LINQ, path, value))

    assert caught.value.argument == f"geojson.{where}"
    assert rule in caught.value.rule


@pytest.mark.parametrize(
    ("type_", "coordinates", "where"),
    [
        ("LineString", [[0, 0]], "coordinates"),
        ("MultiLineString", [[[0, 0], [1, 1]], []], "coordinates[1]"),
        ("Polygon", [[[0, 0], [1, 1], [0, 0]]], "coordinates[0]"),
        ("Polygon", [[[0, 0], [1, 1], [1, 0], [0, 1]]], "coordinates[0]"),
        ("Polygon", [[]], "coordinates[0]"),
        ("MultiPolygon", [[[[0, 0], [1, 1], [1, 0], [0, 1]]]], "coordinates[0][0]"),
        ("MultiPoint", [0, 0], "coordinates[0]"),
        ("MultiPoint", [[0, 91]], "coordinates[0][1]"),
        ("MultiPoint", None, "coordinates"),
    ],
)
def test_geometry_invalid_coordinates_are_rejected(type_: str, coordinates: Any, where: str) -> None:
    """For example, lines need two positions and rings need four."""
    geometry = {"type": type_, "coordinates": coordinates}

    with pytest.raises(ValidationError) as alone:
        Geometry.from_geojson(geometry)
    with pytest.raises(ValidationError) as inside:
        Geometry.from_geojson({"type": "GeometryCollection", "geometries": [PLACE, geometry]})
    with pytest.raises(ValidationError) as constructed:
        Geometry(type_, members={"coordinates": coordinates})

    assert alone.value.argument == f"geojson.{where}"
    assert inside.value.argument == f"geojson.geometries[1].{where}"
    assert constructed.value.argument == f"geometry.{where}"


@pytest.mark.parametrize("reserved", ["geometry", "properties", "features"])
def test_geometry_collection_with_reserved_member_is_rejected(reserved: str) -> None:
    """The rule is in section 7.1."""
    with pytest.raises(ValidationError) as caught:
        Geometry.from_geojson({"type": "GeometryCollection", "geometries": [{**PLACE, reserved: None}]})

    assert caught.value.argument == f"geojson.geometries[0].{reserved}"


@given(geojson=geometries(positions()))
def test_from_geojson_other_type_is_rejected(geojson: dict[str, Any]) -> None:
    """`Point` rejects other geometries, and `Geometry` rejects points."""
    wrong, right = (Geometry, Point) if geojson["type"] == "Point" else (Point, Geometry)

    assert geojson == right.from_geojson(geojson).to_geojson()
    with pytest.raises(ValidationError):
        wrong.from_geojson(geojson)


@pytest.mark.parametrize("depth", [99, 100, 101, 900, 10_000])
def test_from_geojson_over_100_levels_is_rejected(depth: int) -> None:
    """The limit includes the object itself."""
    text = json.dumps(LINQ)[:-1] + ', "more": ' + "[" * depth + "]" * depth + "}"
    if depth < 100:
        read = FeatureCollection.from_geojson(text)

        assert text == json.dumps(read.to_geojson())
        assert hash(read)
    else:
        with pytest.raises(ValidationError, match="nested"):
            FeatureCollection.from_geojson(text)


def test_geometry_collection_nested_takes_linear_time() -> None:
    """Section 3.1.8 advises against nested collections."""
    geojson: dict[str, Any] = PLACE
    for _ in range(45):
        geojson = {"type": "GeometryCollection", "geometries": [geojson]}
    feature = Feature.from_geojson(location("ana@example.com", geojson))

    assert geojson == Geometry.from_geojson(geojson).to_geojson()
    assert FeatureCollection([feature]).bbox() == FeatureCollection([Feature(Point.from_geojson(PLACE))]).bbox()


def test_members_not_representable_in_json_are_rejected() -> None:
    wrong: list[dict[Any, Any]] = [{"more": {1, 2}}, {"more": object()}, {1: "more"}, {"more": {1: 2}}]
    for more in wrong:
        with pytest.raises(ValidationError):
            Point.from_geojson({**PLACE, **more})
