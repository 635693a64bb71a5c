"""What changed between two looks at the same people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contiguity.geojson._collection import FeatureCollection
    from contiguity.geojson._feature import Feature


@frozen
class Change:
    """A person started to share their position, moved, or stopped sharing it."""

    kind: Literal["started", "moved", "stopped"]
    feature: Feature
    """Where the person is; after they stopped, where they were last."""
    previous: Feature | None = None
    """Where the person was before; None when they started."""

    @property
    def handle(self) -> str:
        """Who it is."""
        return self.feature.handle


def changes(previous: FeatureCollection, current: FeatureCollection) -> Iterator[Change]:
    """Tell what changed from one collection to the next.

    First come those who started or moved, in the order of the new collection, then those who stopped. People are told
    apart by their handles; should one come twice, the last counts. Someone has moved when their geometry is another: a
    newer time or another address of the same position is no change. To begin, compare with an empty collection, and
    everyone has started.

    Raises:
        ValidationError: A feature has no handle.
    """
    before = {one.handle: one for one in previous}
    after = {one.handle: one for one in current}
    for handle, feature in after.items():
        known = before.get(handle)
        if known is None:
            yield Change("started", feature)
        elif known.geometry != feature.geometry:
            yield Change("moved", feature, known)
    for handle, feature in before.items():
        if handle not in after:
            yield Change("stopped", feature, feature)


__all__ = ["Change", "changes"]
