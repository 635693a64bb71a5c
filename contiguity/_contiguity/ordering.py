"""Sorting of lists that the API returns in no particular order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")


def oldest_first(items: Iterable[T]) -> list[T]:
    """Sort by `timestamp`; items without a number there come first, because a response may contain any value."""
    return sorted(items, key=_timestamp)


def _timestamp(item: Any) -> float:
    timestamp = item.timestamp
    return timestamp if isinstance(timestamp, (int, float)) else 0
