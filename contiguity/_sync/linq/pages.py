# Made from contiguity/_async/linq/pages.py by scripts/regenerate: edit that file.
"""Lists that come page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from contiguity._core.paging import last_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from contiguity._core.paging import Following
    from contiguity._sync.client import Client
    from linq_api.types import Operation

Item = TypeVar("Item")
Page = TypeVar("Page")


class Pages(Generic[Item, Page]):
    """A list of the service: iterate over it for every entry of every page.

    ::

        for chat in linq.chats.list():
            ...
        for page in linq.chats.list(limit=100).pages():
            ...  # each page as the service gave it: page.chats, page.next_cursor
        page = linq.chats.list(limit=100).page()  # the first page alone

    Nothing is sent before the first entry is asked for, and no page before an entry of it is. To iterate again is to
    begin again. Either way of iterating, and `page`, can raise what any call can.
    """

    def __init__(
        self,
        client: Client,
        first: Operation[Page],
        entries: Callable[[Page], Iterable[Item]],
        following: Following[Page] = last_page,
    ) -> None:
        """Take what asks for the first page, what a page holds, and what asks for the page after one."""
        self._client = client
        self._first = first
        self._entries = entries
        self._following = following

    def __iter__(self) -> Iterator[Item]:
        """Give every entry of every page."""
        for page in self.pages():
            yield from self._entries(page)

    def pages(self) -> Iterator[Page]:
        """Give every page, as the service gave it."""
        operation: Operation[Page] | None = self._first
        while operation is not None:
            page = self._client.call(operation)
            yield page
            operation = self._following(operation, page)

    def page(self) -> Page:
        """Give the first page alone, as the service gave it; where a list was asked for from a cursor on, that page."""
        return self._client.call(self._first)
