"""Geometries other than points (RFC 7946, sections 3.1.3 to 3.1.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import frozen

from contiguity.errors import ValidationError
from contiguity.geojson._frozen import array
from contiguity.geojson._object import GeoJSONObject, Source, check_members, decode, read_members, required, type_of
from contiguity.geojson._point import Point, read_point
from contiguity.geojson._position import position

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from contiguity.geojson._frozen import Array
    from contiguity.geojson._position import Position

_COLLECTION = "GeometryCollection"
_DEPTH = {"MultiPoint": 0, "LineString": 0, "MultiLineString": 1, "Polygon": 1, "MultiPolygon": 2}
"""How many arrays there are around the arrays of positions."""
_FEWEST = {"MultiPoint": 0, "LineString": 2, "MultiLineString": 2, "Polygon": 4, "MultiPolygon": 4}
"""How many positions an array of positions has at least: a line two, a ring four."""
_RINGS = {"Polygon", "MultiPolygon"}


@frozen(repr=False)
class Geometry(GeoJSONObject):
    """A geometry that is no Point: a line, an area, or several geometries.

    People are points; this is kept so that no GeoJSON is lost on its way. It is checked against the rules of RFC 7946,
    counts in the bounding box of a collection, and is otherwise opaque: give it to shapely to do more. Its coordinates
    or geometries are in `members`. They may be an empty array, as section 3.1 allows.
    """

    type: str
    """MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon or GeometryCollection."""

    KIND: ClassVar[str] = "Geometry"
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset({"type"})

    def __attrs_post_init__(self) -> None:
        """Check the coordinates, or the geometries."""
        super().__attrs_post_init__()
        if self.type == "Point":
            raise ValidationError.of("type", "must not be Point, which has a class of its own")
        _check({"type": self.type, **self.members}, "geometry")

    @classmethod
    def from_geojson(cls, source: Source) -> Geometry:
        """Read a geometry that is no Point from a dict, from JSON, or from anything with ``__geo_interface__``.

        Raises:
            ValidationError: It is no such geometry that RFC 7946 allows.
        """
        return _read_other(decode(source), "geojson")

    def _attributes(self) -> dict[str, Any]:
        return {"type": self.type}


def read_geometry(value: object, where: str) -> Point | Geometry:
    """Read a geometry that stands somewhere in a document."""
    return read_point(value, where) if type_of(value, where) == "Point" else _read_other(value, where)


def parts(geometry: Point | Geometry) -> Iterator[tuple[Position, ...]]:
    """Give the connected parts of a geometry: single positions, lines and rings."""
    if isinstance(geometry, Point):
        yield (geometry.coordinates,)
    else:
        yield from _parts({"type": geometry.type, **geometry.members})


def _read_other(value: object, where: str) -> Geometry:
    type_ = type_of(value, where)
    common = read_members(Geometry, type_, value, where)
    # Checked here for the place in the document; what is frozen is surely not nested too deeply for that.
    _check({"type": type_, **common["members"]}, where)
    return Geometry(type_, **common)


def _parts(geometry: Mapping[str, Any]) -> Iterator[tuple[Position, ...]]:
    type_ = geometry["type"]
    if type_ == _COLLECTION:
        for one in geometry["geometries"]:
            yield from _parts(one)
    elif type_ == "Point":
        yield (geometry["coordinates"],)
    else:
        for _, line in _lines(geometry["coordinates"], _DEPTH[type_], ""):
            yield from ((one,) for one in line) if type_ == "MultiPoint" else (tuple(line),)


def _check(geometry: object, where: str) -> None:
    type_ = type_of(geometry, where)
    check_members(Geometry, geometry, where)
    if type_ == _COLLECTION:
        for index, one in enumerate(array(required(geometry, where, "geometries"), f"{where}.geometries")):
            _check(one, f"{where}.geometries[{index}]")
    elif type_ == "Point":
        position(required(geometry, where, "coordinates"), f"{where}.coordinates")
    elif type_ in _DEPTH:
        _check_lines(type_, required(geometry, where, "coordinates"), f"{where}.coordinates")
    else:
        raise ValidationError.of(f"{where}.type", f"must be one of {', '.join(['Point', *_DEPTH, _COLLECTION])}")


def _check_lines(type_: str, coordinates: object, where: str) -> None:
    for place, line in _lines(coordinates, _DEPTH[type_], where):
        positions = [position(one, f"{place}[{index}]") for index, one in enumerate(line)]
        if len(positions) < _FEWEST[type_] and coordinates:
            raise ValidationError.of(place, f"must have at least {_FEWEST[type_]} positions")
        if type_ in _RINGS and positions[0] != positions[-1]:
            raise ValidationError.of(place, "must be a closed ring: the last position the same as the first")


def _lines(value: object, depth: int, where: str) -> Iterator[tuple[str, Array]]:
    """Give the arrays of positions in coordinates, with their places."""
    if depth:
        for index, one in enumerate(array(value, where)):
            yield from _lines(one, depth - 1, f"{where}[{index}]")
    else:
        yield where, array(value, where)


__all__ = ["Geometry", "parts", "read_geometry"]
