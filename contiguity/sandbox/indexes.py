"""Secondary indexes: lists of items by key, each kept sorted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Hashable, Iterable, Sequence

T = TypeVar("T")
Position = tuple[int, ...]
"""The unique sort key of an item. It locates the item, and is the cursor of a page."""


class SortedIndex(Generic[T]):
    """Lists of items by key, each kept sorted, so that a page is read without scanning the rest of its list."""

    def __init__(self, keys: Callable[[T], Iterable[Hashable]], position: Callable[[T], Position]) -> None:
        """Create an empty index.

        Args:
            keys: Returns the keys under which an item is listed.
            position: Returns the sort key of an item.
        """
        self._keys = keys
        self._position = position
        self._lists: dict[Hashable, list[T]] = {}

    def __getitem__(self, key: Hashable) -> Sequence[T]:
        """Return the items under a key. The list belongs to the index: copy a slice to keep it."""
        return self._lists.get(key, ())

    def add(self, item: T) -> None:
        """Add an item under each of its keys."""
        position = self._position(item)
        for key in self._keys(item):
            items = self._lists.setdefault(key, [])
            if not items or self._position(items[-1]) < position:
                items.append(item)
            else:
                items.insert(bisect_left(items, position, key=self._position), item)

    def remove(self, item: T) -> None:
        """Remove an item that was added."""
        position = self._position(item)
        for key in self._keys(item):
            items = self._lists[key]
            del items[bisect_left(items, position, key=self._position)]

    @contextmanager
    def changing(self, item: T) -> Generator[None]:
        """Update the index after a block that changes the keys or the position of an item."""
        self.remove(item)
        try:
            yield
        finally:
            self.add(item)


def slice_after(
    items: Sequence[T], after: Position | None, limit: int, *, position: Callable[[T], Any], reverse: bool = False
) -> tuple[Sequence[T], bool]:
    """Return the next items of a sorted list, and whether more follow.

    Args:
        items: The list, in ascending order.
        after: The position of the last item of the previous page; None: from the start.
        limit: The maximum number of items.
        position: Returns the position of an item.
        reverse: Whether to read in descending order.
    """
    if reverse:
        end = len(items) if after is None else bisect_left(items, after, key=position)
        start = max(0, end - limit)
        return items[start:end][::-1], start > 0
    start = 0 if after is None else bisect_right(items, after, key=position)
    return items[start : start + limit], start + limit < len(items)
