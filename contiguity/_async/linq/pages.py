"""Paginated lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from contiguity._linq.paging import last_page

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable

    from contiguity._async.client import AsyncClient
    from contiguity._linq.paging import Following
    from linq_api.types import Operation

Item = TypeVar("Item")
Page = TypeVar("Page")


class AsyncPages(Generic[Item, Page]):
    """A paginated list, which iterates over the entries of all pages.

    ::

        async for chat in linq.chats.list():
            ...
        async for page in linq.chats.list(limit=100).pages():
            ...  # each page as a model: page.chats, page.next_cursor
        page = await linq.chats.list(limit=100).page()  # the first page alone

    Each page is requested when its first entry is needed. A second iteration starts again with the first page.
    """

    def __init__(
        self,
        client: AsyncClient,
        first: Operation[Page],
        entries: Callable[[Page], Iterable[Item]],
        following: Following[Page] = last_page,
    ) -> None:
        """Create a list from its first operation, the entries of a page, and the operation after a page."""
        self._client = client
        self._first = first
        self._entries = entries
        self._following = following

    async def __aiter__(self) -> AsyncIterator[Item]:
        """Return an iterator over the entries of all pages."""
        async for page in self.pages():
            for entry in self._entries(page):
                yield entry

    async def pages(self) -> AsyncIterator[Page]:
        """Iterate over the pages."""
        operation: Operation[Page] | None = self._first
        while operation is not None:
            page = await self._client.call(operation)
            yield page
            operation = self._following(operation, page)

    async def page(self) -> Page:
        """Return the first page, or the one at the cursor that was passed to the list."""
        return await self._client.call(self._first)
