"""Positions, bounding boxes and geometries (RFC 7946, sections 3.1 and 5)."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import field, frozen

from contiguity.errors import ValidationError
from contiguity.geojson._json import array, mapping, number
from contiguity.geojson._object import (
    GeoJSONObject,
    Position,
    check_members,
    common,
    degrees,
    member,
    position,
    type_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

EARTH_RADIUS = 6_371_008.8
"""The mean radius of the Earth in metres, (2a + b) / 3 of the WGS 84 ellipsoid."""

_SHAPES = {
    "Point": (0, 1),
    "MultiPoint": (1, 1),
    "LineString": (0, 2),
    "MultiLineString": (1, 2),
    "Polygon": (1, 4),
    "MultiPolygon": (2, 4),
}
"""For each type, the levels of arrays around a connected part, and the minimum number of positions in a part."""
_RING = 4


@frozen(repr=False)
class Point(GeoJSONObject):
    """A position: ``Point(longitude, latitude)``, in degrees (WGS 84), with an altitude in metres if known.

    Numbers are not rounded, and integers remain integers.

    Raises:
        ValidationError: A number is not finite, or out of its range.
    """

    longitude: float
    """Degrees from -180 to 180, positive to the east."""
    latitude: float
    """Degrees from -90 to 90, positive to the north."""
    altitude: float | None = None
    """Metres above the WGS 84 ellipsoid, if known."""
    further: tuple[float, ...] = field(default=(), kw_only=True, converter=tuple[float, ...])
    """Numbers after the altitude, as received; RFC 7946 discourages them and does not define them."""

    KIND: ClassVar[str] = "Geometry"
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset({"type", "coordinates"})

    def __attrs_post_init__(self) -> None:
        """Validate the numbers."""
        super().__attrs_post_init__()
        degrees(self.longitude, "longitude", 180)
        degrees(self.latitude, "latitude", 90)
        if self.altitude is not None:
            number(self.altitude, "altitude")
        elif self.further:
            raise ValidationError.of("altitude", "must be given if further numbers are")
        for index, one in enumerate(self.further):
            number(one, f"further[{index}]")

    @property
    def coordinates(self) -> Position:
        """The position: ``(longitude, latitude)`` in degrees, or ``(longitude, latitude, altitude)`` with metres."""
        altitude = () if self.altitude is None else (self.altitude,)
        return (self.longitude, self.latitude, *altitude, *self.further)

    def distance_to(self, other: Point) -> float:
        """Return the distance along the ground in metres, without altitudes.

        This is the haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68, 1984, p. 159) on a
        sphere with the Earth's mean radius, 6,371,008.8 m. It differs from the geodesic on the WGS 84 ellipsoid by at
        most 0.562 %: north-south, it is up to 0.562 % too long at the equator and 0.447 % too short at the poles.
        """
        # Degrees are subtracted, not radians: the difference of close positions is exact.
        across = sin(radians(other.latitude - self.latitude) / 2) ** 2
        along = sin(radians(other.longitude - self.longitude) / 2) ** 2
        haversine = across + cos(radians(self.latitude)) * cos(radians(other.latitude)) * along
        return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(haversine)))

    @classmethod
    def from_value(cls, value: object, where: str) -> Self:
        """Parse a JSON value; `where` is its name in errors."""
        given, arguments = common(cls, "Point", value, where)
        east, north, *more = position(member(given, where, "coordinates"), f"{where}.coordinates")
        return cls(east, north, more[0] if more else None, further=more[1:], **arguments)

    def _attributes(self) -> dict[str, Any]:
        return {"type": "Point", "coordinates": list(self.coordinates)}


@frozen(repr=False)
class Geometry(GeoJSONObject):
    """A geometry other than a `Point`: lines, areas, or several geometries.

    Its ``coordinates`` (positions in degrees, longitude first) or ``geometries`` are in `members`; use shapely for more
    than validation and bounding boxes. Both may be empty (RFC 7946, section 3.1).

    Raises:
        ValidationError: The type is unknown or Point, or the coordinates do not fit it.
    """

    type: str
    """MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon or GeometryCollection."""

    KIND: ClassVar[str] = "Geometry"
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset({"type"})

    def __attrs_post_init__(self) -> None:
        """Validate the coordinates or geometries."""
        super().__attrs_post_init__()
        if self.type == "Point":
            raise ValidationError.of("type", "must not be Point, which has a separate class")
        tuple(parts({"type": self.type, **self.members}, "geometry"))

    @classmethod
    def from_value(cls, value: object, where: str) -> Self:
        """Parse a JSON value; `where` is its name in errors."""
        type_ = type_of(value, where)
        _, arguments = common(cls, type_, value, where)
        # Validated here so that errors name the location; frozen members are not nested too deeply for recursion.
        tuple(parts({"type": type_, **arguments["members"]}, where))
        return cls(type_, **arguments)

    def _attributes(self) -> dict[str, Any]:
        return {"type": self.type}


def parts(geometry: Mapping[str, Any], where: str) -> Iterator[tuple[Position, ...]]:
    """Validate a geometry and return its connected parts: single positions, lines and rings."""
    type_ = type_of(geometry, where)
    check_members("Geometry", mapping(geometry, where), where)
    if type_ == "GeometryCollection":
        for index, one in enumerate(array(member(geometry, where, "geometries"), f"{where}.geometries")):
            yield from parts(one, f"{where}.geometries[{index}]")
    elif type_ not in _SHAPES:
        raise ValidationError.of(f"{where}.type", f"must be one of {', '.join(_SHAPES)}, GeometryCollection")
    else:
        coordinates, where = member(geometry, where, "coordinates"), f"{where}.coordinates"
        if type_ == "Point" or array(coordinates, where):
            yield from _parts(coordinates, where, *_SHAPES[type_])


def _parts(value: object, where: str, levels: int, minimum: int) -> Iterator[tuple[Position, ...]]:
    if levels:
        for index, one in enumerate(array(value, where)):
            yield from _parts(one, f"{where}[{index}]", levels - 1, minimum)
    elif minimum == 1:
        yield (position(value, where),)
    else:
        line = tuple(position(one, f"{where}[{index}]") for index, one in enumerate(array(value, where)))
        if len(line) < minimum:
            raise ValidationError.of(where, f"must have at least {minimum} positions")
        if minimum == _RING and line[0] != line[-1]:
            raise ValidationError.of(where, "must be a closed ring: the last position the same as the first")
        yield line


@frozen
class BoundingBox:
    """The smallest box that contains some positions: edges in degrees (WGS 84), altitudes in metres.

    A box with `west` greater than `east` spans the antimeridian (RFC 7946, section 5.2): it extends east from `west`
    across 180 degrees to `east`.
    """

    west: float
    south: float
    east: float
    north: float
    lowest: float | None = None
    """The minimum altitude in metres; None unless all positions have one."""
    highest: float | None = None
    """The maximum altitude in metres; None unless all positions have one."""

    @property
    def spans_antimeridian(self) -> bool:
        """Whether the box crosses the meridian of 180 degrees."""
        return self.west > self.east

    def covers(self, longitude: float, latitude: float) -> bool:
        """Return whether a position in degrees, longitude first, is in the box or on its edge."""
        # 180 degrees west and 180 degrees east are the same meridian.
        longitudes = (-180, 180) if abs(longitude) == 180 else (longitude,)  # noqa: PLR2004 -- degrees
        return self.south <= latitude <= self.north and any(
            self.west <= one or one <= self.east if self.spans_antimeridian else self.west <= one <= self.east
            for one in longitudes
        )

    def to_geojson(self) -> list[float]:
        """Return a ``bbox`` member: west, south, east and north, with altitudes after west, south and east, north."""
        if self.lowest is None or self.highest is None:
            return [self.west, self.south, self.east, self.north]
        return [self.west, self.south, self.lowest, self.east, self.north, self.highest]


def box_of(lines: Iterable[tuple[Position, ...]]) -> BoundingBox | None:
    """Return the narrowest box that contains all parts; None without a part."""
    lines = list(lines)
    if not lines:
        return None
    ranges = sorted((min(line)[0], max(line)[0]) for line in lines)
    positions = [one for line in lines for one in line]
    latitudes = [one[1] for one in positions]
    altitudes = [one[2] for one in positions if len(one) > 2]  # noqa: PLR2004 -- longitude and latitude
    lowest, highest = (min(altitudes), max(altitudes)) if len(altitudes) == len(positions) else (None, None)
    west, east, reach = ranges[0][0], max(end for _, end in ranges), ranges[0][1]
    width = east - west
    for start, end in ranges:
        # Compare widths, not gaps: after rounding, the box of a wider gap may not be narrower.
        if start > reach and reach - start + 360 < width:
            width, west, east = reach - start + 360, start, reach
        reach = max(reach, end)
    return BoundingBox(west, min(latitudes), east, max(latitudes), lowest, highest)
