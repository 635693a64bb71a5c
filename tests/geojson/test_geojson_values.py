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

WRONG: Any = "wrong"
NAMES = {
    name: getattr(__import__("contiguity.geojson", fromlist=[name]), name)
    for name in ("BoundingBox", "Feature", "FeatureCollection", "Geometry", "Point")
}


@given(first=COLLECTIONS, second=COLLECTIONS, same=st.booleans())
def test_equality_is_that_of_the_documents(first: dict[str, Any], second: dict[str, Any], same: bool) -> None:
    """Values are equal exactly if their documents are, in any order of members, and then their hashes are equal."""
    if same:
        second = dict(reversed(list(first.items())))
    one, other = FeatureCollection.from_geojson(first), FeatureCollection.from_geojson(second)

    assert (first == second) == (one == other)
    if one == other:
        assert hash(one) == hash(other)


@given(document=COLLECTIONS)
def test_copies_are_equal(document: dict[str, Any]) -> None:
    """A pickled value, a copy and a deep copy are equal to the value, and come out as the same JSON text."""
    read = FeatureCollection.from_geojson(document)

    for twin in (pickle.loads(pickle.dumps(read)), copy.copy(read), copy.deepcopy(read), attrs.evolve(read)):  # noqa: S301
        assert read == twin
        assert hash(read) == hash(twin)
        assert json.dumps(document) == json.dumps(twin.to_geojson())


@given(document=COLLECTIONS)
def test_the_text_form_is_python(document: dict[str, Any]) -> None:
    """The repr of a value evaluates to an equal value."""
    read = FeatureCollection.from_geojson(document)

    assert read == eval(repr(read), NAMES)  # noqa: S307


def test_evolve_changes_one_attribute() -> None:
    """`attrs.evolve` changes one attribute, and can remove members."""
    read = Point.from_geojson({"more": 1, "coordinates": [1, 2], "type": "Point"})

    assert list(attrs.evolve(read, altitude=3).to_geojson().items()) == [
        ("more", 1),
        ("coordinates", [1, 2, 3]),
        ("type", "Point"),
    ]
    assert attrs.evolve(read, members={}) == Point(1, 2)
    assert attrs.evolve(read, members={}).to_geojson() == {"type": "Point", "coordinates": [1, 2]}


def test_the_text_form_is_short() -> None:
    """The repr omits defaults, but not zeros."""
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
def test_nothing_can_be_changed(value: Any, name: str) -> None:
    """No attribute can be set, and the values that come from JSON cannot be changed either."""
    with pytest.raises(AttributeError):
        setattr(value, name, None)
    with pytest.raises(TypeError):
        value["handle"] = None


@given(document=FEATURES, more=foreign)
def test_value_does_not_follow_its_source(document: dict[str, Any], more: dict[str, Any]) -> None:
    """A value does not follow changes of the dict that it was read from."""
    read = Feature.from_geojson(document)
    before = hash(read)
    document["more"] = more
    document["type"] = "changed"
    if document["properties"] is not None:
        document["properties"]["more"] = more

    assert before == hash(read)
    assert read.to_geojson()["type"] == "Feature"


@given(longitude=longitudes, latitude=latitudes, more=foreign)
def test_made_and_read_are_the_same(longitude: float, latitude: float, more: dict[str, Any]) -> None:
    """A value made by its class is equal to the one read from its document."""
    made = FeatureCollection([Feature(Point(longitude, latitude, members=more), more, "a")], members=more)

    assert made == FeatureCollection.from_geojson(made.to_geojson())
    assert made == FeatureCollection.from_geojson(json.dumps(made.to_geojson()))


def test_a_collection_is_a_sequence() -> None:
    """A collection has a length, an order, and features by their index."""
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
    ("make", "argument"),
    [
        (lambda: Point(-181, 0), "longitude"),
        (lambda: Point(0, 90.5), "latitude"),
        (lambda: Point(0, float("nan")), "latitude"),
        (lambda: Point(0, 0, float("inf")), "altitude"),
        (lambda: Point(0, 0, further=[1]), "altitude"),
        (lambda: Point(0, 0, 0, further=[float("nan")]), "further[0]"),
        (lambda: Point(WRONG, 0), "longitude"),
        (lambda: Point(0, 0, members={"type": "Point"}), "members.type"),
        (lambda: Point(0, 0, members={"features": []}), "members.features"),
        (lambda: Point(0, 0, members={"bbox": [0]}), "members.bbox"),
        (lambda: Point(0, 0, members=WRONG), "members"),
        (lambda: Geometry("Point", members={"coordinates": [0, 0]}), "type"),
        (lambda: Geometry("LineString"), "geometry.coordinates"),
        (lambda: Feature(WRONG), "geometry"),
        (lambda: Feature(None, WRONG), "properties"),
        (lambda: Feature(None, id=True), "id"),
        (lambda: Feature(None, members={"id": 1}), "members.id"),
        (lambda: FeatureCollection([WRONG]), "features[0]"),
        (lambda: FeatureCollection(members={"geometry": None}), "members.geometry"),
    ],
)
def test_wrong_arguments_are_named(make: Any, argument: str) -> None:
    """What cannot be GeoJSON cannot be made; the error names the argument."""
    with pytest.raises(ValidationError) as caught:
        make()

    assert argument == caught.value.argument
