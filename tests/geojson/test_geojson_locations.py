"""The attributes of a Feature in a location response."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import strategies
from hypothesis import given
from hypothesis import strategies as st
from places import location, outcome, points

from contiguity.errors import ValidationError
from contiguity.geojson import Feature, FeatureCollection, Point

NOW = datetime(2026, 4, 1, 12, 5, tzinfo=UTC)
RESPONSE = {
    "type": "FeatureCollection",
    "features": [
        location(
            "+12025550143",
            {"type": "Point", "coordinates": [-80.19179, 25.76168, 3]},
            address="100 Ocean Drive",
            locality="Miami",
            updated_at="2026-04-01T12:03:20.250Z",
        )
    ],
}


def test_feature_of_response_has_typed_attributes() -> None:
    (feature,) = FeatureCollection.from_geojson(RESPONSE)

    assert feature.handle == "+12025550143"
    assert feature.address == "100 Ocean Drive"
    assert feature.locality == "Miami"
    assert feature.point == Point(-80.19179, 25.76168, 3)
    assert feature.updated_at == datetime(2026, 4, 1, 12, 3, 20, 250_000, tzinfo=UTC)
    assert feature.age(NOW) == timedelta(seconds=99.75)


def test_feature_optional_attributes_are_none() -> None:
    """The members may be missing or null."""
    for more in ({}, {"address": None, "locality": None, "updated_at": None}):
        feature = Feature(Point(0, 0), {"handle": "ana@example.com", **more})

        assert [feature.address, feature.locality, feature.updated_at, feature.age(NOW)] == [None] * 4


@given(timestamp=st.datetimes(timezones=st.timezones()), now=st.datetimes(timezones=st.timezones()))
def test_updated_at_keeps_time_zone(timestamp: datetime, now: datetime) -> None:
    """The age is the time since `updated_at`."""
    feature = Feature(None, {"updated_at": timestamp.isoformat()})
    read = feature.updated_at

    assert read is not None
    assert read.utcoffset() == timestamp.utcoffset()
    assert read.replace(tzinfo=None) == timestamp.replace(tzinfo=None)
    assert feature.age(now) == now - read


def test_updated_at_without_time_zone_is_utc() -> None:
    assert Feature(None, {"updated_at": "2026-04-01T12:05:00"}).updated_at == NOW


def test_age_default_is_relative_to_now() -> None:
    age = Feature(None, {"updated_at": datetime.now(UTC).isoformat()}).age()

    assert age is not None
    assert timedelta() <= age < timedelta(minutes=1)


def test_age_without_time_zone_is_rejected() -> None:
    with pytest.raises(ValidationError, match="now must have a time zone"):
        Feature(None, {"updated_at": "2026-04-01T12:05:00Z"}).age(datetime(2026, 4, 1))  # noqa: DTZ001


@given(properties=st.none() | st.dictionaries(st.sampled_from(["handle", "address", "updated_at"]), strategies.JSON))
def test_feature_properties_of_any_type_raise_only_for_handle(properties: dict[str, Any] | None) -> None:
    """Any property of another type is None, and only a missing handle is a `ValidationError`."""
    feature = Feature(None, properties)
    known = properties or {}
    handle, error = outcome(lambda: feature.handle)

    assert error is None if isinstance(known.get("handle"), str) else error and error.argument == "properties.handle"
    assert handle is None or handle == known["handle"]
    assert feature.address == (known["address"] if isinstance(known.get("address"), str) else None)
    assert feature.locality is None
    assert isinstance(feature.updated_at, (datetime, type(None)))


def test_updated_at_invalid_is_none() -> None:
    """Text that is not a timestamp remains in the properties."""
    feature = Feature(None, {"updated_at": "yesterday"})

    assert feature.updated_at is None
    assert feature.age() is None
    assert feature.properties == {"updated_at": "yesterday"}


@given(place=points)
def test_point_returns_geometry_or_raises(place: Point) -> None:
    """It raises if the geometry is null or of another type."""
    line = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}

    assert Feature(place).point is place
    for other in (None, line):
        with pytest.raises(ValidationError, match="geometry must be a Point"):
            _ = Feature.from_geojson(location("ana@example.com", other)).point
