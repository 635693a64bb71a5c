"""What the handlers of operations answer, and pages of lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from contiguity.phone import is_email
from contiguity.sandbox.linq.refusals import LinqRefusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account

    Handlers = Mapping[str, Callable[[Account, Call], "dict[str, Any] | None"]]
    """What answers each operation of a group, by the operation's id: the reply's body, or None where it has none."""

T = TypeVar("T")

_PHONE = re.compile(r"\+[1-9][0-9]{1,14}")
_CURSOR = re.compile(r"[1-9][0-9]{0,8}")


def page(call: Call, entries: Sequence[T], default: int) -> tuple[Sequence[T], str | None]:
    """Give the page that a call asks for, and the cursor of the next one.

    Raises:
        LinqRefusal: The cursor is none of the list's.
    """
    cursor = call.parameters.get("cursor", "")
    if cursor and (_CURSOR.fullmatch(cursor) is None or int(cursor) > len(entries)):
        raise LinqRefusal(1005, "cursor is not one that this list gave")
    start = int(cursor) if cursor else 0
    end = start + call.parameters.get("limit", default)
    return entries[start:end], str(end) if end < len(entries) else None


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
