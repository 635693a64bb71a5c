"""Chats of the sandbox: created or found again, listed, renamed, left, with their participants."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, BOB, CY, DEE, LINE, NOBODY, OTHER_LINE, RCS_LINE, Harness, quoted, text

CHATS = "/v3/chats"


def test_a_chat_begins_with_a_message() -> None:
    """A created chat has its people and its line, and its first message waits to be sent."""
    harness = Harness()

    chat = harness.ask("POST", CHATS, {"from": LINE, "to": [ANA], "message": text("Hi")})["chat"]

    assert [(each["handle"], each["is_me"]) for each in chat["handles"]] == [(LINE, True), (ANA, False)]
    assert (chat["is_group"], chat["service"], chat["display_name"]) == (False, "iMessage", ANA)
    assert (chat["message"]["delivery_status"], chat["message"]["sent_at"]) == ("pending", None)
    assert harness.types == ["chat.created", "message.sent", "message.delivered"]
    assert [message.text for message in harness.phone().inbox] == ["Hi"]


@given(people=st.lists(st.sampled_from([ANA, BOB, CY, DEE]), min_size=1, max_size=4, unique=True), data=st.data())
def test_the_same_people_have_the_same_chat(people: list[str], data: st.DataObject) -> None:
    """To create a chat again with the same people, in any order and repeated, finds it; another line's is new."""
    harness = Harness()
    chat = harness.chat(*people)
    again = data.draw(st.permutations(people)) + data.draw(st.lists(st.sampled_from(people), max_size=2))

    assert harness.chat(*(each.upper() if "@" in each else each for each in again)) == chat
    assert harness.chat(*people, from_=OTHER_LINE) != chat
    assert harness.types.count("chat.created") == 2


def test_a_named_group_is_not_found_again() -> None:
    """A group that was given a name, lost or won people, or was left, is not matched by a new creation."""
    harness = Harness()
    for change in ("name", "people", "leave"):
        group = harness.group()
        if change == "name":
            harness.ask("PUT", f"{CHATS}/{group}", {"display_name": "Regatta crew"})
        elif change == "people":
            harness.ask("POST", f"{CHATS}/{group}/participants", {"handle": DEE})
        else:
            harness.ask("POST", f"{CHATS}/{group}/leave")

        assert harness.group() != group


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ({"from": "4155550100"}, (400, 1002)),
        ({"from": "+14155550999"}, (403, 2006)),
        ({"to": []}, (400, 1005)),
        ({"to": ["(415) 555"]}, (400, 1002)),
        ({"to": ["ana@"]}, (400, 1002)),
        ({"to": [LINE]}, (400, 1005)),
        ({"to": [ANA] * 32}, (400, 1005)),
        ({"to": ANA}, (400, 1003)),
        ({"to": None}, (400, 1003)),
        ({"message": {}}, (400, 1001)),
        ({"message": {"parts": []}}, (400, 1004)),
        ({"message": text("see https://example.com")}, (400, 1005)),
        ({"message": {"parts": [{"type": "link", "value": "https://example.com"}]}}, (400, 1005)),
        ({"message": text(effect={"type": "screen", "name": "confetti"})}, (400, 1005)),
        ({"message": text(reply_to={"message_id": NOBODY})}, (400, 1005)),
        ({"message": text(idempotency_key="k" * 256)}, (400, 1005)),
    ],
)
def test_what_cannot_be_created(body: dict[str, Any], refusal: tuple[int, int]) -> None:
    """Each rule has its code, and nothing is created."""
    harness = Harness()

    assert harness.refused("POST", CHATS, {"from": LINE, "to": [ANA], "message": text(), **body}) == refusal
    assert harness.ask("GET", CHATS) == {"chats": [], "next_cursor": None}
    assert harness.events == []


def test_what_is_missing_is_said() -> None:
    """A field that must be there and is not has a code of its own."""
    assert Harness().refused("POST", CHATS, {"from": LINE, "to": [ANA]}) == (400, 1001)
    assert Harness().refused("POST", CHATS) == (400, 1001)
    assert Harness().refused("POST", CHATS, b"{") == (400, 1003)


def test_links_may_follow_in_a_chat_that_is_there() -> None:
    """The rules of the first message do not hold where the chat is found again."""
    harness = Harness()
    chat = harness.chat()

    assert harness.chat(message=text("https://example.com", effect={"type": "bubble", "name": "slam"})) == chat


