"""Decoding of location responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from attrs import evolve

from contiguity.errors import ValidationError
from contiguity.geojson import Feature, FeatureCollection

if TYPE_CHECKING:
    from linq_api.types import Operation


def locations_of(operation: Operation[Any]) -> Operation[FeatureCollection]:
    """Decode the GeoJSON without the generated models, which reject the whole response for one invalid feature."""
    return evolve(operation, decode=_response)


def _response(response: Any) -> FeatureCollection:
    return read(response["data"])


def read(data: Any) -> FeatureCollection:
    """Convert any JSON value to a collection. Values that are not valid there are kept as raw JSON."""
    if not isinstance(data, dict):
        return FeatureCollection(unreadable=[(0, data)])
    given = cast("dict[str, Any]", data)
    members: dict[str, Any] = {}
    unreadable: list[tuple[int | str, Any]] = []
    for name, value in given.items():
        if name not in FeatureCollection.ATTRIBUTES and _is_member(name, value):
            members[name] = value
        elif (name != "type" or value != "FeatureCollection") and (name != "features" or not isinstance(value, list)):
            unreadable.append((name, value))
    items = cast("list[Any]", given["features"]) if isinstance(given.get("features"), list) else []
    features = [_feature(item) for item in items]
    unreadable.extend((index, items[index]) for index, feature in enumerate(features) if feature is None)
    readable = [feature for feature in features if feature is not None]
    return FeatureCollection(readable, members=members, unreadable=unreadable, _order=tuple(given))


def _feature(item: object) -> Feature | None:
    """Return a feature that has a point and a handle; None for anything else."""
    try:
        feature = Feature.from_value(item, "feature")
        _ = feature.point, feature.handle
    except ValidationError:
        return None
    return feature


def _is_member(name: str, value: object) -> bool:
    try:
        FeatureCollection(members={name: value})
    except ValidationError:
        return False
    return True
