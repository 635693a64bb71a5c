"""The cost of a page does not depend on how many messages and chats the sandbox contains."""

from __future__ import annotations

import json
import tracemalloc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from harness import ANA, LINE, Harness

from contiguity.sandbox import Message
from contiguity.sandbox.linq.chat import Chat, ChatMessage
from contiguity.sandbox.linq.outbound import add_to_chat

if TYPE_CHECKING:
    from collections.abc import Iterator

FEW, MANY = 200, 30_000
LIMIT = 20
SLACK = 5
"""Objects that are read in addition to those of the page, such as the chat of the messages."""
LINQ_LINE = "+14155550100"


class FilledHarness(Harness):
    """An emulator with one long thread of each provider and many short ones."""

    def __init__(self, count: int) -> None:
        super().__init__()
        for index in range(count):
            self._add_message("imessage", index, to=ANA)
            self._add_message("text", index, to=ANA)
            self._add_message("imessage", index, to=f"+1202555{index:05}")
        self.linq = self.emulator.linq.account
        chats = [self._open_chat(f"+1203555{index:05}") for index in range(count)]
        self.chat = self._open_chat(ANA)
        self.root = self._add_chat_message(self.chat, 0)
        for index in range(1, count):
            self._add_chat_message(self.chat, index, reply_to={"message_id": self.root.id, "part_index": 0})
            self._add_chat_message(chats[index], index)

    def _add_message(self, channel: Any, index: int, *, to: str) -> None:
        now = self.emulator.clock.now_ms
        message = Message(
            id=f"{channel}_{to}_{index}",
            provider="contiguity",
            channel=channel,
            from_=LINE,
            to=to,
            text=f"{index}",
            at=now,
        )
        message.status, message.delivered_at = "delivered", now
        self.emulator.state.add(message)

    def _open_chat(self, handle: str) -> Chat:
        return self.linq.open_chat(self.linq.lines[LINQ_LINE], [handle], "iMessage")

    def _add_chat_message(self, chat: Chat, index: int, reply_to: dict[str, Any] | None = None) -> ChatMessage:
        message = ChatMessage(
            id=self.linq.ids.uuid(),
            chat=chat,
            sender=chat.me,
            parts=[{"type": "text", "value": f"{index}", "text_decorations": None}],
            created_at=self.linq.now_ms,
            updated_at=self.linq.now_ms,
            service="iMessage",
            status="delivered",
            reply_to=reply_to,
            trace_id="0" * 32,
        )
        add_to_chat(self.linq, message)
        return message

    def paths(self) -> dict[str, str]:
        """Return the path of each list, by a name for it."""
        linq = "/api/partner/v3"
        return {
            "imessage history": f"/conversations/history/imessage/{ANA}/{LINE}/{LIMIT}",
            "text history": f"/conversations/history/text/{ANA}/{LINE}/{LIMIT}",
            "sandbox messages": f"/_sandbox/messages?limit={LIMIT}",
            "sandbox messages to": f"/_sandbox/messages?limit={LIMIT}&to={ANA}".replace("+", "%2B"),
            "sandbox messages between": f"/_sandbox/messages?limit={LIMIT}&from={LINE}&to={ANA}".replace("+", "%2B"),
            "chats": f"{linq}/chats?limit={LIMIT}",
            "chats of a line": f"{linq}/chats?limit={LIMIT}&from={LINQ_LINE}".replace("+", "%2B"),
            "chats with a participant": f"{linq}/chats?limit={LIMIT}&to={ANA}".replace("+", "%2B"),
            "chat messages": f"{linq}/chats/{self.chat.id}/messages?limit={LIMIT}",
            "thread": f"{linq}/messages/{self.root.id}/thread?limit={LIMIT}",
            "thread, newest first": f"{linq}/messages/{self.root.id}/thread?limit={LIMIT}&order=desc",
        }


NAMES = [
    "imessage history", "text history", "sandbox messages", "sandbox messages to", "sandbox messages between", "chats",
    "chats of a line", "chats with a participant", "chat messages", "thread", "thread, newest first",
]  # fmt: skip


@pytest.fixture(scope="module")
def filled() -> dict[int, FilledHarness]:
    """Return a small and a large sandbox."""
    return {count: FilledHarness(count) for count in (FEW, MANY)}


@contextmanager
def visited(*classes: type) -> Iterator[set[int]]:
    """Collect the identities of the objects of some classes whose attributes are read."""
    seen: set[int] = set()

    def read(self: object, name: str) -> Any:
        seen.add(id(self))
        return object.__getattribute__(self, name)

    with pytest.MonkeyPatch.context() as patch:
        for cls in classes:
            patch.setattr(cls, "__getattribute__", read, raising=False)
        yield seen


def _get(harness: Harness, path: str) -> Any:
    reply = harness.request("GET", path)
    assert reply.status == 200, reply.body
    return json.loads(reply.body)


def _entries(page: Any) -> list[Any]:
    data = page.get("data", page)
    return next(data[name] for name in ("conversation", "messages", "chats") if name in data)


@pytest.mark.parametrize("name", NAMES)
def test_page_of_long_list_reads_only_its_entries(filled: dict[int, FilledHarness], name: str) -> None:
    path = filled[MANY].paths()[name]

    with visited(Message, ChatMessage, Chat) as seen:
        page = _get(filled[MANY], path)

    assert 0 < len(_entries(page)) <= LIMIT
    # Locating a cursor or a position reads a logarithmic number of entries.
    assert len(seen) <= LIMIT + SLACK + 2 * MANY.bit_length()


@pytest.mark.parametrize("name", NAMES)
def test_page_of_long_list_copies_no_list(filled: dict[int, FilledHarness], name: str) -> None:
    peaks = {}
    for count, harness in filled.items():
        path = harness.paths()[name]
        _get(harness, path)
        tracemalloc.start()
        _get(harness, path)
        peaks[count] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    # A copy of the long list would have 8 bytes for each of its entries.
    assert peaks[MANY] - peaks[FEW] < MANY


@pytest.mark.parametrize("order", ["", "&order=desc"])
def test_second_page_of_thread_reads_only_its_entries(filled: dict[int, FilledHarness], order: str) -> None:
    path = filled[MANY].paths()["thread"] + order
    cursor = _get(filled[MANY], path)["next_cursor"]

    with visited(ChatMessage, Chat) as seen:
        page = _get(filled[MANY], f"{path}&cursor={cursor}")

    assert len(page["messages"]) == LIMIT
    assert len(seen) <= LIMIT + SLACK + 2 * MANY.bit_length()
