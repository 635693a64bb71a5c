"""The order of what a service lists in none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")


def oldest_first(items: Iterable[T]) -> list[T]:
    """Sort by `timestamp`; what has no number there comes first, since a reply may hold anything."""
    return sorted(items, key=_moment)


def _moment(item: Any) -> float:
    timestamp = item.timestamp
    return timestamp if isinstance(timestamp, (int, float)) else 0
