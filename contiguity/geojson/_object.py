"""The base of all GeoJSON objects, and the checks that they share."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Protocol, Self, TypeAlias, runtime_checkable

from attrs import field, fields, frozen

from contiguity.errors import ValidationError
from contiguity.geojson._json import FrozenDict, array, freeze, mapping, number, thaw

Position: TypeAlias = tuple[float, ...]
"""Longitude and latitude in degrees, then altitude in metres if known, then numbers that RFC 7946 does not define."""

_DEFINING = {
    **dict.fromkeys(("coordinates", "geometries"), "Geometry"),
    **dict.fromkeys(("geometry", "properties"), "Feature"),
    "features": "FeatureCollection",
}


@runtime_checkable
class SupportsGeoInterface(Protocol):
    """An object with ``__geo_interface__``, such as a geometry of shapely or a frame of geopandas."""

    @property
    def __geo_interface__(self) -> Any:
        """The GeoJSON object as a dict; positions are longitude first, in degrees."""


Source: TypeAlias = Mapping[str, Any] | str | bytes | bytearray | SupportsGeoInterface
"""GeoJSON as a dict, JSON text or bytes, or an object with ``__geo_interface__``; positions are longitude first."""


def _members(value: object) -> FrozenDict:
    return freeze_object(value, "members")


@frozen(repr=False)
class GeoJSONObject(ABC):
    """An immutable GeoJSON object."""

    members: Mapping[str, Any] = field(default=FrozenDict(), kw_only=True, converter=_members)
    """All members without an attribute: ``bbox`` and foreign members (RFC 7946, sections 5 and 6.1), as received."""
    _order: tuple[str, ...] = field(default=(), kw_only=True, eq=False, repr=False, alias="_order")
    # The names of the members in the order received.

    KIND: ClassVar[str]
    """Geometry, Feature or FeatureCollection."""
    ATTRIBUTES: ClassVar[frozenset[str]]
    """The members that are attributes."""

    def __attrs_post_init__(self) -> None:
        """Validate `members`."""
        check_members(self.KIND, self.members, "members")
        for name in self.ATTRIBUTES & self.members.keys():
            raise ValidationError.of(f"members.{name}", "must be given as a separate argument")

    def __repr__(self) -> str:
        own = sorted((one for one in fields(type(self)) if one.repr), key=lambda one: one.kw_only)
        values = ((one.alias, getattr(self, one.name), one.default) for one in own)
        shown = ", ".join(f"{name}={value!r}" for name, value, default in values if value != default)
        return f"{type(self).__name__}({shown})"

    @classmethod
    def from_geojson(cls, source: Source) -> Self:
        """Parse a dict, JSON text or bytes, or an object with ``__geo_interface__``; positions are longitude first.

        Raises:
            ValidationError: `source` is not a valid object of this type (RFC 7946).
        """
        return cls.from_value(decode(source), "geojson")

    def to_geojson(self) -> dict[str, Any]:
        """Return a new plain dict, equal to the GeoJSON that was parsed; positions are longitude first."""
        members = {**self._attributes(), **thaw(self.members)}
        return {name: members[name] for name in self._order if name in members} | members

    @property
    def __geo_interface__(self) -> dict[str, Any]:
        """The same as `to_geojson`, for shapely, geopandas and other libraries."""
        return self.to_geojson()

    @classmethod
    @abstractmethod
    def from_value(cls, value: object, where: str) -> Self:
        """Parse a JSON value; `where` is its name in errors."""

    @abstractmethod
    def _attributes(self) -> dict[str, Any]: ...


def decode(source: object) -> object:
    """Return a source as JSON values."""
    if isinstance(source, (str, bytes, bytearray)):
        try:
            # Faster libraries convert large integers to floats.
            return json.loads(source if isinstance(source, str) else source.decode())
        except (ValueError, RecursionError) as error:
            raise ValidationError.of("geojson", f"must be JSON in UTF-8, not nested too deeply: {error}") from None
    return source.__geo_interface__ if isinstance(source, SupportsGeoInterface) else source


def common(cls: type[GeoJSONObject], type_: str, value: object, where: str) -> tuple[Mapping[Any, Any], dict[str, Any]]:
    """Validate an object of a type. Return it and the arguments that all types have."""
    if type_of(value, where) != type_:
        raise ValidationError.of(f"{where}.type", f"must be {type_}")
    given = mapping(value, where)
    check_members(cls.KIND, given, where)
    others = {name: one for name, one in given.items() if name not in cls.ATTRIBUTES}
    return given, {"members": freeze(others, where), "_order": tuple(given)}


def check_members(kind: str, members: Mapping[Any, Any], where: str) -> None:
    """Reject members that define another kind of object (RFC 7946, section 7.1) and invalid bounding boxes."""
    for name in sorted(_DEFINING.keys() & members.keys()):
        if _DEFINING[name] != kind:
            raise ValidationError.of(
                f"{where}.{name}", f"must not be in a {kind}, since it defines a {_DEFINING[name]}"
            )
    box, where = members.get("bbox"), f"{where}.bbox"
    if box is None:  # geopandas writes null for a feature without a geometry.
        return
    half = len(array(box, where)) // 2
    if len(box) != 2 * half:
        raise ValidationError.of(where, "must have as many numbers for its first corner as for its second")
    if position(box[:half], where)[1] > position(box[half:], where)[1]:
        raise ValidationError.of(where, "must have its southern edge before its northern edge")


def freeze_object(value: object, where: str) -> FrozenDict:
    return value if isinstance(value, FrozenDict) else freeze(mapping(value, where), where)


def type_of(value: object, where: str) -> str:
    type_ = mapping(value, where).get("type")
    if not isinstance(type_, str):
        raise ValidationError.of(f"{where}.type", "must be given, as a string")
    return type_


def member(value: Mapping[Any, Any], where: str, name: str) -> Any:
    if name not in value:
        raise ValidationError.of(f"{where}.{name}", "must be given")
    return value[name]


def degrees(value: object, where: str, limit: int) -> float:
    checked = number(value, where)
    if not -limit <= checked <= limit:
        axis = "latitude from -90 to 90; the longitude comes before it" if limit == 90 else "longitude from -180 to 180"  # noqa: PLR2004
        raise ValidationError.of(where, f"must be a {axis}")
    return checked


def position(value: object, where: str) -> Position:
    numbers = array(value, where)
    if len(numbers) < 2:  # noqa: PLR2004 -- longitude and latitude
        raise ValidationError.of(where, "must be a position: longitude, latitude and, optionally, altitude")
    more = (number(one, f"{where}[{index}]") for index, one in enumerate(numbers[2:], 2))
    return (degrees(numbers[0], f"{where}[0]", 180), degrees(numbers[1], f"{where}[1]", 90), *more)
