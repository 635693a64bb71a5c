"""Pages of lists with stable cursors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from contiguity.sandbox.indexes import slice_after
from contiguity.sandbox.linq.errors import LinqError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from contiguity.sandbox.indexes import Position
    from contiguity.sandbox.openapi import Call

T = TypeVar("T")

_CURSOR = re.compile(r"[a-z]+(_-?[0-9]{1,18})+")


def page(
    call: Call,
    entries: Sequence[T],
    default_limit: int,
    *,
    prefix: str,
    position: Callable[[T], Position],
    reverse: bool = False,
) -> tuple[Sequence[T], str | None]:
    """Return the requested page of a list, and the cursor of the next one.

    A cursor contains the position of the last entry of its page. Entries that are added or removed in the meantime do
    not cause others to be repeated or skipped.

    Args:
        call: The call with the optional parameters ``cursor`` and ``limit``.
        entries: The entries, sorted by position.
        default_limit: The page size without ``limit``.
        prefix: The prefix of the cursors of this kind of list.
        position: Returns the position of an entry.
        reverse: Whether the page is in descending order.

    Raises:
        LinqError: The cursor is invalid.
    """
    cursor = call.parameters.get("cursor", "")
    if cursor and (_CURSOR.fullmatch(cursor) is None or cursor.partition("_")[0] != prefix):
        raise LinqError(1005, "cursor is not a cursor of this list")
    after = tuple(map(int, cursor.split("_")[1:])) if cursor else None
    limit = call.parameters.get("limit", default_limit)
    chosen, more = slice_after(entries, after, limit, position=position, reverse=reverse)
    return chosen, "_".join([prefix, *map(str, position(chosen[-1]))]) if more else None
