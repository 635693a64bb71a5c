"""The changes between two collections."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import location, people, points

from contiguity.errors import ValidationError
from contiguity.geojson import Change, Feature, FeatureCollection, Point, changes

crowds = st.dictionaries(
    st.sampled_from(["ana", "ben", "cleo", "dora"]),
    st.sampled_from([Point(0, 0), Point(0, 0.0), Point(1, 0), Point(0, 1), Point(0, 0, 0)]) | points,
).map(lambda places: people(**places))


def where(crowd: FeatureCollection) -> dict[str, Point]:
    """Return the position of each handle."""
    return {one.handle: one.point for one in crowd}


@given(before=crowds, after=crowds)
def test_changes_lead_from_one_to_the_other(before: FeatureCollection, after: FeatureCollection) -> None:
    """Applying the changes to the first collection yields the second, and no change is redundant."""
    told = list(changes(before, after))
    known = where(before)
    for change in told:
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

    assert where(after) == known
    assert len(told) == len({one.handle for one in told})


@given(crowd=crowds)
def test_no_change(crowd: FeatureCollection) -> None:
    """The order of features is not a change."""
    assert not list(changes(crowd, FeatureCollection(reversed(crowd.features))))


@given(crowd=crowds)
def test_changes_from_and_to_an_empty_collection(crowd: FeatureCollection) -> None:
    """From an empty collection everyone starts, and to an empty one everyone stops, in order."""
    started = [Change("started", one) for one in crowd]
    stopped = [Change("stopped", one, one) for one in crowd]

    assert started == list(changes(FeatureCollection(), crowd))
    assert stopped == list(changes(crowd, FeatureCollection()))


def test_new_properties_are_not_a_change() -> None:
    """A new time or address is not a change; a new altitude is."""
    place = {"type": "Point", "coordinates": [1, 2]}
    higher = {"type": "Point", "coordinates": [1, 2, 3]}
    first, later, moved = (
        FeatureCollection([Feature.from_geojson(location("ana@example.com", geometry, address=address))])
        for geometry, address in ((place, "1 Pier Way"), (place, "2 Pier Way"), (higher, "2 Pier Way"))
    )

    assert not list(changes(first, later))
    assert list(changes(later, moved)) == [Change("moved", moved[0], later[0])]


def test_feature_without_handle_raises() -> None:
    """A feature without a handle cannot be identified."""
    with pytest.raises(ValidationError, match="handle"):
        list(changes(FeatureCollection(), FeatureCollection([Feature(Point(0, 0))])))
