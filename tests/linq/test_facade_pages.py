"""Lists: every entry of every page, in order, and not one request too many."""

from __future__ import annotations

import asyncio
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from attrs import define, field
from calls import CHAT, MESSAGE
from described import BASE_URL, AsyncWire, Service, Wire, reply
from hypothesis import given
from hypothesis import strategies as st
from strategies import load

from contiguity import AsyncLinq, Linq
from contiguity.errors import InvalidResponse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from contiguity.linq import AsyncPages, Pages
    from contiguity.transport import Request, Response

SPLITS = st.lists(st.integers(min_value=0, max_value=4), min_size=1, max_size=8)
"""How many entries each page has; a page may be empty and not the last."""


@define
class Book:
    """A service whose list has these pages."""

    sizes: Sequence[int]
    key: str = "messages"
    cursors: Callable[[int], str] = field(default=str)
    last: object = None
    """What stands for a cursor on the last page."""
    asked: list[dict[str, list[str]]] = field(factory=list)

    def __call__(self, request: Request) -> Response:
        """Give the page that is asked for."""
        query = parse_qs(urlsplit(request.url).query)
        self.asked.append(query)
        names = [self.cursors(index) for index in range(len(self.sizes))]
        index = names.index(query["cursor"][0]) if "cursor" in query else 0
        following = names[index + 1] if index + 1 < len(names) else self.last
        ends = list(accumulate(self.sizes))
        entries = [_message(place) for place in range(ends[index] - self.sizes[index], ends[index])]
        return reply(200, {self.key: entries, **({} if following is ... else {"next_cursor": following})})

    @property
    def service(self) -> Service:
        """The service."""
        return Service("linq_api", {"list_messages": self, "list_thread_messages": self})


def _message(place: int) -> dict[str, Any]:
    return {**load("linq_api").schemas["Message"]["examples"][0], "id": str(place)}


def both(service: Service, of: Callable[[Any], Any]) -> list[Pages[Any, Any] | AsyncPages[Any, Any]]:
    """Give a list as either client has it."""
    return [
        of(Linq(api_key="key", base_url=BASE_URL, transport=Wire(service))),
        of(AsyncLinq(api_key="key", base_url=BASE_URL, transport=AsyncWire(service))),
    ]


def entries(listed: Any, most: int | None = None) -> list[Any]:
    """Collect what a list gives, of either client, up to so many."""
    if hasattr(listed, "__aiter__"):
        return asyncio.run(_collected(listed, most))
    return list(islice(listed, most))


async def _collected(listed: Any, most: int | None) -> list[Any]:
    found: list[Any] = []
    if most == 0:
        return found
    async for one in listed:
        found.append(one)
        if len(found) == most:
            break
    return found


@given(SPLITS, st.sampled_from([None, "", ...]))
def test_any_split_gives_the_same_entries(sizes: list[int], last: object) -> None:
    """However the service cuts a list, all entries come once and in order, with one request for each page.

    The last page names no next one, or says so by null or by the empty string.
    """
    book = Book(sizes, last=last)
    for listed in both(book.service, lambda client: client.chats.messages.list(CHAT, limit=7)):
        book.asked.clear()

        assert [one.id for one in entries(listed)] == [str(place) for place in range(sum(sizes))]
        assert [query.get("cursor") for query in book.asked] == [None, *([str(n)] for n in range(1, len(sizes)))]
        assert all(query["limit"] == ["7"] for query in book.asked)


@given(SPLITS, st.integers(min_value=0, max_value=40))
def test_no_page_before_it_is_needed(sizes: list[int], most: int) -> None:
    """Whoever stops early has caused no request for a page behind the entry that they stopped at."""
    book = Book(sizes)
    wanted = min(most, sum(sizes))
    needed = next((index + 1 for index, end in enumerate(accumulate(sizes)) if end >= wanted), len(sizes))
    for listed in both(book.service, lambda client: client.messages.thread(MESSAGE, order="desc")):
        book.asked.clear()

        assert len(entries(listed, wanted)) == wanted
        assert len(book.asked) == (needed if wanted else 0)
        assert all(query["order"] == ["desc"] for query in book.asked)


@given(st.text(min_size=1).filter(str.strip))
def test_cursors_are_opaque(prefix: str) -> None:
    """A cursor goes back as it came, whatever characters it has."""
    book = Book([1, 1, 1], cursors=lambda index: f"{prefix}{index}")
    for listed in both(book.service, lambda client: client.chats.messages.list(CHAT)):
        assert [one.id for one in entries(listed)] == ["0", "1", "2"]


def test_pages_and_page() -> None:
    """`pages` gives the replies themselves, `page` the first alone; either begins anew each time."""
    book = Book([2, 1])
    for listed in both(book.service, lambda client: client.chats.messages.list(CHAT)):
        for _ in range(2):
            pages = entries(listed.pages())
            assert [(len(page.messages), page.next_cursor) for page in pages] == [(2, "1"), (1, None)]
        book.asked.clear()
        first: Any = listed.page()
        first = asyncio.run(first) if asyncio.iscoroutine(first) else first

        assert [one.id for one in first.messages] == ["0", "1"]
        assert len(book.asked) == 1


def test_going_on_from_a_cursor() -> None:
    """A list that is asked for from a cursor on begins there."""
    book = Book([1, 1, 1])
    for listed in both(book.service, lambda client: client.chats.messages.list(CHAT, cursor="1")):
        assert [one.id for one in entries(listed)] == ["1", "2"]


def test_page_that_names_itself() -> None:
    """A page that names itself as the next one is an error, not an endless list."""
    book = Book([1, 1], cursors=lambda index: "0" if index else "first", last="0")
    for listed in both(book.service, lambda client: client.chats.messages.list(CHAT)):
        with pytest.raises(InvalidResponse, match="names itself"):
            entries(listed)


@given(SPLITS, st.integers(min_value=0, max_value=20))
def test_offsets(sizes: list[int], offset: int) -> None:
    """A list by offset goes on behind the entries of each page, and ends at one without entries or without more."""
    total = sum(sizes)
    asked: list[int] = []
    example = load("linq_api").schemas["PaymentRequest"]["examples"][0]

    def answer(request: Request) -> Response:
        start = int(parse_qs(urlsplit(request.url).query).get("offset", ["0"])[0]) - offset
        asked.append(start)
        end = next((one for one in accumulate(sizes) if one > start), total)
        data = [{**example, "id": f"pr_{place}"} for place in range(start, end)]
        return reply(200, {"object": "list", "data": data, "has_more": end < total or not data})

    service = Service("linq_api", {"list_payment_requests": answer})
    for listed in both(service, lambda client: client.payment_requests.list(offset=offset or None)):
        asked.clear()

        assert [one.id for one in entries(listed)] == [f"pr_{place}" for place in range(total)]
        assert len(asked) == len(set(asked))
        assert len(asked) == max(1, len([size for size in sizes if size]))


def test_list_in_one_piece() -> None:
    """A list that the service gives in one piece is iterated over in the same way."""
    service = Service("linq_api")
    for listed in both(service, lambda client: client.phone_numbers.list()):
        service.asked.clear()

        assert [one.phone_number for one in entries(listed)]
        assert len(service.asked) == 1
