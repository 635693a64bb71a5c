"""Chats of the emulated Linq API: create, list, update, leave, participants, typing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, BOB, CY, DEE, LINE, OTHER_LINE, RCS_LINE, UNKNOWN_ID, Harness, quote_handle, text

CHATS = "/v3/chats"


def test_create_chat_returns_members_and_pending_message() -> None:
    harness = Harness()

    chat = harness.call("POST", CHATS, {"from": LINE, "to": [ANA], "message": text("Hi")})["chat"]

    assert [(each["handle"], each["is_me"]) for each in chat["handles"]] == [(LINE, True), (ANA, False)]
    assert (chat["is_group"], chat["service"], chat["display_name"]) == (False, "iMessage", ANA)
    assert (chat["message"]["delivery_status"], chat["message"]["sent_at"]) == ("pending", None)
    assert harness.types == ["chat.created", "message.sent", "message.delivered"]
    assert [message.text for message in harness.phone().inbox] == ["Hi"]


@given(people=st.lists(st.sampled_from([ANA, BOB, CY, DEE]), min_size=1, max_size=4, unique=True), data=st.data())
def test_create_chat_with_same_participants_reuses_chat(people: list[str], data: st.DataObject) -> None:
    """In any order, with duplicates; a chat of another line is new."""
    harness = Harness()
    chat = harness.chat(*people)
    again = data.draw(st.permutations(people)) + data.draw(st.lists(st.sampled_from(people), max_size=2))

    assert harness.chat(*(each.upper() if "@" in each else each for each in again)) == chat
    assert harness.chat(*people, from_=OTHER_LINE) != chat
    assert harness.types.count("chat.created") == 2


def test_create_chat_does_not_reuse_named_changed_or_left_group() -> None:
    harness = Harness()
    for change in ("name", "people", "leave"):
        group = harness.group()
        if change == "name":
            harness.call("PUT", f"{CHATS}/{group}", {"display_name": "Regatta crew"})
        elif change == "people":
            harness.call("POST", f"{CHATS}/{group}/participants", {"handle": DEE})
        else:
            harness.call("POST", f"{CHATS}/{group}/leave")

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
        ({"message": text(reply_to={"message_id": UNKNOWN_ID})}, (400, 1005)),
        ({"message": text(idempotency_key="k" * 256)}, (400, 1005)),
    ],
)
def test_create_chat_with_invalid_body_is_rejected(body: dict[str, Any], refusal: tuple[int, int]) -> None:
    harness = Harness()

    assert harness.error("POST", CHATS, {"from": LINE, "to": [ANA], "message": text(), **body}) == refusal
    assert harness.call("GET", CHATS) == {"chats": [], "next_cursor": None}
    assert harness.events == []


def test_create_chat_without_required_field_is_rejected() -> None:
    assert Harness().error("POST", CHATS, {"from": LINE, "to": [ANA]}) == (400, 1001)
    assert Harness().error("POST", CHATS) == (400, 1001)
    assert Harness().error("POST", CHATS, b"{") == (400, 1003)


def test_create_chat_of_existing_chat_allows_links() -> None:
    harness = Harness()
    chat = harness.chat()

    assert harness.chat(message=text("https://example.com", effect={"type": "bubble", "name": "slam"})) == chat


def test_list_chats_filters_by_line_and_handle() -> None:
    """The most recently active chat is first. A plus sign can be decoded as a space."""
    harness = Harness()
    direct = harness.chat(ANA)
    harness.emulator.advance(1)
    group = harness.group()
    harness.emulator.advance(1)
    other = harness.chat(CY, from_=OTHER_LINE)
    harness.emulator.advance(1)
    harness.send(direct)

    def listed(query: str = "") -> list[str]:
        return [chat["id"] for chat in harness.call("GET", f"{CHATS}{query}")["chats"]]

    assert listed() == [direct, other, group]
    assert listed(f"?from={quote_handle(LINE)}") == [direct, group]
    assert listed(f"?from={LINE}") == [direct, group]
    assert listed(f"?to={quote_handle(ANA)}") == [direct, group]
    assert listed(f"?to={quote_handle(BOB.upper())}&from={LINE[1:]}") == [group]
    assert harness.error("GET", f"{CHATS}?from=%2B14155550999") == (403, 2006)
    assert harness.error("GET", f"{CHATS}?to=nobody") == (400, 1002)


@given(count=st.integers(0, 12), limit=st.integers(1, 5))
def test_list_messages_pages_contain_each_message_once(count: int, limit: int) -> None:
    harness = Harness()
    chat = harness.chat()
    for index in range(count):
        harness.send(chat, str(index))
    path, found, sizes = f"{CHATS}/{chat}/messages?limit={limit}", [], []
    cursor = ""
    while True:
        page = harness.call("GET", f"{path}{cursor}")
        found += [message["parts"][0]["value"] for message in page["messages"]]
        sizes.append(len(page["messages"]))
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"

    assert found == [*map(str, reversed(range(count))), "Hello"]
    assert all(size == limit for size in sizes[:-1])
    assert 0 < sizes[-1] <= limit


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", "cursor=x", "cursor=-1", "cursor=0", "cursor=9"])
def test_list_with_invalid_limit_or_cursor_is_rejected(query: str) -> None:
    harness = Harness()
    chat = harness.chat()

    assert harness.error("GET", f"{CHATS}?{query}") == (400, 1005)
    assert harness.error("GET", f"{CHATS}/{chat}/messages?{query}") == (400, 1005)


def test_get_chat_matches_list_and_distinguishes_errors() -> None:
    harness = Harness()
    chat = harness.chat()

    assert harness.call("GET", f"{CHATS}/{chat}") == harness.call("GET", CHATS)["chats"][0]
    assert harness.error("GET", f"{CHATS}/{UNKNOWN_ID}") == (404, 2001)
    assert harness.error("GET", f"{CHATS}/x") == (400, 1005)


def test_update_chat_responds_before_change_and_events() -> None:
    harness = Harness()
    group = harness.group()
    body = {"display_name": "Regatta crew", "group_chat_icon": "https://img.example.test/sail.png"}

    assert harness.call("PUT", f"{CHATS}/{group}", body) == {"chat_id": group, "status": "pending"}

    named, pictured = harness.events[-2:]
    assert (named["event_type"], named["data"]["old_value"], named["data"]["new_value"]) == (
        "chat.group_name_updated",
        None,
        "Regatta crew",
    )
    assert pictured["event_type"] == "chat.group_icon_updated"
    chat = harness.call("GET", f"{CHATS}/{group}")
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
def test_update_chat_with_invalid_body_is_rejected(body: dict[str, Any], refusal: tuple[int, int]) -> None:
    harness = Harness()

    assert harness.error("PUT", f"{CHATS}/{harness.group()}", body) == refusal


def test_direct_chat_update_is_rejected() -> None:
    harness = Harness()
    chat = f"{CHATS}/{harness.chat()}"

    assert harness.error("PUT", chat, {"display_name": "Ana"}) == (409, 1006)
    assert harness.error("POST", f"{chat}/leave") == (409, 1006)
    assert harness.error("POST", f"{chat}/participants", {"handle": BOB}) == (409, 1006)


def test_left_group_can_only_be_read() -> None:
    """A group of three cannot be left."""
    harness = Harness()
    group = harness.group()
    chat = f"{CHATS}/{group}"

    assert harness.call("POST", f"{chat}/leave")["status"] == "accepted"

    event = harness.events[-1]
    assert (event["event_type"], event["data"]["handle"]) == ("participant.removed", LINE)
    assert harness.call("GET", chat)["handles"][0]["status"] == "left"
    assert harness.call("GET", f"{chat}/messages")["messages"]
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
        assert harness.error(method, f"{chat}/{path}", body) == (409, 2013)
    assert harness.error("PUT", chat, {"display_name": "x"}) == (409, 2013)
    assert harness.error("POST", f"{CHATS}/{harness.chat(ANA, BOB)}/leave") == (409, 2015)


def test_participant_changes_emit_events_with_trace_of_request() -> None:
    harness = Harness()
    group = harness.group()
    path = f"{CHATS}/{group}/participants"

    added = harness.call("POST", path, {"handle": DEE})
    event = harness.last("participant.added")
    assert (event["trace_id"], event["data"]["participant"]["handle"]) == (added["trace_id"], DEE)
    removed = harness.call("DELETE", path, {"handle": BOB})
    event = harness.last("participant.removed")
    assert (event["trace_id"], event["data"]["participant"]["status"]) == (removed["trace_id"], "removed")

    people = {each["handle"]: each["status"] for each in harness.call("GET", f"{CHATS}/{group}")["handles"]}
    assert people == {LINE: "active", ANA: "active", BOB: "removed", CY: "active", DEE: "active"}
    assert harness.error("POST", path, {"handle": ANA}) == (409, 2015)
    assert harness.error("DELETE", path, {"handle": BOB}) == (404, 2001)
    assert harness.error("DELETE", path, {"handle": LINE}) == (400, 1005)
    assert harness.error("POST", path, {"handle": "Bob"}) == (400, 1002)
    assert harness.error("POST", path, {}) == (400, 1001)


def test_remove_participant_from_smallest_group_is_rejected() -> None:
    harness = Harness()
    group = harness.chat(ANA, BOB)

    assert harness.error("DELETE", f"{CHATS}/{group}/participants", {"handle": ANA}) == (400, 1005)


def test_add_participant_without_imessage_to_imessage_group_is_rejected() -> None:
    harness = Harness()
    harness.phone(DEE, imessage=False)

    assert harness.error("POST", f"{CHATS}/{harness.group()}/participants", {"handle": DEE}) == (409, 2017)


def test_typing_indicator_is_hidden_after_timeout_message_or_stop() -> None:
    harness = Harness()
    chat = harness.group()
    path = f"{CHATS}/{chat}/typing"
    ana, bob = harness.phone(), harness.phone(BOB)

    harness.call("POST", path)
    assert ana.typing == bob.typing == [LINE]
    harness.emulator.advance(84)
    assert ana.typing == [LINE]
    harness.emulator.advance(2)
    assert ana.typing == []

    harness.call("POST", path)
    harness.send(chat)
    assert ana.typing == []
    harness.call("POST", path)
    harness.call("DELETE", path)
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
def test_chat_service_is_best_of_both_sides(line: str, settings: dict[str, Any], service: str) -> None:
    harness = Harness()
    harness.phone(**settings)

    chat = harness.call("GET", f"{CHATS}/{harness.chat(from_=line)}")

    assert chat["service"] == service


def test_typing_without_imessage_is_accepted_and_not_shown() -> None:
    harness = Harness()
    ana = harness.phone(imessage=False)

    harness.call("POST", f"{CHATS}/{harness.chat()}/typing")

    assert ana.typing == []
