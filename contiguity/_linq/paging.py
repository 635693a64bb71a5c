"""Pagination: the operation of the next page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from attrs import evolve

from contiguity.errors import InvalidResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from linq_api.types import Operation

    Page = TypeVar("Page")
    Following: TypeAlias = Callable[[Operation[Page], Page], Operation[Page] | None]
    """Returns the operation of the next page for an operation and its page; None after the last page."""


class CursorPage(Protocol):
    """A page with the cursor of the next page."""

    @property
    def next_cursor(self) -> str | None:
        """The cursor for the next call; null, absent or empty on the last page."""
        ...


class OffsetPage(Protocol):
    """A page that indicates whether another page follows."""

    @property
    def has_more(self) -> bool:
        """Whether another page follows."""
        ...

    @property
    def data(self) -> Sequence[object]:
        """The entries."""
        ...


CursorPageT = TypeVar("CursorPageT", bound=CursorPage)
OffsetPageT = TypeVar("OffsetPageT", bound=OffsetPage)


def by_cursor(operation: Operation[CursorPageT], page: CursorPageT) -> Operation[CursorPageT] | None:
    """Return the operation of the next page by its cursor.

    Raises:
        InvalidResponse: The page has its own cursor as that of the next page, so the list would never end.
    """
    if not page.next_cursor:
        return None
    if page.next_cursor == operation.query.get("cursor"):
        raise InvalidResponse(f"{operation.name}: the page names itself as the next one", operation=operation.name)
    return evolve(operation, query={**operation.query, "cursor": page.next_cursor})


def by_offset(operation: Operation[OffsetPageT], page: OffsetPageT) -> Operation[OffsetPageT] | None:
    """Return the operation of the next page by its offset. A page without entries is the last one."""
    if not page.has_more or not page.data:
        return None
    return evolve(operation, query={**operation.query, "offset": operation.query.get("offset", 0) + len(page.data)})


def last_page(_operation: object, _page: object) -> None:
    """Return None: the list has a single page."""
