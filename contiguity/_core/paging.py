"""Which operation asks for the page after a page."""

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
    """Gives the operation of the next page from the one before and its reply; None after the last."""


class CursorPage(Protocol):
    """A page that names the next one."""

    @property
    def next_cursor(self) -> str | None:
        """What the next call is to carry; null, absent or empty on the last page."""
        ...


class OffsetPage(Protocol):
    """A page that tells whether there are more."""

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
    """Go on with the cursor that the page names, which nobody but the service can read.

    Raises:
        InvalidResponse: The page names itself as the next one, so the list would never end.
    """
    if not page.next_cursor:
        return None
    if page.next_cursor == operation.query.get("cursor"):
        raise InvalidResponse(f"{operation.name}: the page names itself as the next one", operation=operation.name)
    return evolve(operation, query={**operation.query, "cursor": page.next_cursor})


def by_offset(operation: Operation[OffsetPageT], page: OffsetPageT) -> Operation[OffsetPageT] | None:
    """Go on behind the entries of the page; a page without any is the last, whatever it says."""
    if not page.has_more or not page.data:
        return None
    return evolve(operation, query={**operation.query, "offset": operation.query.get("offset", 0) + len(page.data)})


def last_page(_operation: object, _page: object) -> None:
    """End: the service gives this list in one piece."""
