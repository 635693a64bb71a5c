"""Equality, hashing, immutability and copies of points, features and collections."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import COLLECTIONS, FEATURES, foreign, latitudes, longitudes

from contiguity.errors import ValidationError
from contiguity.geojson import BoundingBox, Feature, FeatureCollection, Geometry, Point

INVALID: Any = "wrong"
NAMES = {
    name: getattr(__import__("contiguity.geojson", fromlist=[name]), name)
    for name in ("BoundingBox", "Feature", "FeatureCollection", "Geometry", "Point")
}


@given(first=COLLECTIONS, second=COLLECTIONS, same=st.booleans())
def test_values_are_equal_if_json_is_equal(first: dict[str, Any], second: dict[str, Any], same: bool) -> None:
    """The order of members does not matter. Equal values have equal hashes."""
    if same:
        second = dict(reversed(list(first.items())))
    one, other = FeatureCollection.from_geojson(first), FeatureCollection.from_geojson(second)

    assert (first == second) == (one == other)
    if one == other:
        assert hash(one) == hash(other)


@given(geojson=COLLECTIONS)
def test_copies_are_equal_and_lossless(geojson: dict[str, Any]) -> None:
    """Copies by pickle, copy, deepcopy and `attrs.evolve`."""
    read = FeatureCollection.from_geojson(geojson)

    for twin in (pickle.loads(pickle.dumps(read)), copy.copy(read), copy.deepcopy(read), attrs.evolve(read)):  # noqa: S301
        assert read == twin
        assert hash(read) == hash(twin)
        assert json.dumps(geojson) == json.dumps(twin.to_geojson())


@given(geojson=COLLECTIONS)
def test_repr_evaluates_to_equal_value(geojson: dict[str, Any]) -> None:
    read = FeatureCollection.from_geojson(geojson)

    assert read == eval(repr(read), NAMES)  # noqa: S307


def test_evolve_changes_one_attribute() -> None:
    """It can remove members."""
    read = Point.from_geojson({"more": 1, "coordinates": [1, 2], "type": "Point"})

    assert list(attrs.evolve(read, altitude=3).to_geojson().items()) == [
        ("more", 1),
        ("coordinates", [1, 2, 3]),
        ("type", "Point"),
    ]
    assert attrs.evolve(read, members={}) == Point(1, 2)
    assert attrs.evolve(read, members={}).to_geojson() == {"type": "Point", "coordinates": [1, 2]}


def test_repr_omits_defaults() -> None:
    """Zeros are not omitted."""
    assert repr(Point(0, 1.5)) == "Point(longitude=0, latitude=1.5)"
    assert repr(Point(0, 1, 0)) == "Point(longitude=0, latitude=1, altitude=0)"
    assert repr(Feature(None, {"a": [1]}, 0)) == "Feature(geometry=None, properties={'a': (1,)}, id=0)"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (Point(1, 2), "longitude"),
        (Feature(Point(1, 2)), "properties"),
        (FeatureCollection(), "features"),
        (Geometry("MultiPoint", members={"coordinates": []}), "type"),
        (BoundingBox(1, 2, 3, 4), "west"),
        (Feature(None, {"handle": "+12025550143"}).properties, "_members"),
    ],
)
def test_values_are_immutable(value: Any, name: str) -> None:
    """Properties read from JSON are immutable too."""
    with pytest.raises(AttributeError):
        setattr(value, name, None)
    with pytest.raises(TypeError):
        value["handle"] = None


@given(geojson=FEATURES, more=foreign)
def test_value_is_independent_of_source(geojson: dict[str, Any], more: dict[str, Any]) -> None:
    read = Feature.from_geojson(geojson)
    before = hash(read)
    geojson["more"] = more
    geojson["type"] = "changed"
    if geojson["properties"] is not None:
        geojson["properties"]["more"] = more

    assert before == hash(read)
    assert read.to_geojson()["type"] == "Feature"


@given(longitude=longitudes, latitude=latitudes, more=foreign)
def test_constructed_value_equals_parsed_value(longitude: float, latitude: float, more: dict[str, Any]) -> None:
    constructed = FeatureCollection([Feature(Point(longitude, latitude, members=more), more, "a")], members=more)

    assert constructed == FeatureCollection.from_geojson(constructed.to_geojson())
    assert constructed == FeatureCollection.from_geojson(json.dumps(constructed.to_geojson()))


def test_collection_is_sequence_of_features() -> None:
    features = tuple(Feature(Point(index, 0)) for index in range(3))
    collection = FeatureCollection(iter(features))

    assert features == tuple(collection) == collection.features == collection[:]
    assert len(collection) == 3
    assert collection[-1] is features[2]
    assert features[1] in collection
    assert not FeatureCollection()
    with pytest.raises(IndexError):
        collection[3]


@pytest.mark.parametrize(
    ("construct", "argument"),
    [
        (lambda: Point(-181, 0), "longitude"),
        (lambda: Point(0, 90.5), "latitude"),
        (lambda: Point(0, float("nan")), "latitude"),
        (lambda: Point(0, 0, float("inf")), "altitude"),
        (lambda: Point(0, 0, further=[1]), "altitude"),
        (lambda: Point(0, 0, 0, further=[float("nan")]), "further[0]"),
        (lambda: Point(INVALID, 0), "longitude"),
        (lambda: Point(0, 0, members={"type": "Point"}), "members.type"),
        (lambda: Point(0, 0, members={"features": []}), "members.features"),
        (lambda: Point(0, 0, members={"bbox": [0]}), "members.bbox"),
        (lambda: Point(0, 0, members=INVALID), "members"),
        (lambda: Geometry("Point", members={"coordinates": [0, 0]}), "type"),
        (lambda: Geometry("LineString"), "geometry.coordinates"),
        (lambda: Feature(INVALID), "geometry"),
        (lambda: Feature(None, INVALID), "properties"),
        (lambda: Feature(None, id=True), "id"),
        (lambda: Feature(None, members={"id": 1}), "members.id"),
        (lambda: FeatureCollection([INVALID]), "features[0]"),
        (lambda: FeatureCollection(members={"geometry": None}), "members.geometry"),
    ],
)
def test_constructor_invalid_argument_is_named(construct: Any, argument: str) -> None:
    with pytest.raises(ValidationError) as caught:
        construct()

    assert argument == caught.value.argument
