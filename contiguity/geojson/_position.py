"""Positions: longitude, latitude and perhaps altitude (RFC 7946, section 3.1.1)."""

from __future__ import annotations

from typing import TypeAlias

from contiguity.errors import ValidationError
from contiguity.geojson._frozen import array, number

Position: TypeAlias = tuple[float, ...]
"""Longitude, latitude, perhaps altitude, and what came after it."""

FEWEST = 2  # RFC 7946, section 3.1.1: there must be two or more numbers.


def longitude(value: object, where: str) -> float:
    """Check a longitude in degrees, positive to the east."""
    degrees = number(value, where)
    if not -180 <= degrees <= 180:  # noqa: PLR2004 -- degrees
        raise ValidationError.of(where, "must be a longitude from -180 to 180")
    return degrees


def latitude(value: object, where: str) -> float:
    """Check a latitude in degrees, positive to the north."""
    degrees = number(value, where)
    if not -90 <= degrees <= 90:  # noqa: PLR2004 -- degrees
        raise ValidationError.of(where, "must be a latitude from -90 to 90; the longitude comes before it")
    return degrees


def position(value: object, where: str) -> Position:
    """Check a position."""
    numbers = array(value, where)
    if len(numbers) < FEWEST:
        raise ValidationError.of(where, "must be a position: longitude, latitude and perhaps altitude")
    return (
        longitude(numbers[0], f"{where}[0]"),
        latitude(numbers[1], f"{where}[1]"),
        *(number(one, f"{where}[{index}]") for index, one in enumerate(numbers[2:], 2)),
    )


__all__ = ["Position", "latitude", "longitude", "position"]
