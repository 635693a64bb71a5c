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
def test_shapely_takes_points(place: Point) -> None:
    """Shapely converts a Point with the same coordinates."""
    made = shape(place)

    assert made.geom_type == "Point"
    assert made.coords[0] == tuple(map(float, place.coordinates))
    assert made.has_z == (place.altitude is not None)


@given(coordinates=points.map(lambda place: tuple(map(float, place.coordinates))))
def test_points_come_from_shapely(coordinates: tuple[float, ...]) -> None:
    """A Point of shapely is parsed, and so is its mapping."""
    made = shapely.Point(coordinates)

    assert Point(*coordinates) == Point.from_geojson(made) == Point.from_geojson(mapping(made))


@given(document=geometries(FLAT).filter(lambda one: one["type"] != "Point"))
def test_shapely_takes_what_we_take(document: dict[str, Any]) -> None:
    """Every other geometry that we take is one for shapely too, and comes back from it the same."""
    geometry = Geometry.from_geojson(document)
    made = shape(geometry)

    assert made.geom_type == geometry.type
    assert json.loads(json.dumps(mapping(made))) == Geometry.from_geojson(made).to_geojson()
    assert shape(Geometry.from_geojson(made)).equals_exact(made)


@given(places=st.lists(st.none() | geometries(FLAT), max_size=3))
def test_a_table_of_features(places: list[dict[str, Any] | None]) -> None:
    """The features protocol of geopandas and others: a collection's dicts, each with a shape and a row."""
    collection = FeatureCollection([Feature.from_geojson(location("ana@example.com", one)) for one in places])
    document = collection.__geo_interface__

    assert document["type"] == "FeatureCollection"
    for feature, plain in zip(collection, document["features"], strict=True):
        assert plain == feature.__geo_interface__
        assert plain["properties"] == {"handle": feature.handle}
        if feature.geometry is not None:
            assert shape(plain["geometry"]).equals_exact(shape(feature.geometry))


def test_numbers_of_numpy_become_plain() -> None:
    """The numbers of numpy, which shapely counts with, are read as plain numbers of the same value."""
    place = Point.from_geojson(
        {"type": "Point", "coordinates": tuple(shapely.get_coordinates(shapely.Point(1.25, 2.5))[0])}
    )

    assert place == Point(1.25, 2.5)
    assert {type(one) for one in place.coordinates} == {float}


def test_a_feature_without_a_place_from_geopandas() -> None:
    """The null that geopandas writes as the box of a feature without a place is kept."""
    document: dict[str, Any] = {"id": "0", "type": "Feature", "properties": {}, "geometry": None, "bbox": None}

    assert document == Feature.from_geojson(document).to_geojson()


@pytest.mark.parametrize("example", ["geojson_shapely.py"])
def test_the_example_runs(example: str) -> None:
    """The example prints what its docstring says."""
    path = ROOT / "examples" / example
    ran = subprocess.run([sys.executable, path], capture_output=True, text=True, check=True, cwd=ROOT)

    assert textwrap.indent(ran.stdout, "    ") in path.read_text()
