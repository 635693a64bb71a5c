"""Distances between points, compared with geographiclib."""

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
# The arc sine near 1 loses half of the digits, which is some decimetres at the antipodes.
ROUNDING = 0.5


def near(point: Point, east: float, north: float) -> Point:
    """Return a point nearby with valid coordinates."""
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
def test_distance_error_is_at_most_0_562_percent(pair: tuple[Point, Point]) -> None:
    """The reference is the geodesic on WGS 84 computed by geographiclib (Karney's algorithm)."""
    one, other = pair
    geodesic = Geodesic.WGS84.Inverse(one.latitude, one.longitude, other.latitude, other.longitude)["s12"]

    assert one.distance_to(other) == pytest.approx(geodesic, rel=0.00562, abs=1e-6)


@given(one=points, other=points)
def test_distance_is_symmetric(one: Point, other: Point) -> None:
    """The two values are exactly equal."""
    assert one.distance_to(other) == other.distance_to(one)


@given(one=points, other=points, third=points)
def test_distance_satisfies_triangle_inequality(one: Point, other: Point, third: Point) -> None:
    assert one.distance_to(third) <= one.distance_to(other) + other.distance_to(third) + ROUNDING


@given(one=points, altitude=st.none() | st.floats(-1e4, 1e5))
def test_distance_to_same_position_is_zero(one: Point, altitude: float | None) -> None:
    """The altitude does not matter."""
    assert one.distance_to(Point(one.longitude, one.latitude, altitude)) == 0


@given(one=points, other=points)
def test_distance_is_at_most_half_the_circumference(one: Point, other: Point) -> None:
    assert 0 <= one.distance_to(other) <= FARTHEST


@given(latitude=latitudes, east=longitudes, west=longitudes)
def test_distance_between_notations_of_same_place_is_zero(latitude: float, east: float, west: float) -> None:
    """The longitudes 180 and -180 are equal, and a pole has any longitude."""
    assert Point(-180, latitude).distance_to(Point(180, latitude)) == pytest.approx(0, abs=1e-6)
    assert Point(east, 90).distance_to(Point(west, 90)) == pytest.approx(0, abs=1e-6)


def test_distance_of_known_arcs_is_exact() -> None:
    """Quarters and halves of a great circle."""
    assert Point(0, 0).distance_to(Point(90, 0)) == pytest.approx(FARTHEST / 2)
    assert Point(12, 0).distance_to(Point(0, 90)) == pytest.approx(FARTHEST / 2)
    assert Point(0, 0).distance_to(Point(180, 0)) == pytest.approx(FARTHEST)
