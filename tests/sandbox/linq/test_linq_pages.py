"""Pages of Linq's lists: they match a scan of everything, and their cursors are stable."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, BOB, CY, LINE, OTHER_LINE, Harness, text

from contiguity.sandbox import LinqOptions

CHATS = "/v3/chats"
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.none() | st.integers(0, 9)), st.tuples(st.just("delete"), st.integers(0, 9))
    ),
    max_size=12,
)


def _follow(harness: Harness, path: str, key: str, limit: int, cursor: str = "") -> list[Any]:
    """Return the entries of all pages after a cursor."""
    found: list[Any] = []
    cursor = cursor and f"&cursor={cursor}"
    while True:
        page = harness.call("GET", f"{path}limit={limit}{cursor}")
        found += page[key]
        if page["next_cursor"] is None:
            return found
        cursor = f"&cursor={page['next_cursor']}"


@given(actions=ACTIONS, limit=st.integers(1, 4))
def test_thread_after_replies_and_deletions_matches_scan(actions: list[tuple[str, Any]], limit: int) -> None:
    harness = Harness()
    chat = harness.chat()
    parents: dict[str, str | None] = {}
    alive: list[str] = []
    for action, index in actions:
        if action == "delete" and alive:
            harness.call("DELETE", f"/v3/messages/{alive.pop(index % len(alive))}")
        elif action == "send":
            parent = alive[index % len(alive)] if alive and index is not None else None
            reply = {} if parent is None else {"reply_to": {"message_id": parent}}
            id_ = harness.send(chat, text("Hello", **reply))
            parents[id_] = parent
            alive.append(id_)

    def origin(id_: str) -> str:
        parent = parents[id_]
        return id_ if parent is None or parent not in alive else origin(parent)

    for id_ in alive:
        expected = [each for each in alive if origin(each) == origin(id_)]
        path = f"/v3/messages/{id_}/thread?"
        assert [each["id"] for each in _follow(harness, path, "messages", limit)] == expected
        assert [each["id"] for each in _follow(harness, f"{path}order=desc&", "messages", limit)] == expected[::-1]


@given(limit=st.integers(1, 4), removed=st.integers(0, 7), added=st.integers(0, 3))
def test_message_cursor_after_insertions_and_deletion_neither_repeats_nor_skips(
    limit: int, removed: int, added: int
) -> None:
    harness = Harness()
    chat = harness.chat()
    sent = [harness.send(chat, str(index)) for index in range(8)]
    path = f"{CHATS}/{chat}/messages?"
    first = harness.call("GET", f"{path}limit={limit}")
    for index in range(added):
        harness.send(chat, f"new {index}")
    harness.call("DELETE", f"/v3/messages/{sent[removed]}")

    rest = _follow(harness, path, "messages", 50, first["next_cursor"])

    expected = [id_ for id_ in reversed(sent[: len(sent) - limit]) if id_ != sent[removed]]
    assert [each["id"] for each in rest][:-1] == expected
    assert rest[-1]["parts"][0]["value"] == "Hello"


@given(actions=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 2)), max_size=10), limit=st.integers(1, 3))
def test_chat_lists_after_activity_match_sorted_scan(actions: list[tuple[int, int]], limit: int) -> None:
    harness = Harness(linq=LinqOptions(typing_seconds=1.0))
    people = [[ANA], [BOB], [ANA, BOB, CY]]
    chats = {
        (line, index): harness.chat(*people[index], from_=line) for line in (LINE, OTHER_LINE) for index in range(3)
    }
    active = dict.fromkeys(chats, (harness.emulator.clock.now_ms, 0))
    for step, (key_index, pause) in enumerate(actions):
        key = list(chats)[key_index]
        harness.emulator.advance(pause)
        harness.send(chats[key])
        active[key] = (harness.emulator.clock.now_ms, step)
    order = list(chats)

    def listed(query: str) -> list[str]:
        return [chat["id"] for chat in _follow(harness, f"{CHATS}?{query}", "chats", limit)]

    for line in (None, LINE, OTHER_LINE):
        for handle in (None, ANA, BOB, CY):
            fitting = [key for key in order if line in (None, key[0]) and handle in (None, *people[key[1]])]
            fitting.sort(key=lambda key: -active[key][0])
            query = "".join(
                f"{name}={value.replace('+', '%2B')}&" for name, value in (("from", line), ("to", handle)) if value
            )
            assert listed(query) == [chats[key] for key in fitting]


def test_chat_cursor_after_activity_repeats_no_chat() -> None:
    harness = Harness()
    ids = []
    for index in range(6):
        ids.append(harness.chat(f"+1202555015{index}"))
        harness.emulator.advance(1)
    first = harness.call("GET", f"{CHATS}?limit=2")
    harness.send(ids[4])
    harness.send(harness.chat(ANA))

    rest = _follow(harness, f"{CHATS}?", "chats", 2, first["next_cursor"])

    assert [chat["id"] for chat in first["chats"]] == [ids[5], ids[4]]
    assert [chat["id"] for chat in rest] == [ids[3], ids[2], ids[1], ids[0]]
