"""Distances are those of the Earth, within the error that is promised."""

from __future__ import annotations

from math import pi

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import example, given
from hypothesis import strategies as st
from places import latitudes, longitudes, points

from contiguity.geojson import Point
from contiguity.geojson._geometry import EARTH_RADIUS

FARTHEST = pi * EARTH_RADIUS
# Of a sine close to 1, the angle is known to half of the digits: some decimetres at the far end of the Earth.
ROUNDING = 0.5


def near(point: Point, east: float, north: float) -> Point:
    """Go a little further, within the map."""
    return Point(
        max(-180.0, min(180.0, point.longitude + east)),
        max(-90.0, min(90.0, point.latitude + north)),
    )


steps = st.floats(-1e-2, 1e-2)
pairs = st.tuples(points, points) | st.builds(
    lambda one, east, north: (one, near(one, east, north)), points, steps, steps
)


@given(pair=pairs)
@example(pair=(Point(0, -0.0001), Point(0, 0.0001)))
@example(pair=(Point(0, 89.9999), Point(0, 90)))
@example(pair=(Point(0, 0), Point(180, 0)))
@example(pair=(Point(-180, 10), Point(180, 10)))
@example(pair=(Point(0, -90), Point(0, 90)))
def test_the_error_is_bounded(pair: tuple[Point, Point]) -> None:
    """The distance is within 0.562 % of the geodesic on WGS 84 as geographiclib, Karney's algorithm, finds it."""
    one, other = pair
    geodesic = Geodesic.WGS84.Inverse(one.latitude, one.longitude, other.latitude, other.longitude)["s12"]

    assert one.distance_to(other) == pytest.approx(geodesic, rel=0.00562, abs=1e-6)


@given(one=points, other=points)
def test_symmetry(one: Point, other: Point) -> None:
    """The way back is as long, to the last digit."""
    assert one.distance_to(other) == other.distance_to(one)


@given(one=points, other=points, third=points)
def test_triangle(one: Point, other: Point, third: Point) -> None:
    """A detour is not shorter, within rounding."""
    assert one.distance_to(third) <= one.distance_to(other) + other.distance_to(third) + ROUNDING


@given(one=points, altitude=st.none() | st.floats(-1e4, 1e5))
def test_zero(one: Point, altitude: float | None) -> None:
    """The distance to the same position is zero at every altitude."""
    assert one.distance_to(Point(one.longitude, one.latitude, altitude)) == 0


@given(one=points, other=points)
def test_range(one: Point, other: Point) -> None:
    """No way is longer than half around the Earth."""
    assert 0 <= one.distance_to(other) <= FARTHEST


@given(latitude=latitudes, east=longitudes, west=longitudes)
def test_the_same_place_written_otherwise(latitude: float, east: float, west: float) -> None:
    """The antimeridian is one line, and each pole is one place."""
    assert Point(-180, latitude).distance_to(Point(180, latitude)) == pytest.approx(0, abs=1e-6)
    assert Point(east, 90).distance_to(Point(west, 90)) == pytest.approx(0, abs=1e-6)


def test_known_arcs() -> None:
    """A quarter of a great circle, by hand."""
    assert Point(0, 0).distance_to(Point(90, 0)) == pytest.approx(FARTHEST / 2)
    assert Point(12, 0).distance_to(Point(0, 90)) == pytest.approx(FARTHEST / 2)
    assert Point(0, 0).distance_to(Point(180, 0)) == pytest.approx(FARTHEST)