def test_chats_are_listed_by_line_and_handle() -> None:
    """The most recently active chat comes first; filters choose, also with a plus sign that became a space."""
    harness = Harness()
    direct = harness.chat(ANA)
    harness.emulator.advance(1)
    group = harness.group()
    harness.emulator.advance(1)
    other = harness.chat(CY, from_=OTHER_LINE)
    harness.emulator.advance(1)
    harness.send(direct)

    def listed(query: str = "") -> list[str]:
        return [chat["id"] for chat in harness.ask("GET", f"{CHATS}{query}")["chats"]]

    assert listed() == [direct, other, group]
    assert listed(f"?from={quoted(LINE)}") == [direct, group]
    assert listed(f"?from={LINE}") == [direct, group]
    assert listed(f"?to={quoted(ANA)}") == [direct, group]
    assert listed(f"?to={quoted(BOB.upper())}&from={LINE[1:]}") == [group]
    assert harness.refused("GET", f"{CHATS}?from=%2B14155550999") == (403, 2006)
    assert harness.refused("GET", f"{CHATS}?to=nobody") == (400, 1002)


@given(count=st.integers(0, 12), limit=st.integers(1, 5))
def test_pages_hold_everything_once(count: int, limit: int) -> None:
    """To follow the cursors gives each entry once and in order, in pages of the size asked for."""
    harness = Harness()
    chat = harness.chat()
    for index in range(count):
        harness.send(chat, str(index))
    path, found, sizes = f"{CHATS}/{chat}/messages?limit={limit}", [], []
    cursor = ""
    while True:
        page = harness.ask("GET", f"{path}{cursor}")
        found += [message["parts"][0]["value"] for message in page["messages"]]
        sizes.append(len(page["messages"]))
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"

    assert found == [*map(str, reversed(range(count))), "Hello"]
    assert all(size == limit for size in sizes[:-1])
    assert 0 < sizes[-1] <= limit


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "cursor=x", "cursor=-1", "cursor=0", "cursor=9"])
def test_pages_that_there_are_not(query: str) -> None:
    """A size out of range and a cursor that was not given out are refused."""
    harness = Harness()
    chat = harness.chat()

    assert harness.refused("GET", f"{CHATS}?{query}") == (400, 1005)
    assert harness.refused("GET", f"{CHATS}/{chat}/messages?{query}") == (400, 1005)


def test_a_chat_is_looked_at() -> None:
    """A chat reads as listed; no such chat and no such id are told apart."""
    harness = Harness()
    chat = harness.chat()

    assert harness.ask("GET", f"{CHATS}/{chat}") == harness.ask("GET", CHATS)["chats"][0]
    assert harness.refused("GET", f"{CHATS}/{NOBODY}") == (404, 2001)
    assert harness.refused("GET", f"{CHATS}/x") == (400, 1005)


def test_a_group_gets_a_name_and_an_icon() -> None:
    """The answer comes before the change, each change has its event, and the icon is stored at Linq."""
    harness = Harness()
    group = harness.group()
    body = {"display_name": "Regatta crew", "group_chat_icon": "https://img.example.test/sail.png"}

    assert harness.ask("PUT", f"{CHATS}/{group}", body) == {"chat_id": group, "status": "pending"}

    named, pictured = harness.events[-2:]
    assert (named["event_type"], named["data"]["old_value"], named["data"]["new_value"]) == (
        "chat.group_name_updated",
        None,
        "Regatta crew",
    )
    assert pictured["event_type"] == "chat.group_icon_updated"
    chat = harness.ask("GET", f"{CHATS}/{group}")
    assert chat["display_name"] == "Regatta crew"
    assert chat["group_chat_icon"].startswith("https://cdn.linqapp.com/")


@pytest.mark.parametrize(
    ("body", "refusal"),
    [
        ({}, (400, 1001)),
        ({"display_name": ""}, (400, 1005)),
        ({"display_name": 7}, (400, 1003)),
        ({"group_chat_icon": "https://img.example.test/sail.pdf"}, (400, 5006)),
        ({"group_chat_icon": "https://nowhere.invalid/sail.png"}, (400, 5007)),
    ],
)
def test_what_a_group_cannot_be_called(body: dict[str, Any], refusal: tuple[int, int]) -> None:
    """A change must be one, and an icon must be an image that is there."""
    harness = Harness()

    assert harness.refused("PUT", f"{CHATS}/{harness.group()}", body) == refusal


def test_a_direct_chat_has_no_name() -> None:
    """Direct chats are not changed, left, or given participants."""
    harness = Harness()
    chat = f"{CHATS}/{harness.chat()}"

    assert harness.refused("PUT", chat, {"display_name": "Ana"}) == (409, 1006)
    assert harness.refused("POST", f"{chat}/leave") == (409, 1006)
    assert harness.refused("POST", f"{chat}/participants", {"handle": BOB}) == (409, 1006)


