"""What all GeoJSON objects have in common: how they are read and written, and their further members."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Protocol, TypeAlias, runtime_checkable

from attrs import field, fields, frozen

from contiguity.errors import ValidationError
from contiguity.geojson._box import check_box
from contiguity.geojson._frozen import FrozenDict, freeze_object, mapping, thaw


@runtime_checkable
class SupportsGeoInterface(Protocol):
    """Anything that speaks ``__geo_interface__``, such as the geometries of shapely and the frames of geopandas."""

    @property
    def __geo_interface__(self) -> Any:
        """The GeoJSON object as a dict."""


Source: TypeAlias = Mapping[str, Any] | str | bytes | bytearray | SupportsGeoInterface
"""What GeoJSON is read from: a dict, JSON, or anything with ``__geo_interface__``."""

_DEFINING = {
    "Geometry": {"coordinates", "geometries"},
    "Feature": {"geometry", "properties"},
    "FeatureCollection": {"features"},
}


def _members(value: object) -> FrozenDict:
    return value if isinstance(value, FrozenDict) else freeze_object(value, "members")


@frozen(repr=False)
class GeoJSONObject(ABC):
    """A GeoJSON object: a value that speaks ``__geo_interface__``."""

    members: Mapping[str, Any] = field(default=FrozenDict(), kw_only=True, converter=_members)
    """The members that are no attributes: ``bbox`` and foreign members (RFC 7946, sections 5 and 6.1), as received."""
    _order: tuple[str, ...] = field(default=(), kw_only=True, eq=False, repr=False, alias="_order")
    # The members' names in the order received. It has no meaning in JSON, so that it does not count in comparisons.

    KIND: ClassVar[str]
    """Which of the three kinds of GeoJSON objects it is: Geometry, Feature or FeatureCollection."""
    ATTRIBUTES: ClassVar[frozenset[str]]
    """The members that are attributes."""

    def __attrs_post_init__(self) -> None:
        """Check the further members."""
        check_members(type(self), self.members, "members")
        for name in self.ATTRIBUTES & self.members.keys():
            raise ValidationError.of(f"members.{name}", "must be given as an argument of its own")

    def __repr__(self) -> str:
        # What is at its default is left out, and what is rare comes last.
        own = sorted((one for one in fields(type(self)) if one.repr), key=lambda one: one.kw_only)
        values = ((one.name, getattr(self, one.name), one.default) for one in own)
        shown = ", ".join(f"{name}={value!r}" for name, value, default in values if value != default)
        return f"{type(self).__name__}({shown})"

    def to_geojson(self) -> dict[str, Any]:
        """Make a plain dict, ready for JSON: what was read comes out unchanged."""
        members = {**self._attributes(), **thaw(self.members)}
        return {name: members[name] for name in self._order if name in members} | members

    @property
    def __geo_interface__(self) -> dict[str, Any]:
        """The same as `to_geojson`, under the name by which Python's libraries for geography know it."""
        return self.to_geojson()

    @abstractmethod
    def _attributes(self) -> dict[str, Any]: ...


def check_members(cls: type[GeoJSONObject], value: object, where: str) -> None:
    """Check that no member belongs to another kind of object (RFC 7946, section 7.1), and the bounding box."""
    members = mapping(value, where)
    for kind, defining in _DEFINING.items():
        for name in sorted(defining & members.keys()):
            if kind != cls.KIND:
                raise ValidationError.of(f"{where}.{name}", f"must not be in a {cls.KIND}, since it defines a {kind}")
    # Null is not what section 5 allows, and what geopandas writes for a feature without a place.
    if members.get("bbox") is not None:
        check_box(members["bbox"], f"{where}.bbox")


def decode(source: object) -> object:
    """Make a plain value of a source, to be read as an object; the object's name in errors is ``geojson``."""
    if isinstance(source, (str, bytes, bytearray)):
        try:
            # Faster libraries make floats of great integers.
            return json.loads(source if isinstance(source, str) else source.decode())
        except UnicodeError:
            raise ValidationError.of("geojson", "must be JSON in UTF-8") from None
        except ValueError as error:
            raise ValidationError.of("geojson", f"must be JSON: {error}") from None
        except RecursionError:
            raise ValidationError.of("geojson", "must be JSON that is not nested so deeply") from None
    return source.__geo_interface__ if isinstance(source, SupportsGeoInterface) else source


def type_of(value: object, where: str) -> str:
    """Read the type of a GeoJSON object."""
    type_ = mapping(value, where).get("type")
    if not isinstance(type_, str):
        raise ValidationError.of(f"{where}.type", "must be given, as a string")
    return type_


def read_members(cls: type[GeoJSONObject], type_: str, value: object, where: str) -> dict[str, Any]:
    """Read the common arguments of an object of a type: its further members and the order of all."""
    if type_of(value, where) != type_:
        raise ValidationError.of(f"{where}.type", f"must be {type_}")
    given = mapping(value, where)
    check_members(cls, given, where)
    further = {name: one for name, one in given.items() if name not in cls.ATTRIBUTES}
    return {"members": freeze_object(further, where), "_order": tuple(given)}


def required(value: object, where: str, name: str) -> Any:
    """Read a member that must be there, null or not."""
    given = mapping(value, where)
    if name not in given:
        raise ValidationError.of(f"{where}.{name}", "must be given")
    return given[name]


__all__ = [
    "GeoJSONObject",
    "Source",
    "SupportsGeoInterface",
    "check_members",
    "decode",
    "read_members",
    "required",
    "type_of",
]
