"""Bounding boxes (RFC 7946, section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from contiguity.errors import ValidationError
from contiguity.geojson._frozen import array
from contiguity.geojson._position import position

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contiguity.geojson._position import Position

_ROUND = 360


@frozen
class BoundingBox:
    """The smallest box that holds some positions, in degrees.

    A box with `west` greater than `east` spans the antimeridian (RFC 7946, section 5.2): it goes east from `west` over
    180 degrees to `east`.
    """

    west: float
    south: float
    east: float
    north: float
    lowest: float | None = None
    """The least altitude in metres; None unless all positions have one."""
    highest: float | None = None
    """The greatest altitude in metres; None unless all positions have one."""

    @property
    def spans_antimeridian(self) -> bool:
        """Whether the box goes over the meridian of 180 degrees."""
        return self.west > self.east

    def covers(self, longitude: float, latitude: float) -> bool:
        """Whether a place lies in the box or on its edge."""
        # 180 degrees west and 180 degrees east are the same meridian.
        longitudes = (-180, 180) if abs(longitude) == _ROUND / 2 else (longitude,)
        return self.south <= latitude <= self.north and any(
            self.west <= one or one <= self.east if self.spans_antimeridian else self.west <= one <= self.east
            for one in longitudes
        )

    def to_geojson(self) -> list[float]:
        """Make the value of a ``bbox`` member: the axes of the southwestern corner, then of the northeastern one."""
        if self.lowest is None or self.highest is None:
            return [self.west, self.south, self.east, self.north]
        return [self.west, self.south, self.lowest, self.east, self.north, self.highest]


def box_of(parts: Iterable[tuple[Position, ...]]) -> BoundingBox | None:
    """Make the box of connected parts: single positions, or lines, which are straight on the flat map.

    The box is the narrower one of those that the globe allows, so that points on both sides of the antimeridian get a
    box that spans it, as RFC 7946 shows in section 5.2; of two as narrow it is the one that does not span it. Without a
    position there is no box.
    """
    lines = [part for part in parts if part]
    if not lines:
        return None
    positions = [one for line in lines for one in line]
    west, east = _narrowest([(min(line)[0], max(line)[0]) for line in lines])
    latitudes = [one[1] for one in positions]
    altitudes = [one[2] for one in positions if len(one) > 2]  # noqa: PLR2004 -- longitude and latitude
    lowest, highest = (min(altitudes), max(altitudes)) if len(altitudes) == len(positions) else (None, None)
    return BoundingBox(west, min(latitudes), east, max(latitudes), lowest, highest)


def _narrowest(ranges: list[tuple[float, float]]) -> tuple[float, float]:
    """Find the shortest arc of a circle that covers ranges of longitudes: the circle without its widest gap."""
    ranges.sort()
    west, east = ranges[0][0], max(end for _, end in ranges)
    widest, reach = _ROUND - (east - west), ranges[0][1]
    for start, end in ranges:
        if start - reach > widest:
            widest, west, east = start - reach, start, reach
        reach = max(reach, end)
    return west, east


def check_box(value: object, where: str) -> None:
    """Check a ``bbox`` member: two corners with as many axes each, the southwestern one first."""
    axes = array(value, where)
    half = len(axes) // 2
    if len(axes) != 2 * half:
        raise ValidationError.of(where, "must have as many numbers for its first corner as for its second")
    southwest, northeast = position(axes[:half], where), position(axes[half:], where)
    if southwest[1] > northeast[1]:
        raise ValidationError.of(where, "must have its southern edge before its northern edge")


__all__ = ["BoundingBox", "box_of", "check_box"]
