"""Interoperability with shapely, geopandas and numpy."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from places import FLAT, geometries, location, points
from shapely.geometry import mapping, shape

from contiguity.geojson import Feature, FeatureCollection, Geometry, Point

ROOT = Path(__file__).resolve().parents[2]


@given(place=points)
def test_shapely_shape_accepts_point(place: Point) -> None:
    converted = shape(place)

    assert converted.geom_type == "Point"
    assert converted.coords[0] == tuple(map(float, place.coordinates))
    assert converted.has_z == (place.altitude is not None)


@given(coordinates=points.map(lambda place: tuple(map(float, place.coordinates))))
def test_point_from_geojson_accepts_shapely_point(coordinates: tuple[float, ...]) -> None:
    """The mapping of the point is accepted too."""
    converted = shapely.Point(coordinates)

    assert Point(*coordinates) == Point.from_geojson(converted) == Point.from_geojson(mapping(converted))


@given(geojson=geometries(FLAT).filter(lambda one: one["type"] != "Point"))
def test_geometry_round_trips_through_shapely(geojson: dict[str, Any]) -> None:
    """All geometries except points."""
    geometry = Geometry.from_geojson(geojson)
    converted = shape(geometry)

    assert converted.geom_type == geometry.type
    assert json.loads(json.dumps(mapping(converted))) == Geometry.from_geojson(converted).to_geojson()
    assert shape(Geometry.from_geojson(converted)).equals_exact(converted)


@given(places=st.lists(st.none() | geometries(FLAT), max_size=3))
def test_geo_interface_of_collection_has_feature_dicts(places: list[dict[str, Any] | None]) -> None:
    """GeoPandas and others read each dict as a shape with properties."""
    collection = FeatureCollection([Feature.from_geojson(location("ana@example.com", one)) for one in places])
    geojson = collection.__geo_interface__

    assert geojson["type"] == "FeatureCollection"
    for feature, plain in zip(collection, geojson["features"], strict=True):
        assert plain == feature.__geo_interface__
        assert plain["properties"] == {"handle": feature.handle}
        if feature.geometry is not None:
            assert shape(plain["geometry"]).equals_exact(shape(feature.geometry))


def test_from_geojson_converts_numpy_numbers() -> None:
    """Shapely returns numpy numbers."""
    place = Point.from_geojson(
        {"type": "Point", "coordinates": tuple(shapely.get_coordinates(shapely.Point(1.25, 2.5))[0])}
    )

    assert place == Point(1.25, 2.5)
    assert {type(one) for one in place.coordinates} == {float}


def test_feature_from_geopandas_without_geometry_keeps_null_bbox() -> None:
    """GeoPandas writes `null` as the bounding box of a feature without a geometry."""
    geojson: dict[str, Any] = {"id": "0", "type": "Feature", "properties": {}, "geometry": None, "bbox": None}

    assert geojson == Feature.from_geojson(geojson).to_geojson()


@pytest.mark.parametrize("example", ["geojson_shapely.py"])
def test_example_prints_documented_output(example: str) -> None:
    """The output is in the docstring of the example."""
    path = ROOT / "examples" / example
    ran = subprocess.run([sys.executable, path], capture_output=True, text=True, check=True, cwd=ROOT)

    assert textwrap.indent(ran.stdout, "    ") in path.read_text()
