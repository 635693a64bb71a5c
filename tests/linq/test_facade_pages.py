"""Lists: all entries in order, without unnecessary requests."""

from __future__ import annotations

import asyncio
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from attrs import define, field
from calls import CHAT, MESSAGE
from example_service import BASE_URL, AsyncExampleTransport, ExampleService, ExampleTransport, json_response
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
"""The number of entries of each page; any page may be empty."""


@define
class PagedService:
    """A service whose list has these pages."""

    sizes: Sequence[int]
    key: str = "messages"
    cursors: Callable[[int], str] = field(default=str)
    last: object = None
    """The value of the cursor on the last page."""
    requests: list[dict[str, list[str]]] = field(factory=list)

    def __call__(self, request: Request) -> Response:
        """Return the requested page."""
        query = parse_qs(urlsplit(request.url).query)
        self.requests.append(query)
        names = [self.cursors(index) for index in range(len(self.sizes))]
        index = names.index(query["cursor"][0]) if "cursor" in query else 0
        following = names[index + 1] if index + 1 < len(names) else self.last
        ends = list(accumulate(self.sizes))
        entries = [_message(place) for place in range(ends[index] - self.sizes[index], ends[index])]
        return json_response(200, {self.key: entries, **({} if following is ... else {"next_cursor": following})})

    @property
    def service(self) -> ExampleService:
        """The service with these pages."""
        return ExampleService("linq_api", {"list_messages": self, "list_thread_messages": self})


def _message(place: int) -> dict[str, Any]:
    return {**load("linq_api").schemas["Message"]["examples"][0], "id": str(place)}


def of_both_clients(service: ExampleService, of: Callable[[Any], Any]) -> list[Pages[Any, Any] | AsyncPages[Any, Any]]:
    """Return the list of each client."""
    return [
        of(Linq(api_key="key", base_url=BASE_URL, transport=ExampleTransport(service))),
        of(AsyncLinq(api_key="key", base_url=BASE_URL, transport=AsyncExampleTransport(service))),
    ]


def entries(listed: Any, most: int | None = None) -> list[Any]:
    """Collect the entries of a list of either client, at most `most`."""
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
def test_list_any_page_sizes_return_all_entries(sizes: list[int], last: object) -> None:
    """Each page is requested once.

    The cursor of the last page is missing, null or empty.
    """
    paged_service = PagedService(sizes, last=last)
    for listed in of_both_clients(paged_service.service, lambda client: client.chats.messages.list(CHAT, limit=7)):
        paged_service.requests.clear()

        assert [one.id for one in entries(listed)] == [str(place) for place in range(sum(sizes))]
        assert [query.get("cursor") for query in paged_service.requests] == [
            None,
            *([str(n)] for n in range(1, len(sizes))),
        ]
        assert all(query["limit"] == ["7"] for query in paged_service.requests)


@given(SPLITS, st.integers(min_value=0, max_value=40))
def test_list_requests_pages_only_when_needed(sizes: list[int], most: int) -> None:
    """If the iteration stops early, no later page is requested."""
    paged_service = PagedService(sizes)
    wanted = min(most, sum(sizes))
    needed = next((index + 1 for index, end in enumerate(accumulate(sizes)) if end >= wanted), len(sizes))
    for listed in of_both_clients(paged_service.service, lambda client: client.messages.thread(MESSAGE, order="desc")):
        paged_service.requests.clear()

        assert len(entries(listed, wanted)) == wanted
        assert len(paged_service.requests) == (needed if wanted else 0)
        assert all(query["order"] == ["desc"] for query in paged_service.requests)


@given(st.text(min_size=1).filter(str.strip))
def test_list_returns_cursors_unchanged(prefix: str) -> None:
    paged_service = PagedService([1, 1, 1], cursors=lambda index: f"{prefix}{index}")
    for listed in of_both_clients(paged_service.service, lambda client: client.chats.messages.list(CHAT)):
        assert [one.id for one in entries(listed)] == ["0", "1", "2"]


def test_pages_and_page_return_responses() -> None:
    """`page` returns the first response. Each call starts again from the first page."""
    paged_service = PagedService([2, 1])
    for listed in of_both_clients(paged_service.service, lambda client: client.chats.messages.list(CHAT)):
        for _ in range(2):
            pages = entries(listed.pages())
            assert [(len(page.messages), page.next_cursor) for page in pages] == [(2, "1"), (1, None)]
        paged_service.requests.clear()
        first: Any = listed.page()
        first = asyncio.run(first) if asyncio.iscoroutine(first) else first

        assert [one.id for one in first.messages] == ["0", "1"]
        assert len(paged_service.requests) == 1


def test_list_with_cursor_starts_there() -> None:
    paged_service = PagedService([1, 1, 1])
    for listed in of_both_clients(paged_service.service, lambda client: client.chats.messages.list(CHAT, cursor="1")):
        assert [one.id for one in entries(listed)] == ["1", "2"]


def test_list_page_that_names_itself_is_rejected() -> None:
    """The alternative would be an infinite loop."""
    paged_service = PagedService([1, 1], cursors=lambda index: "0" if index else "first", last="0")
    for listed in of_both_clients(paged_service.service, lambda client: client.chats.messages.list(CHAT)):
        with pytest.raises(InvalidResponse, match="names itself"):
            entries(listed)


@given(SPLITS, st.integers(min_value=0, max_value=20))
def test_list_by_offset_returns_all_entries(sizes: list[int], offset: int) -> None:
    """The list ends at a page without entries or with `has_more` false."""
    total = sum(sizes)
    asked: list[int] = []
    example = load("linq_api").schemas["PaymentRequest"]["examples"][0]

    def respond(request: Request) -> Response:
        start = int(parse_qs(urlsplit(request.url).query).get("offset", ["0"])[0]) - offset
        asked.append(start)
        end = next((one for one in accumulate(sizes) if one > start), total)
        data = [{**example, "id": f"pr_{place}"} for place in range(start, end)]
        return json_response(200, {"object": "list", "data": data, "has_more": end < total or not data})

    service = ExampleService("linq_api", {"list_payment_requests": respond})
    for listed in of_both_clients(service, lambda client: client.payment_requests.list(offset=offset or None)):
        asked.clear()

        assert [one.id for one in entries(listed)] == [f"pr_{place}" for place in range(total)]
        assert len(asked) == len(set(asked))
        assert len(asked) == max(1, len([size for size in sizes if size]))


def test_list_without_pages_sends_one_request() -> None:
    service = ExampleService("linq_api")
    for listed in of_both_clients(service, lambda client: client.phone_numbers.list()):
        service.requests.clear()

        assert [one.phone_number for one in entries(listed)]
        assert len(service.requests) == 1
