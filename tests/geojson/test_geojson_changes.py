"""Between two looks, only those who started, moved or stopped are told."""

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
    """Tell where everyone is."""
    return {one.handle: one.point for one in crowd}


@given(before=crowds, after=crowds)
def test_changes_lead_from_one_to_the_other(before: FeatureCollection, after: FeatureCollection) -> None:
    """Whoever follows the changes knows where everyone is, and every change is one."""
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
    """Nothing is told when nobody moved, in whatever order they come."""
    assert not list(changes(crowd, FeatureCollection(reversed(crowd.features))))


@given(crowd=crowds)
def test_the_beginning_and_the_end(crowd: FeatureCollection) -> None:
    """From an empty collection everyone starts, and to an empty one everyone stops, in order."""
    started = [Change("started", one) for one in crowd]
    stopped = [Change("stopped", one, one) for one in crowd]

    assert started == list(changes(FeatureCollection(), crowd))
    assert stopped == list(changes(crowd, FeatureCollection()))


def test_a_newer_time_is_no_change() -> None:
    """The same position with another time or address is no change; with an altitude it is."""
    place = {"type": "Point", "coordinates": [1, 2]}
    higher = {"type": "Point", "coordinates": [1, 2, 3]}
    first, later, moved = (
        FeatureCollection([Feature.from_geojson(location("ana@example.com", geometry, address=address))])
        for geometry, address in ((place, "1 Pier Way"), (place, "2 Pier Way"), (higher, "2 Pier Way"))
    )

    assert not list(changes(first, later))
    assert list(changes(later, moved)) == [Change("moved", moved[0], later[0])]


def test_a_feature_of_nobody() -> None:
    """A feature without a handle cannot be followed."""
    with pytest.raises(ValidationError, match="handle"):
        list(changes(FeatureCollection(), FeatureCollection([Feature(Point(0, 0))])))
