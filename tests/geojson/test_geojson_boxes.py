"""The bounding box is the smallest that holds everything, also over the antimeridian."""

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


def corners(documents: list[dict[str, Any]]) -> shapely.MultiPoint:
    """Return all positions as a shapely geometry; the bounds of shapely ignore the holes of polygons."""
    return shapely.MultiPoint(shapely.get_coordinates([shape(one) for one in documents]))


def width(box: BoundingBox) -> float:
    """Measure a box from west to east in degrees."""
    return box.east - box.west + (360 if box.spans_antimeridian else 0)


def place(longitude: float, latitude: float) -> dict[str, Any]:
    """Return a Point as JSON."""
    return {"type": "Point", "coordinates": [longitude, latitude]}


@given(places=st.lists(points, min_size=1, max_size=6))
def test_the_box_covers_and_none_is_narrower(places: list[Point]) -> None:
    """The box covers every point, and no box from one of the points eastwards that does is narrower."""
    box = FeatureCollection([Feature(one) for one in places]).bbox()
    assert box is not None

    assert all(box.covers(one.longitude, one.latitude) for one in places)
    arcs = [max((other.longitude - one.longitude) % 360 for other in places) for one in places]
    assert width(box) <= min(arcs) + 1e-9
    assert {box.west, box.east} <= {one.longitude for one in places}
    assert {box.south, box.north} <= {one.latitude for one in places}


@given(documents=st.lists(geometries(FLAT), min_size=1, max_size=4))
@example(documents=[place(180, 0), {"type": "LineString", "coordinates": [[179.99999999999997, 0], [-180, 0]]}])
def test_the_box_is_that_of_shapely(documents: list[dict[str, Any]]) -> None:
    """A box has the bounds that shapely computes, or is narrower and spans the antimeridian."""
    box = collection(*documents).bbox()
    shapes = corners(documents)
    if shapes.is_empty:
        assert box is None
        return
    assert box is not None

    if box.spans_antimeridian:
        assert width(box) < shapes.bounds[2] - shapes.bounds[0]
        assert (box.south, box.north) == (shapes.bounds[1], shapes.bounds[3])
    else:
        assert tuple(box.to_geojson()) == shapes.bounds


@given(documents=st.tuples(geometries(EAST), geometries(WEST), geometries(EAST) | geometries(WEST)).map(list))
def test_a_spanning_box_is_that_of_shapely_on_a_turned_map(documents: list[dict[str, Any]]) -> None:
    """On a map whose edge is where no geometry lies, shapely finds the box that spans the antimeridian."""
    box = collection(*documents).bbox()
    assume(box is not None and box.spans_antimeridian)
    assert box is not None
    west = box.west
    shapes = corners(documents)
    turned = shapely.transform(shapes, lambda x: x + [[360, 0]] * (x[:, :1] < west))

    assert (box.west, box.east + 360) == pytest.approx((turned.bounds[0], turned.bounds[2]), abs=1e-9)


def test_fiji() -> None:
    """The example of RFC 7946, section 5.2: points in Fiji have a box of 5 degrees that spans the antimeridian."""
    box = collection(place(177.0, -20.0), place(-178.0, -16.0), place(179.5, -17.0)).bbox()

    assert box == BoundingBox(177.0, -20.0, -178.0, -16.0)
    assert box.to_geojson() == [177.0, -20.0, -178.0, -16.0]
    assert box.spans_antimeridian
    assert width(box) == 5


def test_a_cut_line_and_a_long_one() -> None:
    """A line cut at the antimeridian (section 3.1.9) has a narrow box; one not cut goes the long way."""
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
def test_edges(longitudes: list[float], west: float, east: float) -> None:
    """Of two equally narrow boxes, the one that does not span the antimeridian is chosen."""
    box = collection(*[place(one, 1) for one in longitudes]).bbox()

    assert box == BoundingBox(west, 1, east, 1)


@given(places=st.lists(points, min_size=1, max_size=4))
def test_altitudes_count_if_all_have_one(places: list[Point]) -> None:
    """The box has altitudes exactly if every position has one, and they are the least and the greatest."""
    box = FeatureCollection([Feature(one) for one in places]).bbox()
    assert box is not None
    known = [one.altitude for one in places if one.altitude is not None]

    if len(known) == len(places):
        assert (box.lowest, box.highest) == (min(known), max(known))
        assert box.to_geojson() == [box.west, box.south, min(known), box.east, box.north, max(known)]
    else:
        assert box.lowest is box.highest is None
        assert box.to_geojson() == [box.west, box.south, box.east, box.north]


@given(documents=st.lists(geometries(positions()), max_size=3))
def test_box_to_geojson_is_a_valid_member(documents: list[dict[str, Any]]) -> None:
    """The JSON of a box is a valid ``bbox`` member."""
    plain = collection(*documents)
    box = plain.bbox()
    if box is not None:
        whole = FeatureCollection(plain.features, members={"bbox": box.to_geojson()})

        assert whole == FeatureCollection.from_geojson(whole.to_geojson())


def test_bbox_without_positions_is_none() -> None:
    """Empty collections and features without positions have no box."""
    assert FeatureCollection().bbox() is None
    assert FeatureCollection([Feature(None)]).bbox() is None
    assert collection({"type": "MultiPoint", "coordinates": []}).bbox() is None


def test_the_antimeridian_is_one_line() -> None:
    """180 degrees west and 180 degrees east are the same place, in a box as on the globe."""
    assert BoundingBox(170, 0, 180, 1).covers(-180, 0)
    assert BoundingBox(-180, 0, -170, 1).covers(180, 0)
    assert not BoundingBox(-180, 0, -170, 1).covers(179, 0)
    assert not BoundingBox(-180, 0, -170, 1).covers(-175, 2)
