"""Features: a geometry and what is known of it (RFC 7946, section 3.2)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import field, frozen

from contiguity.errors import ValidationError
from contiguity.geojson._frozen import FrozenDict, freeze_object, number, thaw
from contiguity.geojson._geometry import Geometry, read_geometry
from contiguity.geojson._object import GeoJSONObject, Source, decode, read_members, required
from contiguity.geojson._point import Point

if TYPE_CHECKING:
    from collections.abc import Mapping


def _properties(value: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    return value if value is None or isinstance(value, FrozenDict) else freeze_object(value, "properties")


@frozen(repr=False)
class Feature(GeoJSONObject):
    """Where one person is: a geometry, and properties that say who it is and what is known of the place.

    Any Feature that RFC 7946 allows can be read. What it holds is looked at when it is asked for: `point`, `handle` and
    the other attributes of a person's location raise `ValidationError` if the Feature holds something else.
    """

    geometry: Point | Geometry | None
    """The geometry; None if there is no place."""
    properties: Mapping[str, Any] | None = field(default=None, converter=_properties)
    """All properties, as received; objects in it are mappings that cannot change, and arrays are tuples."""
    id: str | float | None = None
    """The Feature's identifier, if it has one."""

    KIND: ClassVar[str] = "Feature"
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset({"type", "geometry", "properties", "id"})

    def __attrs_post_init__(self) -> None:
        """Check the geometry and the identifier."""
        super().__attrs_post_init__()
        if not isinstance(self.geometry, (Point, Geometry, type(None))):
            raise ValidationError.of("geometry", "must be a Point, a Geometry or None")
        if self.id is not None:
            _check_id(self.id, "id")

    @classmethod
    def from_geojson(cls, source: Source) -> Feature:
        """Read a Feature from a dict, from JSON, or from anything with ``__geo_interface__``.

        Raises:
            ValidationError: It is no Feature that RFC 7946 allows.
        """
        return read_feature(decode(source), "geojson")

    @property
    def point(self) -> Point:
        """The position.

        Raises:
            ValidationError: The geometry is null, or no Point.
        """
        if isinstance(self.geometry, Point):
            return self.geometry
        raise ValidationError.of("geometry", "must be a Point")

    @property
    def handle(self) -> str:
        """Who shares the position: a phone number in E.164 format or an e-mail address.

        Raises:
            ValidationError: There is no such property.
        """
        handle = self._text("handle")
        if handle is None:
            raise ValidationError.of("properties.handle", "must be given")
        return handle

    @property
    def address(self) -> str | None:
        """The street address, if known."""
        return self._text("address")

    @property
    def locality(self) -> str | None:
        """The city, if known."""
        return self._text("locality")

    @property
    def updated_at(self) -> datetime | None:
        """When the position was taken, if known, with its time zone; a time without one is taken for UTC.

        Raises:
            ValidationError: The property is not a time in ISO 8601.
        """
        text = self._text("updated_at")
        if text is None:
            return None
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise ValidationError.of("properties.updated_at", "must be a time in ISO 8601") from None
        return moment if moment.utcoffset() is not None else moment.replace(tzinfo=UTC)

    def age(self, now: datetime | None = None) -> timedelta | None:
        """Tell how old the position is, if known; negative if it was taken after ``now``.

        Args:
            now: The time to compare with, with a time zone; without it the present.
        """
        if now is not None and now.utcoffset() is None:
            raise ValidationError.of("now", "must have a time zone")
        taken = self.updated_at
        return None if taken is None else (now or datetime.now(UTC)) - taken

    def _text(self, name: str) -> str | None:
        value = (self.properties or {}).get(name)
        if value is None or isinstance(value, str):
            return value
        raise ValidationError.of(f"properties.{name}", "must be a string")

    def _attributes(self) -> dict[str, Any]:
        return {
            "type": "Feature",
            **({} if self.id is None else {"id": self.id}),
            "geometry": None if self.geometry is None else self.geometry.to_geojson(),
            "properties": thaw(self.properties),
        }


def read_feature(value: object, where: str) -> Feature:
    """Read a Feature that stands somewhere in a document."""
    common = read_members(Feature, "Feature", value, where)
    geometry = required(value, where, "geometry")
    properties = required(value, where, "properties")
    return Feature(
        None if geometry is None else read_geometry(geometry, f"{where}.geometry"),
        None if properties is None else freeze_object(properties, f"{where}.properties"),
        _check_id(required(value, where, "id"), f"{where}.id") if "id" in common["_order"] else None,
        **common,
    )


def _check_id(value: object, where: str) -> str | float:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValidationError.of(where, "must be a string or a number")
    return number(value, where)


__all__ = ["Feature", "read_feature"]
