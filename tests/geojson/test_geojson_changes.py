"""The changes between two collections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import feature_collection, location, points

from contiguity.errors import ValidationError
from contiguity.geojson import Change, Feature, FeatureCollection, Point, changes

collections = st.dictionaries(
    st.sampled_from(["ana", "ben", "cleo", "dora"]),
    st.sampled_from([Point(0, 0), Point(0, 0.0), Point(1, 0), Point(0, 1), Point(0, 0, 0)]) | points,
).map(lambda places: feature_collection(**places))


def positions(collection: FeatureCollection) -> dict[str, Point]:
    """Return the position of each handle."""
    return {one.handle: one.point for one in collection}


@given(before=collections, after=collections)
def test_changes_applied_to_first_collection_yield_second(before: FeatureCollection, after: FeatureCollection) -> None:
    """No change is redundant."""
    reported = list(changes(before, after))
    known = positions(before)
    for change in reported:
        if change.kind == "started":
            assert change.handle not in known
            assert change.previous is None
        else:
            assert change.previous is not None
            assert change.previous.point == known[change.handle]
        if change.kind == "stopped":
            assert known.pop(change.handle) == change.feature.point
        else:
            assert known.get(change.handle) != change.feature.point
            known[change.handle] = change.feature.point

    assert positions(after) == known
    assert len(reported) == len({one.handle for one in reported})


@given(collection=collections)
def test_changes_of_reordered_features_are_empty(collection: FeatureCollection) -> None:
    assert not list(changes(collection, FeatureCollection(reversed(collection.features))))


@given(collection=collections)
def test_changes_from_and_to_empty_collection_start_and_stop_all(collection: FeatureCollection) -> None:
    """The order is that of the features."""
    started = [Change("started", one) for one in collection]
    stopped = [Change("stopped", one, one) for one in collection]

    assert started == list(changes(FeatureCollection(), collection))
    assert stopped == list(changes(collection, FeatureCollection()))


def test_changes_ignore_properties() -> None:
    """A new time or address is not a change; a new altitude is."""
    place = {"type": "Point", "coordinates": [1, 2]}
    higher = {"type": "Point", "coordinates": [1, 2, 3]}
    first, later, moved = (
        FeatureCollection([Feature.from_geojson(location("ana@example.com", geometry, address=address))])
        for geometry, address in ((place, "1 Pier Way"), (place, "2 Pier Way"), (higher, "2 Pier Way"))
    )

    assert not list(changes(first, later))
    assert list(changes(later, moved)) == [Change("moved", moved[0], later[0])]


def test_changes_feature_without_handle_is_rejected() -> None:
    with pytest.raises(ValidationError, match="handle"):
        list(changes(FeatureCollection(), FeatureCollection([Feature(Point(0, 0))])))