def test_a_group_is_left() -> None:
    """Whoever left a group may read in it, and nothing else; three are too few to leave."""
    harness = Harness()
    group = harness.group()
    chat = f"{CHATS}/{group}"

    assert harness.ask("POST", f"{chat}/leave")["status"] == "accepted"

    event = harness.events[-1]
    assert (event["event_type"], event["data"]["handle"]) == ("participant.removed", LINE)
    assert harness.ask("GET", chat)["handles"][0]["status"] == "left"
    assert harness.ask("GET", f"{chat}/messages")["messages"]
    for method, path, body in (
        ("POST", "messages", {"message": text()}),
        ("POST", "typing", None),
        ("DELETE", "typing", None),
        ("POST", "read", None),
        ("POST", "leave", None),
        ("POST", "participants", {"handle": DEE}),
        ("POST", "location/request", None),
        ("POST", "voicememo", {"voice_memo_url": "https://example.com/a.m4a"}),
        ("POST", "share_contact_card", None),
    ):
        assert harness.refused(method, f"{chat}/{path}", body) == (409, 2013)
    assert harness.refused("PUT", chat, {"display_name": "x"}) == (409, 2013)
    assert harness.refused("POST", f"{CHATS}/{harness.chat(ANA, BOB)}/leave") == (409, 2015)


def test_participants_come_and_go() -> None:
    """Each change is acknowledged, then done and told; the ack and the event share their trace."""
    harness = Harness()
    group = harness.group()
    path = f"{CHATS}/{group}/participants"

    added = harness.ask("POST", path, {"handle": DEE})
    event = harness.last("participant.added")
    assert (event["trace_id"], event["data"]["participant"]["handle"]) == (added["trace_id"], DEE)
    removed = harness.ask("DELETE", path, {"handle": BOB})
    event = harness.last("participant.removed")
    assert (event["trace_id"], event["data"]["participant"]["status"]) == (removed["trace_id"], "removed")

    people = {each["handle"]: each["status"] for each in harness.ask("GET", f"{CHATS}/{group}")["handles"]}
    assert people == {LINE: "active", ANA: "active", BOB: "removed", CY: "active", DEE: "active"}
    assert harness.refused("POST", path, {"handle": ANA}) == (409, 2015)
    assert harness.refused("DELETE", path, {"handle": BOB}) == (404, 2001)
    assert harness.refused("DELETE", path, {"handle": LINE}) == (400, 1005)
    assert harness.refused("POST", path, {"handle": "Bob"}) == (400, 1002)
    assert harness.refused("POST", path, {}) == (400, 1001)


def test_a_group_keeps_three() -> None:
    """Nobody is removed where fewer than three would be left."""
    harness = Harness()
    group = harness.chat(ANA, BOB)

    assert harness.refused("DELETE", f"{CHATS}/{group}/participants", {"handle": ANA}) == (400, 1005)


def test_a_newcomer_needs_the_service_of_the_group() -> None:
    """Somebody without iMessage does not come into an iMessage group."""
    harness = Harness()
    harness.phone(DEE, imessage=False)

    assert harness.refused("POST", f"{CHATS}/{harness.group()}/participants", {"handle": DEE}) == (409, 2017)


def test_typing_shows_and_ends() -> None:
    """The bubble shows to everyone in the chat; it ends after its time, with a message, or when told."""
    harness = Harness()
    chat = harness.group()
    path = f"{CHATS}/{chat}/typing"
    ana, bob = harness.phone(), harness.phone(BOB)

    harness.ask("POST", path)
    assert ana.typing == bob.typing == [LINE]
    harness.emulator.advance(84)
    assert ana.typing == [LINE]
    harness.emulator.advance(2)
    assert ana.typing == []

    harness.ask("POST", path)
    harness.send(chat)
    assert ana.typing == []
    harness.ask("POST", path)
    harness.ask("DELETE", path)
    assert ana.typing == []
    assert not any("typing" in type_ for type_ in harness.types)


@pytest.mark.parametrize(
    ("line", "settings", "service"),
    [
        (LINE, {}, "iMessage"),
        (LINE, {"imessage": False}, "SMS"),
        (LINE, {"imessage": False, "rcs": True}, "RCS"),
        (RCS_LINE, {"rcs": True}, "RCS"),
        (RCS_LINE, {}, "SMS"),
    ],
)
def test_the_service_is_the_best_that_both_sides_have(line: str, settings: dict[str, Any], service: str) -> None:
    """A chat goes over iMessage, else over RCS, else over SMS."""
    harness = Harness()
    harness.phone(**settings)

    chat = harness.ask("GET", f"{CHATS}/{harness.chat(from_=line)}")

    assert chat["service"] == service


def test_typing_shows_on_imessage_alone() -> None:
    """Elsewhere typing is accepted, and nothing shows."""
    harness = Harness()
    ana = harness.phone(imessage=False)

    harness.ask("POST", f"{CHATS}/{harness.chat()}/typing")

    assert ana.typing == []
