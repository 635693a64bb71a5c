"""Features and collections of them (RFC 7946, sections 3.2 and 3.3), and the changes between collections."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, overload

from attrs import field, frozen

from contiguity.errors import ValidationError
from contiguity.geojson._geometry import BoundingBox, Geometry, Point, box_of, parts
from contiguity.geojson._json import array, freeze, number, thaw
from contiguity.geojson._object import GeoJSONObject, common, freeze_object, member, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


def _properties(value: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    return None if value is None else freeze_object(value, "properties")


@frozen(repr=False)
class Feature(GeoJSONObject):
    """The location of one participant: a geometry, and properties such as the handle and the address.

    Positions are in degrees, longitude first. `from_geojson` accepts every Feature that RFC 7946 allows. A Feature of
    `FeatureCollection` from Linq has a `point` and a `handle`.
    """

    geometry: Point | Geometry | None
    """The geometry; None if the location is unknown."""
    properties: Mapping[str, Any] | None = field(default=None, converter=_properties)
    """All properties, as received; objects in it are immutable mappings, and arrays are tuples."""
    id: str | float | None = None
    """The identifier, if there is one."""

    KIND: ClassVar[str] = "Feature"
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset({"type", "geometry", "properties", "id"})

    def __attrs_post_init__(self) -> None:
        """Validate the geometry and the identifier."""
        super().__attrs_post_init__()
        if not isinstance(self.geometry, (Point, Geometry, type(None))):
            raise ValidationError.of("geometry", "must be a Point, a Geometry or None")
        if self.id is not None:
            _check_id(self.id, "id")

    @property
    def point(self) -> Point:
        """The position: longitude and latitude in degrees, and the altitude in metres if known.

        Raises:
            ValidationError: The geometry is null or not a Point.
        """
        if isinstance(self.geometry, Point):
            return self.geometry
        raise ValidationError.of("geometry", "must be a Point")

    @property
    def handle(self) -> str:
        """The participant who shares the location: a phone number in E.164 format or an email address.

        Raises:
            ValidationError: The property is missing or not a string.
        """
        handle = self._text("handle")
        if handle is None:
            raise ValidationError.of("properties.handle", "must be given, as a string")
        return handle

    @property
    def address(self) -> str | None:
        """The street address; None if it is unknown or not a string."""
        return self._text("address")

    @property
    def locality(self) -> str | None:
        """The city; None if it is unknown or not a string."""
        return self._text("locality")

    @property
    def updated_at(self) -> datetime | None:
        """The time of the position, in UTC if it has no time zone; None if it is unknown or not in ISO 8601."""
        try:
            taken = datetime.fromisoformat(self._text("updated_at") or "")
        except ValueError:
            return None
        return taken if taken.utcoffset() is not None else taken.replace(tzinfo=UTC)

    def age(self, now: datetime | None = None) -> timedelta | None:
        """Return the age of the position; None if `updated_at` is None, negative if it is after `now`.

        Args:
            now: The time to compare with, with a time zone; by default the current time.

        Raises:
            ValidationError: `now` has no time zone.
        """
        if now is not None and now.utcoffset() is None:
            raise ValidationError.of("now", "must have a time zone")
        taken = self.updated_at
        return None if taken is None else (now or datetime.now(UTC)) - taken

    def _text(self, name: str) -> str | None:
        value = (self.properties or {}).get(name)
        return value if isinstance(value, str) else None

    @classmethod
    def from_value(cls, value: object, where: str) -> Self:
        """Parse a JSON value; `where` is its name in errors."""
        given, arguments = common(cls, "Feature", value, where)
        geometry, place = member(given, where, "geometry"), f"{where}.geometry"
        properties = member(given, where, "properties")
        if geometry is not None:
            geometry = (Point if type_of(geometry, place) == "Point" else Geometry).from_value(geometry, place)
        if properties is not None:
            properties = freeze_object(properties, f"{where}.properties")
        id_ = _check_id(given["id"], f"{where}.id") if "id" in given else None
        return cls(geometry, properties, id_, **arguments)

    def _attributes(self) -> dict[str, Any]:
        return {
            "type": "Feature",
            **({} if self.id is None else {"id": self.id}),
            "geometry": None if self.geometry is None else self.geometry.to_geojson(),
            "properties": thaw(self.properties),
        }


def _check_id(value: object, where: str) -> str | float:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValidationError.of(where, "must be a string or a number")
    return number(value, where)


def _features(value: Iterable[Feature]) -> tuple[Feature, ...]:
    features = tuple(value)
    for index, one in enumerate(features):
        if not isinstance(one, Feature):
            raise ValidationError.of(f"features[{index}]", "must be a Feature")
    return features


def _pairs(value: Iterable[tuple[int | str, Any]]) -> tuple[tuple[int | str, Any], ...]:
    return tuple((key, freeze(one, f"unreadable[{key}]", strict=False)) for key, one in value)


@frozen(repr=False)
class FeatureCollection(GeoJSONObject):
    """The locations of participants: a sequence of features. Positions are in degrees, longitude first.

    `from_geojson` and the constructor accept only valid GeoJSON. A collection that Linq sent contains the valid
    features that have a `Feature.point` and a `Feature.handle`; `unreadable` contains the others, and `to_geojson` all.
    """

    features: tuple[Feature, ...] = field(default=(), converter=_features)
    _unreadable: tuple[tuple[int | str, Any], ...] = field(
        default=(), kw_only=True, converter=_pairs, alias="unreadable"
    )
    # Pairs of an index in ``features`` or the name of a member, and the JSON value that was there.

    KIND: ClassVar[str] = "FeatureCollection"
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset({"type", "features"})

    @property
    def unreadable(self) -> tuple[Any, ...]:
        """What Linq sent and is not a valid feature, as plain JSON values, in the order received.

        A value that is nested more than 100 levels deep is None at that depth. If ``features`` was not an array, its
        value is the only item.
        """
        return tuple(thaw(one) for key, one in self._unreadable if key == "features" or isinstance(key, int))

    def __iter__(self) -> Iterator[Feature]:
        return iter(self.features)

    def __len__(self) -> int:
        return len(self.features)

    @overload
    def __getitem__(self, index: int) -> Feature: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Feature, ...]: ...
    def __getitem__(self, index: int | slice) -> Feature | tuple[Feature, ...]:
        return self.features[index]

    def bbox(self) -> BoundingBox | None:
        """Return the smallest box that contains all geometries, with altitudes if all positions have one.

        Positions on both sides of the antimeridian have the narrower box, which spans it (RFC 7946, section 5.2). The
        result is None without a position. `unreadable` features and a received ``bbox`` member do not count.
        """
        geometries = (one.geometry.to_geojson() for one in self.features if one.geometry is not None)
        return box_of(line for one in geometries for line in parts(one, "geometry"))

    @classmethod
    def from_value(cls, value: object, where: str) -> Self:
        """Parse a JSON value; `where` is its name in errors."""
        given, arguments = common(cls, "FeatureCollection", value, where)
        features = enumerate(array(member(given, where, "features"), f"{where}.features"))
        return cls([Feature.from_value(one, f"{where}.features[{index}]") for index, one in features], **arguments)

    def _attributes(self) -> dict[str, Any]:
        features: list[Any] = [one.to_geojson() for one in self.features]
        members = {"type": "FeatureCollection", "features": features}
        for key, value in self._unreadable:
            if isinstance(key, int):
                features.insert(key, thaw(value))
            else:
                members[key] = thaw(value)
        return members


@frozen
class Change:
    """A participant started to share their location, moved, or stopped sharing it."""

    kind: Literal["started", "moved", "stopped"]
    feature: Feature
    """The current location, or the last one if they stopped; positions are longitude first."""
    previous: Feature | None = None
    """The previous location; None if they started."""

    @property
    def handle(self) -> str:
        """The participant: a phone number in E.164 format or an email address."""
        return self.feature.handle


def changes(previous: FeatureCollection, current: FeatureCollection) -> Iterator[Change]:
    """Return the changes between two collections: first who started or moved, then who stopped.

    Participants are identified by their handles; the last feature of a handle counts. A participant moved if the
    geometry changed; a new time or address is not a change. A participant whose feature is in `current.unreadable` did
    not stop, and while a feature without a handle is there, no one did.

    Raises:
        ValidationError: A feature has no handle.
    """
    before = {one.handle: one for one in previous}
    after = {one.handle: one for one in current}
    hidden = {_handle(one) for one in current.unreadable}
    for handle, feature in after.items():
        known = before.get(handle)
        if known is None:
            yield Change("started", feature)
        elif known.geometry != feature.geometry:
            yield Change("moved", feature, known)
    for handle, feature in before.items():
        if handle not in after and not hidden & {handle, None}:
            yield Change("stopped", feature, feature)


def _handle(feature: Any) -> str | None:
    match feature:
        case {"properties": {"handle": str(handle)}}:
            return handle
        case _:
            return None
