"""Types of GeoJSON values. Checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal, assert_type

from contiguity.geojson import (
    BoundingBox,
    Change,
    Feature,
    FeatureCollection,
    Geometry,
    Point,
    SupportsGeoInterface,
    changes,
)


def parsing(document: dict[str, Any], body: bytes, shape: SupportsGeoInterface) -> None:
    """`from_geojson` accepts all sources."""
    assert_type(Point.from_geojson(document), Point)
    assert_type(Geometry.from_geojson(shape), Geometry)
    assert_type(Feature.from_geojson("{}"), Feature)
    assert_type(FeatureCollection.from_geojson(body), FeatureCollection)


def constructors(properties: Mapping[str, Any]) -> None:
    """Constructors accept integers as coordinates."""
    point = Point(-80, 25.76168, 3, members={"bbox": [-80, 25, -80, 26]})
    feature = Feature(point, properties, id="ana")
    collection = FeatureCollection([feature, Feature(None)], members=properties)
    geo_interface: SupportsGeoInterface = collection
    assert_type(point.to_geojson(), dict[str, Any])
    Point.from_geojson(geo_interface)
    assert_type(collection.features, tuple[Feature, ...])


def attributes(collection: FeatureCollection, now: datetime) -> None:
    """The attributes of collections, features and points are typed."""
    for feature in collection:
        assert_type(feature, Feature)
    feature = collection[0]
    assert_type(collection[1:], tuple[Feature, ...])
    assert_type(len(collection), int)
    assert_type(collection.unreadable, tuple[Any, ...])
    assert_type(collection.bbox(), BoundingBox | None)
    assert_type(feature.geometry, Point | Geometry | None)
    assert_type(feature.properties, Mapping[str, Any] | None)
    assert_type(feature.id, str | float | None)
    assert_type(feature.point.longitude, float)
    assert_type(feature.point.altitude, float | None)
    assert_type(feature.point.coordinates, tuple[float, ...])
    assert_type(feature.point.distance_to(Point(0, 0)), float)
    assert_type(feature.handle, str)
    assert_type(feature.address, str | None)
    assert_type(feature.locality, str | None)
    assert_type(feature.updated_at, datetime | None)
    assert_type(feature.age(), timedelta | None)
    assert_type(feature.age(now), timedelta | None)


def matching(feature: Feature) -> str:
    """`match` over the geometry is exhaustive with three cases."""
    match feature.geometry:
        case Point(longitude, latitude):
            return f"{longitude} {latitude}"
        case Geometry(type_):
            return type_
        case None:
            return "nowhere"


def change_types(before: FeatureCollection, after: FeatureCollection) -> None:
    """Changes have typed attributes."""
    assert_type(changes(before, after), Iterator[Change])
    for change in changes(before, after):
        assert_type(change.kind, Literal["started", "moved", "stopped"])
        assert_type(change.feature, Feature)
        assert_type(change.previous, Feature | None)
        assert_type(change.handle, str)
