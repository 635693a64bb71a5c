"""Collections of features (RFC 7946, section 3.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, overload

from attrs import field, frozen

from contiguity.errors import ValidationError
from contiguity.geojson._box import BoundingBox, box_of
from contiguity.geojson._feature import Feature, read_feature
from contiguity.geojson._frozen import array
from contiguity.geojson._geometry import parts
from contiguity.geojson._object import GeoJSONObject, Source, decode, read_members, required

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def _features(value: Iterable[Feature]) -> tuple[Feature, ...]:
    features = tuple(value)
    for index, one in enumerate(features):
        if not isinstance(one, Feature):
            raise ValidationError.of(f"features[{index}]", "must be a Feature")
    return features


@frozen(repr=False)
class FeatureCollection(GeoJSONObject):
    """Where people are: a sequence of features, one for each person who shares their position."""

    features: tuple[Feature, ...] = field(default=(), converter=_features)

    KIND: ClassVar[str] = "FeatureCollection"
    ATTRIBUTES: ClassVar[frozenset[str]] = frozenset({"type", "features"})

    @classmethod
    def from_geojson(cls, source: Source) -> FeatureCollection:
        """Read a FeatureCollection from a dict, from JSON, or from anything with ``__geo_interface__``.

        Raises:
            ValidationError: It is no FeatureCollection that RFC 7946 allows.
        """
        return read_collection(decode(source), "geojson")

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
        """Find the smallest box that holds all geometries; None if there are none.

        Points on both sides of the antimeridian get the narrower box, which spans it (RFC 7946, section 5.2). The box
        has altitudes if all positions have one. A ``bbox`` member that was received is in `members` and does not count.
        """
        return box_of(line for one in self.features if one.geometry is not None for line in parts(one.geometry))

    def _attributes(self) -> dict[str, Any]:
        return {"type": "FeatureCollection", "features": [one.to_geojson() for one in self.features]}


def read_collection(value: object, where: str) -> FeatureCollection:
    """Read a FeatureCollection."""
    common = read_members(FeatureCollection, "FeatureCollection", value, where)
    features = array(required(value, where, "features"), f"{where}.features")
    return FeatureCollection(
        [read_feature(one, f"{where}.features[{index}]") for index, one in enumerate(features)], **common
    )


__all__ = ["FeatureCollection", "read_collection"]
