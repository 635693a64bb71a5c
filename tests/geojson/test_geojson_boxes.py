"""Bounding boxes, including boxes that span the antimeridian."""

from __future__ import annotations

from typing import Any

import pytest
import shapely
from hypothesis import assume, example, given
from hypothesis import strategies as st
from places import FLAT, geometries, latitudes, location, points, positions
from shapely.geometry import shape

from contiguity.geojson import BoundingBox, Feature, FeatureCollection, Point

EAST = st.tuples(st.floats(150, 180), latitudes).map(list)
WEST = st.tuples(st.floats(-180, -150), latitudes).map(list)


def collection(*geometries: dict[str, Any]) -> FeatureCollection:
    """Return a collection of geometries."""
    return FeatureCollection([Feature.from_geojson(location("ana@example.com", one)) for one in geometries])


def corners(objects: list[dict[str, Any]]) -> shapely.MultiPoint:
    """Return all positions as a shapely geometry; the bounds of shapely ignore the holes of polygons."""
    return shapely.MultiPoint(shapely.get_coordinates([shape(one) for one in objects]))


def width(box: BoundingBox) -> float:
    """Measure a box from west to east in degrees."""
    return box.east - box.west + (360 if box.spans_antimeridian else 0)


def place(longitude: float, latitude: float) -> dict[str, Any]:
    """Return a Point as JSON."""
    return {"type": "Point", "coordinates": [longitude, latitude]}


@given(places=st.lists(points, min_size=1, max_size=6))
def test_bbox_is_the_narrowest_that_covers_all_points(places: list[Point]) -> None:
    """No box that starts at one of the points and covers all of them is narrower."""
    box = FeatureCollection([Feature(one) for one in places]).bbox()
    assert box is not None

    assert all(box.covers(one.longitude, one.latitude) for one in places)
    arcs = [max((other.longitude - one.longitude) % 360 for other in places) for one in places]
    assert width(box) <= min(arcs) + 1e-9
    assert {box.west, box.east} <= {one.longitude for one in places}
    assert {box.south, box.north} <= {one.latitude for one in places}


@given(objects=st.lists(geometries(FLAT), min_size=1, max_size=4))
@example(objects=[place(180, 0), {"type": "LineString", "coordinates": [[179.99999999999997, 0], [-180, 0]]}])
def test_bbox_equals_bounds_of_shapely(objects: list[dict[str, Any]]) -> None:
    """Otherwise the box is narrower and spans the antimeridian."""
    box = collection(*objects).bbox()
    shapes = corners(objects)
    if shapes.is_empty:
        assert box is None
        return
    assert box is not None

    if box.spans_antimeridian:
        assert width(box) < shapes.bounds[2] - shapes.bounds[0]
        assert (box.south, box.north) == (shapes.bounds[1], shapes.bounds[3])
    else:
        assert tuple(box.to_geojson()) == shapes.bounds


@given(objects=st.tuples(geometries(EAST), geometries(WEST), geometries(EAST) | geometries(WEST)).map(list))
def test_bbox_spanning_antimeridian_equals_bounds_of_shifted_map(objects: list[dict[str, Any]]) -> None:
    """Shapely computes the same box after longitudes west of the box are shifted by 360 degrees."""
    box = collection(*objects).bbox()
    assume(box is not None and box.spans_antimeridian)
    assert box is not None
    west = box.west
    shapes = corners(objects)
    shifted = shapely.transform(shapes, lambda x: x + [[360, 0]] * (x[:, :1] < west))

    assert (box.west, box.east + 360) == pytest.approx((shifted.bounds[0], shifted.bounds[2]), abs=1e-9)


def test_bbox_of_points_in_fiji_spans_antimeridian() -> None:
    """The example of RFC 7946, section 5.2, with a width of 5 degrees."""
    box = collection(place(177.0, -20.0), place(-178.0, -16.0), place(179.5, -17.0)).bbox()

    assert box == BoundingBox(177.0, -20.0, -178.0, -16.0)
    assert box.to_geojson() == [177.0, -20.0, -178.0, -16.0]
    assert box.spans_antimeridian
    assert width(box) == 5


def test_bbox_of_line_cut_at_antimeridian_is_narrow() -> None:
    """A line that is not cut (section 3.1.9) does not cross the antimeridian, so its box is wide."""
    cut = {
        "type": "MultiLineString",
        "coordinates": [[[170.0, 45.0], [180.0, 45.0]], [[-180.0, 45.0], [-170.0, 45.0]]],
    }
    long = {"type": "LineString", "coordinates": [[170.0, 45.0], [-170.0, 45.0]]}

    assert collection(cut).bbox() == BoundingBox(170.0, 45.0, -170.0, 45.0)
    assert collection(long).bbox() == BoundingBox(-170.0, 45.0, 170.0, 45.0)


@pytest.mark.parametrize(
    ("longitudes", "west", "east"),
    [
        ([5], 5, 5),
        ([0, 180], 0, 180),
        ([0, -180], -180, 0),
        ([-90, 90], -90, 90),
        ([-91, 90], 90, -91),
        ([180, -180], 180, -180),
        ([-180, -170], -180, -170),
        ([-120, 0, 120], -120, 120),
    ],
)
def test_bbox_at_edges_does_not_span_antimeridian_unnecessarily(
    longitudes: list[float], west: float, east: float
) -> None:
    """Of two equally narrow boxes, the one that does not span the antimeridian is chosen."""
    box = collection(*[place(one, 1) for one in longitudes]).bbox()

    assert box == BoundingBox(west, 1, east, 1)


@given(places=st.lists(points, min_size=1, max_size=4))
def test_bbox_has_altitudes_only_if_all_positions_have(places: list[Point]) -> None:
    """They are the minimum and the maximum."""
    box = FeatureCollection([Feature(one) for one in places]).bbox()
    assert box is not None
    known = [one.altitude for one in places if one.altitude is not None]

    if len(known) == len(places):
        assert (box.lowest, box.highest) == (min(known), max(known))
        assert box.to_geojson() == [box.west, box.south, min(known), box.east, box.north, max(known)]
    else:
        assert box.lowest is box.highest is None
        assert box.to_geojson() == [box.west, box.south, box.east, box.north]


@given(objects=st.lists(geometries(positions()), max_size=3))
def test_bbox_to_geojson_is_valid_member(objects: list[dict[str, Any]]) -> None:
    plain = collection(*objects)
    box = plain.bbox()
    if box is not None:
        whole = FeatureCollection(plain.features, members={"bbox": box.to_geojson()})

        assert whole == FeatureCollection.from_geojson(whole.to_geojson())


def test_bbox_without_positions_is_none() -> None:
    assert FeatureCollection().bbox() is None
    assert FeatureCollection([Feature(None)]).bbox() is None
    assert collection({"type": "MultiPoint", "coordinates": []}).bbox() is None


def test_covers_treats_180_and_minus_180_as_equal() -> None:
    assert BoundingBox(170, 0, 180, 1).covers(-180, 0)
    assert BoundingBox(-180, 0, -170, 1).covers(180, 0)
    assert not BoundingBox(-180, 0, -170, 1).covers(179, 0)
    assert not BoundingBox(-180, 0, -170, 1).covers(-175, 2)
