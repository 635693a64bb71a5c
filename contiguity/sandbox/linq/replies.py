"""What the handlers of operations answer, and pages of lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from contiguity.phone import is_email
from contiguity.sandbox._sorted import slice_after
from contiguity.sandbox.linq.refusals import LinqRefusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from contiguity.sandbox._sorted import Position
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account

    Handlers = Mapping[str, Callable[[Account, Call], "dict[str, Any] | None"]]
    """What answers each operation of a group, by the operation's id: the reply's body, or None where it has none."""

T = TypeVar("T")

_PHONE = re.compile(r"\+[1-9][0-9]{1,14}")
_CURSOR = re.compile(r"[a-z]+(_-?[0-9]{1,18})+")


def page(
    call: Call,
    entries: Sequence[T],
    default: int,
    *,
    kind: str,
    position: Callable[[T], Position],
    reverse: bool = False,
) -> tuple[Sequence[T], str | None]:
    """Return the page that a call requests, and the cursor of the next one.

    A cursor holds the position of the last entry of its page, so that entries that are added or removed in the
    meantime neither repeat nor skip others.

    Args:
        call: The call.
        entries: The entries, sorted by position.
        default: The size of a page if the call has no limit.
        kind: A word for the cursors of the list.
        position: Returns the position of an entry.
        reverse: Whether the page is in descending order.

    Raises:
        LinqRefusal: The cursor is not one of the list.
    """
    cursor = call.parameters.get("cursor", "")
    if cursor and (_CURSOR.fullmatch(cursor) is None or cursor.partition("_")[0] != kind):
        raise LinqRefusal(1005, "cursor is not one that this list gave")
    after = tuple(map(int, cursor.split("_")[1:])) if cursor else None
    limit = call.parameters.get("limit", default)
    chosen, more = slice_after(entries, after, limit, position=position, reverse=reverse)
    return chosen, "_".join([kind, *map(str, position(chosen[-1]))]) if more else None


def require_handle(name: str, value: str) -> str:
    """Give a handle that is one.

    Raises:
        LinqRefusal: It is neither a phone number in E.164 nor an e-mail address.
    """
    if not (is_email(value) if "@" in value else _PHONE.fullmatch(value)):
        raise LinqRefusal(1002, f"{name} must be a phone number in E.164 format or an e-mail address")
    return value


def filter_number(value: str) -> str:
    """Give the handle of a query, in which a plus sign may have become a space or gone missing."""
    bare = value.lstrip(" +")
    return f"+{bare}" if bare.isdecimal() and bare.isascii() else value
