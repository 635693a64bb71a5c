"""Points: where someone or something is (RFC 7946, section 3.1.2)."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import field, frozen

from contiguity.errors import ValidationError
from contiguity.geojson._frozen import number
from contiguity.geojson._object import GeoJSONObject, Source, decode, read_members, required
from contiguity.geojson._position import latitude, longitude, position

if TYPE_CHECKING:
    from contiguity.geojson._position import Position

EARTH_RADIUS = 6_371_008.8
"""The mean radius of the Earth in metres, (2a + b) / 3 of the WGS 84 ellipsoid."""


@frozen(repr=False)
class Point(GeoJSONObject):
    """A position as a geometry: degrees in WGS 84, and metres above the ellipsoid.

    Numbers stay what they are: nothing is rounded, and an integer stays an integer.

    Raises:
        ValidationError: A number is not finite, or out of its range.
    """

    longitude: float = field()
    """Degrees from -180 to 180, positive to the east."""
    latitude: float = field()
    """Degrees from -90 to 90, positive to the north."""
    altitude: float | None = None
    """Metres above the WGS 84 ellipsoid, if known."""
    further: tuple[float, ...] = field(default=(), kw_only=True, converter=tuple[float, ...])
    """Numbers after the altitude, which RFC 7946 advises against and gives no meaning; kept as received."""

    KIND: ClassVar[str] = "Geometry"
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset({"type", "coordinates"})

    def __attrs_post_init__(self) -> None:
        """Check the numbers."""
        super().__attrs_post_init__()
        longitude(self.longitude, "longitude")
        latitude(self.latitude, "latitude")
        if self.altitude is not None:
            number(self.altitude, "altitude")
        elif self.further:
            raise ValidationError.of("altitude", "must be given where further numbers are")
        for index, one in enumerate(self.further):
            number(one, f"further[{index}]")

    @classmethod
    def from_geojson(cls, source: Source) -> Point:
        """Read a Point from a dict, from JSON, or from anything with ``__geo_interface__``.

        Raises:
            ValidationError: It is no Point that RFC 7946 allows.
        """
        return read_point(decode(source), "geojson")

    @property
    def coordinates(self) -> Position:
        """The position, longitude first."""
        altitude = () if self.altitude is None else (self.altitude,)
        return (self.longitude, self.latitude, *altitude, *self.further)

    def distance_to(self, other: Point) -> float:
        """Measure the way to another point along the ground, in metres; altitudes do not count.

        This is the haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68, 1984, p. 159) on a
        sphere with the Earth's mean radius R1 = 6,371,008.8 m (H. Moritz, "Geodetic Reference System 1980", Journal of
        Geodesy 74, 2000). Since the Earth is flattened, the result differs from the geodesic on the WGS 84 ellipsoid by
        at most 0.562 % of the distance: the most in north-south direction, 0.562 % too long at the equator and 0.447 %
        too short at the poles.
        """
        south, north = radians(self.latitude), radians(other.latitude)
        # Degrees are subtracted, not radians: near each other, their difference is exact.
        across = sin(radians(other.latitude - self.latitude) / 2) ** 2
        along = sin(radians(other.longitude - self.longitude) / 2) ** 2
        haversine = across + cos(south) * cos(north) * along
        return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(haversine)))

    def _attributes(self) -> dict[str, Any]:
        return {"type": "Point", "coordinates": list(self.coordinates)}


def read_point(value: object, where: str) -> Point:
    """Read a Point that stands somewhere in a document."""
    common = read_members(Point, "Point", value, where)
    east, north, *more = position(required(value, where, "coordinates"), f"{where}.coordinates")
    return Point(east, north, more[0] if more else None, further=more[1:], **common)


__all__ = ["EARTH_RADIUS", "Point", "read_point"]
