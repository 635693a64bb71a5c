"""Collections received from the service."""

from __future__ import annotations

import copy
import json
import math
import pickle
from typing import Any

import pytest
import strategies
from hypothesis import example, given
from hypothesis import strategies as st
from places import BOXES, COLLECTIONS, FEATURES, latitudes, location, longitudes, outcome

from contiguity._linq.locations import read
from contiguity.errors import ValidationError
from contiguity.geojson import Feature, FeatureCollection, Point, changes

PLACE = {"type": "Point", "coordinates": [-80.19179, 25.76168]}
ANA = location("ana@example.com", PLACE, locality="Miami")
BEN = location("+12025550143", {"type": "Point", "coordinates": [1, 2, 3]})
located = st.builds(
    lambda handle, east, north: location(handle, {"type": "Point", "coordinates": [east, north]}),
    st.sampled_from(["ana@example.com", "+12025550143"]),
    longitudes,
    latitudes,
)
NUMBERS = st.floats() | st.integers() | st.sampled_from([math.nan, math.inf, 10**400, None, "1", True])
INVALID = {
    "id null": {**BEN, "id": None},
    "altitude null": location("b@example.com", {"type": "Point", "coordinates": [1, 2, None]}),
    "longitude too large": location("b@example.com", {"type": "Point", "coordinates": [180.1, 2]}),
    "latitude too small": location("b@example.com", {"type": "Point", "coordinates": [1, -91]}),
    "latitude a string": location("b@example.com", {"type": "Point", "coordinates": [1, "2"]}),
    "longitude not a number": location("b@example.com", {"type": "Point", "coordinates": [math.nan, 2]}),
    "no coordinates": location("b@example.com", {"type": "Point"}),
    "coordinates an object": location("b@example.com", {"type": "Point", "coordinates": {"longitude": 1}}),
    "geometry null": location("b@example.com", None),
    "geometry a line": location("b@example.com", {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}),
    "no geometry": {"type": "Feature", "properties": {"handle": "b@example.com"}},
    "no handle": {**BEN, "properties": {}},
    "handle a number": {**BEN, "properties": {"handle": 1}},
    "properties an array": {**BEN, "properties": []},
    "box too short": {**BEN, "bbox": [1, 2]},
    "a point": PLACE,
    "a string": json.dumps(BEN),
    "a number": 1,
    "null": None,
}


def collection(*features: Any) -> dict[str, Any]:
    """Return a FeatureCollection as JSON."""
    return {"type": "FeatureCollection", "features": list(features)}


def text(value: Any) -> str:
    """Return JSON text, in which NaN is equal to NaN and 1 is not equal to 1.0."""
    return json.dumps(value)


@pytest.mark.parametrize("name", INVALID)
def test_read_invalid_feature_keeps_others(name: str) -> None:
    """The invalid feature is kept as raw JSON. `from_geojson` rejects it."""
    sent = collection(ANA, INVALID[name], BEN)
    places = read(sent)

    assert [one.handle for one in places] == ["ana@example.com", "+12025550143"]
    assert text(list(places.unreadable)) == text([INVALID[name]])
    assert text(places.to_geojson()) == text(sent)
    if name not in {"geometry null", "geometry a line", "no handle", "handle a number"}:
        with pytest.raises(ValidationError, match=r"features\[1\]"):
            FeatureCollection.from_geojson(sent)


anything = st.one_of(
    st.sampled_from(list(INVALID.values())),
    strategies.JSON,
    FEATURES,
    st.builds(lambda numbers: location("c@example.com", {"type": "Point", "coordinates": numbers}), st.lists(NUMBERS)),
)


@given(items=st.lists(st.tuples(st.just(True), located) | st.tuples(st.just(False), anything), max_size=5))
def test_read_any_features_is_lossless(items: list[tuple[bool, Any]]) -> None:
    """Every valid location is returned in order, every item is in one of the two lists, and the JSON is unchanged."""
    sent = collection(*(item for _, item in items))
    places = read(sent)
    kept = [text(one.to_geojson()) for one in places]
    raw = [text(one) for one in places.unreadable]

    rest = iter(kept)
    assert all(text(item) in rest for good, item in items if good)
    assert sorted(kept + raw) == sorted(text(item) for _, item in items)
    assert all(isinstance(one.point, Point) and one.handle for one in places)
    assert text(places.to_geojson()) == text(sent)


members = st.dictionaries(
    st.sampled_from(["type", "features", "bbox", "properties", "geometry", "crs", "coordinates", "note"]),
    strategies.JSON | BOXES | st.sampled_from(["FeatureCollection", [ANA], [math.nan]]),
)


@given(sent=strategies.JSON | members | COLLECTIONS)
@example(sent={"type": "FeatureCollection", "features": None})
@example(sent={"bbox": [math.nan], "features": [ANA]})
def test_read_any_json_never_raises(sent: Any) -> None:
    """Any JSON value is accepted, and every member is returned unchanged."""
    places = read(sent)
    out = places.to_geojson()

    if isinstance(sent, dict):
        assert text(out) == text({**sent, **{name: out[name] for name in ("type", "features") if name not in sent}})
        if isinstance(sent.get("features"), list):
            assert len(places) + len(places.unreadable) == len(sent["features"])
        elif "features" in sent:
            assert text(list(places.unreadable)) == text([sent["features"]])
    else:
        assert out == collection(sent)
        assert places.unreadable == (sent,)


@given(sent=COLLECTIONS)
def test_read_valid_collection_equals_from_geojson(sent: dict[str, Any]) -> None:
    """A valid collection whose features have points and handles is read like any other GeoJSON."""
    for feature in sent["features"]:
        feature["geometry"] = PLACE
        feature["properties"] = {"handle": "ana@example.com"}

    assert read(sent) == FeatureCollection.from_geojson(sent)
    assert read(sent).unreadable == ()


@given(first=st.lists(located | strategies.JSON, max_size=3), second=st.lists(located | strategies.JSON, max_size=3))
def test_read_collections_are_comparable_hashable_and_copyable(first: list[Any], second: list[Any]) -> None:
    one, other = read(collection(*first)), read(collection(*second))

    assert (one == other) == (first == second)
    for twin in (read(copy.deepcopy(collection(*first))), pickle.loads(pickle.dumps(one)), copy.deepcopy(one)):  # noqa: S301
        assert twin == one
        assert hash(twin) == hash(one)
        assert text(twin.to_geojson()) == text(one.to_geojson())
    assert one == eval(repr(one), {"FeatureCollection": FeatureCollection, "Feature": Feature, "Point": Point})  # noqa: S307


def test_unreadable_returns_copy() -> None:
    places = read(collection({"type": "Feature", "properties": {}}))
    places.unreadable[0]["properties"]["handle"] = "x"

    assert places.unreadable == ({"type": "Feature", "properties": {}},)


@pytest.mark.parametrize("depth", [90, 99, 150, 900])
def test_read_deep_nesting_never_raises(depth: int) -> None:
    """A feature that is nested too deeply is unreadable."""
    deep: Any = []
    for _ in range(depth):
        deep = [deep]
    places = read(collection(ANA, {**BEN, "note": deep}))

    assert [one.handle for one in places] == ["ana@example.com", "+12025550143"][: 1 + (depth < 98)]
    assert len(places.unreadable) == (depth >= 98)
    assert hash(places)
    if places.unreadable:
        assert places.unreadable[0]["properties"] == BEN["properties"]


def test_changes_unreadable_participant_is_not_stopped() -> None:
    """The last location is kept. If an unreadable feature has no handle, no one is reported as stopped."""
    before = read(collection(ANA, BEN))
    ana_broken = {**ANA, "geometry": {"type": "Point", "coordinates": [None, None]}}

    assert [(one.kind, one.handle) for one in changes(before, read(collection(BEN)))] == [
        ("stopped", "ana@example.com")
    ]
    assert list(changes(before, read(collection(ana_broken, BEN)))) == []
    assert [one.handle for one in changes(before, read(collection(ana_broken)))] == ["+12025550143"]
    assert list(changes(before, read(collection(None)))) == []
    assert list(changes(before, read(None))) == []
    assert len(list(changes(before, read(collection())))) == 2


@given(sent=strategies.JSON)
def test_from_geojson_invalid_feature_is_rejected(sent: Any) -> None:
    """The error names the feature."""
    _, error = outcome(lambda: FeatureCollection.from_geojson(collection(ANA, sent)))

    assert error is not None
    assert error.argument.startswith("geojson.features[1]")
