"""Messages of the sandbox: what may be said, what becomes of it, and what is done to it afterwards."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, BOB, LINE, NOBODY, OTHER_LINE, RCS_LINE, Harness, text

from contiguity.sandbox import LinqOptions

ICON = "https://img.example.test/sail.png"
APP = {"bundle_id": "com.example.app", "name": "Example", "team_id": "ABCDE12345"}
CARD = {"type": "imessage_app", "app": APP, "layout": {"caption": "Your order"}}
CLIP = {"type": "app_clip", "value": "https://appclip.apple.com/id?p=com.example.app"}


def parts(*given: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Make a message of parts."""
    return {"parts": list(given), **more}


@pytest.mark.parametrize(
    ("message", "refusal"),
    [
        (parts({"type": "text", "value": ""}), (400, 1004)),
        (parts({"type": "text", "value": "x" * 10_001}), (400, 1004)),
        (parts({"type": "song", "value": "x"}), (400, 1004)),
        (parts({"type": "text", "value": "a"}, {"type": "text", "value": "b"}), (400, 1004)),
        (parts({"type": "link", "value": "https://example.com"}, {"type": "text", "value": "b"}), (400, 1004)),
        (parts({"type": "media", "url": "http://example.com/a.png"}), (400, 1004)),
        (parts({"type": "media"}), (400, 1004)),
        (parts({"type": "media", "url": ICON, "attachment_id": NOBODY}), (400, 1004)),
        (parts({"type": "media", "attachment_id": NOBODY}), (404, 2003)),
        (parts({"type": "media", "url": "https://example.com/a.flac"}), (400, 5004)),
        (parts({"type": "media", "url": "https://nowhere.invalid/a.png"}), (400, 5007)),
        (parts(*[{"type": "media", "url": ICON}] * 41), (400, 1004)),
        (
            parts({"type": "text", "value": "abc", "text_decorations": [{"range": [0, 9], "style": "bold"}]}),
            (400, 1004),
        ),
        (parts({**CARD, "app": {**APP, "team_id": "abc"}}), (400, 1008)),
        (parts({**CARD, "layout": {}}), (400, 1008)),
        (parts(CARD, preferred_service="SMS"), (409, 2018)),
        (parts(CLIP, preferred_service="RCS"), (409, 2028)),
        (text(effect={"type": "screen", "name": "slam"}), (400, 1005)),
        (text(effect={"name": "boom"}), (400, 1005)),
        (text(preferred_service="Pigeon"), (400, 1005)),
        (text(reply_to={"message_id": NOBODY}), (404, 2002)),
        (text(reply_to={"message_id": "x"}), (400, 1005)),
        (text(experience={"name": "link", "action": "open"}), (400, 1005)),
        (parts({"type": "text", "value": "Ana", "mention": ANA}), (409, 2023)),
    ],
)
def test_what_cannot_be_said(message: dict[str, Any], refusal: tuple[int, int]) -> None:
    """Each rule has its code, and nothing is sent."""
    harness = Harness()
    chat = harness.chat()
    before = harness.events

    assert harness.refused("POST", f"/v3/chats/{chat}/messages", {"message": message}) == refusal
    assert harness.events == before


def test_everything_that_can_be_said() -> None:
    """Text with marks, media, a link, a card, an App Clip and an experience come back as they were sent."""
    harness = Harness()
    chat = harness.chat()
    marked = {"type": "text", "value": "See you!", "text_decorations": [{"range": [0, 3], "style": "bold"}]}
    effect = {"type": "screen", "name": "confetti"}

    said = harness.message(harness.send(chat, parts(marked, {"type": "media", "url": ICON}, effect=effect)))
    assert said["parts"][0]["text_decorations"] == marked["text_decorations"]
    assert (said["parts"][1]["filename"], said["parts"][1]["mime_type"]) == ("sail.png", "image/png")
    assert said["effect"] == effect
    assert harness.phone().inbox[-1].attachments == [ICON]
    assert harness.phone().inbox[-1].effect == "confetti"

    for part in ({"type": "link", "value": "https://example.com/menu"}, CARD, CLIP):
        said = harness.message(harness.send(chat, parts(part)))["parts"][0]
        assert said["type"] == part["type"]
    harness.send(chat, {"experience": {"name": "link", "action": "open"}})
    assert harness.phone().inbox[-1].text == "link.open"


def test_unknown_keys_of_a_message_are_ignored() -> None:
    """What the service does not know it does not mind, unless the sandbox is told to be strict."""
    message = parts({"type": "text", "value": "Hi", "colour": "red"}, colour="red")
    lenient, strict = Harness(), Harness(unknown_keys="reject")

    assert "colour" not in lenient.message(lenient.send(lenient.chat(), message))["parts"][0]
    assert strict.refused("POST", f"/v3/chats/{strict.chat()}/messages", {"message": message})[0] == 400


def test_a_mention_names_a_participant() -> None:
    """In a group a text mentions who is in it, whole or in a range."""
    harness = Harness()
    group = harness.group()
    part = {"type": "text", "value": "Ana, look", "mention": ANA, "mention_range": [0, 3]}

    said = harness.message(harness.send(group, parts(part)))["parts"][0]
    assert said["mentions"] == [{"handle": ANA, "is_me": False, "range": [0, 3]}]
    stranger = {"message": parts({**part, "mention": "+12025550199"})}
    assert harness.refused("POST", f"/v3/chats/{group}/messages", stranger) == (400, 1005)


@pytest.mark.parametrize(
    ("settings", "preferred", "service", "status", "events"),
    [
        ({}, None, "iMessage", "delivered", ["sent", "delivered"]),
        ({}, "SMS", "SMS", "sent", ["sent"]),
        ({"rcs": True}, "SMS", "RCS", "delivered", ["sent", "delivered"]),
        ({"imessage": False}, None, "SMS", "sent", ["sent"]),
        ({"imessage": False}, "iMessage", "iMessage", "failed", ["failed"]),
        ({"imessage": "fails"}, None, "iMessage", "failed", ["failed"]),
        ({"imessage": False, "text": False}, None, "SMS", "failed", ["failed"]),
    ],
)
def test_what_becomes_of_a_message(
    settings: dict[str, Any], preferred: str | None, service: str, status: str, events: list[str]
) -> None:
    """A message is sent and, but for SMS, delivered, or it fails; each step is told with the trace of the send."""
    harness = Harness()
    chat = harness.chat()
    harness.phone(**settings)
    before = len(harness.events)
    more = {} if preferred is None else {"preferred_service": preferred}

    reply = harness.request("POST", f"/v3/chats/{chat}/messages", {"message": text(**more)})

    told = harness.events[before:]
    assert [event["event_type"] for event in told] == [f"message.{name}" for name in events]
    assert {event["trace_id"] for event in told} == {reply.headers["x-trace-id"]}
    newest = harness.ask("GET", f"/v3/chats/{chat}/messages")["messages"][0]
    assert (newest["service"], newest["delivery_status"]) == (service, status)
    assert newest["preferred_service"] == preferred
    assert told[0]["data"]["preferred_service"] == (preferred or "auto")


def test_a_message_waits_and_is_read() -> None:
    """It is queued as long as the phone is slow, and read when the phone reads, once."""
    harness = Harness()
    ana = harness.phone(delay=5)
    chat = harness.chat()
    path = f"/v3/chats/{chat}/messages"

    assert harness.ask("GET", path)["messages"][0]["delivery_status"] == "queued"
    harness.emulator.advance(5)
    assert harness.ask("GET", path)["messages"][0]["delivery_status"] == "delivered"
    ana.read(to=LINE)
    ana.read(to=LINE)

    message = harness.ask("GET", path)["messages"][0]
    assert message["delivery_status"] == "read"
    assert message["sent_at"] == message["delivered_at"] == message["read_at"] != message["created_at"]
    assert harness.types == ["chat.created", "message.sent", "message.delivered", "message.read"]
    assert len({event["trace_id"] for event in harness.events}) == 1


def test_phones_read_by_themselves() -> None:
    """A phone that reads after a while causes the event then."""
    harness = Harness()
    harness.phone(reads_after=30)
    harness.chat()
    harness.emulator.advance(29)
    assert "message.read" not in harness.types
    harness.emulator.advance(1)

    assert harness.types[-1] == "message.read"


def test_groups_have_no_receipts() -> None:
    """A message to a group is sent once, whatever its people do with it."""
    harness = Harness()
    harness.phone(reads_after=1)
    harness.group()
    harness.emulator.advance(2)

    assert harness.types == ["chat.created", "message.sent"]
    assert [len(harness.phone(each).inbox) for each in (ANA, BOB)] == [1, 1]


def test_groups_may_have_receipts() -> None:
    """Where the sandbox is told so, the first who has a message and the first who reads it are told."""
    harness = Harness(linq=LinqOptions(group_receipts=True))
    harness.group()
    for handle in (ANA, BOB):
        harness.phone(handle).read(to=LINE)

    assert harness.types == ["chat.created", "message.sent", "message.delivered", "message.read"]


def test_cards_need_imessage() -> None:
    """A card to somebody without iMessage is refused; where it opens a chat, it is accepted and fails."""
    harness = Harness()
    chat = harness.chat()
    harness.phone(imessage=False)

    assert harness.refused("POST", f"/v3/chats/{chat}/messages", {"message": parts(CARD)}) == (422, 4005)
    harness.chat(message=parts(CARD))
    assert harness.last("message.failed")["data"]["code"] == 4005


@given(texts=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["x", "y"])), max_size=8))
def test_a_key_sends_once(texts: list[tuple[str, str]]) -> None:
    """Under one key there is one message; the first reply is given again, byte for byte, whatever comes later."""
    harness = Harness()
    chat = harness.chat()
    first: dict[str, Any] = {}
    for key, value in texts:
        reply = harness.request("POST", f"/v3/chats/{chat}/messages", {"message": text(value, idempotency_key=key)})

        assert reply.status == 202
        assert reply.body == first.setdefault(key, reply.body)
        harness.emulator.advance(1)
    assert len(harness.phone().inbox) == 1 + len(first)
    assert harness.types.count("message.sent") == 1 + len(first)


def test_keys_hold_for_every_way_to_send() -> None:
    """A creation is repeated, too; after a deletion its key is good for nothing."""
    harness = Harness()
    body = {"from": LINE, "to": [ANA], "message": text(idempotency_key="k")}
    created = harness.ask("POST", "/v3/chats", body)
    message = {"to": [ANA], "message": text("other", idempotency_key="ignored")}
    headers = {"idempotency-key": "k"}

    assert harness.ask("POST", "/v3/chats", body) == created
    assert harness.ask("POST", "/v3/messages", message, headers=headers)["message"] == created["chat"]["message"]
    assert len(harness.phone().inbox) == 1
    harness.ask("DELETE", f"/v3/messages/{created['chat']['message']['id']}")
    assert harness.refused("POST", "/v3/chats", body) == (404, 2002)


def test_a_key_of_a_refused_send_is_free() -> None:
    """What was refused left nothing behind."""
    harness = Harness()
    path = f"/v3/chats/{harness.chat()}/messages"
    harness.refused("POST", path, {"message": text("", idempotency_key="k")})

    assert (
        harness.ask("POST", path, {"message": text("Now", idempotency_key="k")})["message"]["parts"][0]["value"]
        == "Now"
    )


def test_a_line_is_chosen() -> None:
    """Without a line: the latest chat; else another line if theirs is flagged; else the first that may be taken."""
    harness = Harness()
    path = "/v3/messages"
    first = harness.ask("POST", path, {"to": [ANA], "message": text("https://example.com")})
    assert (first["from"], first["from_selection"]["reason"], first["created_new_chat"]) == (
        LINE,
        "new_best_number",
        True,
    )
    again = harness.ask("POST", path, {"to": [ANA], "message": text()})
    assert (again["chat_id"], again["from_selection"]["reason"]) == (first["chat_id"], "reused_active_chat")

    harness.emulator.state.lines[LINE].available = False
    moved = harness.ask(
        "POST", path, {"to": [ANA], "message": text("Hi"), "continuation_message": {"text": "My new number"}}
    )
    assert (moved["from"], moved["from_selection"]["reason"]) == (OTHER_LINE, "failover_flagged")
    assert moved["previous_chat_id"] == first["chat_id"]
    assert moved["message"]["parts"][0]["value"] == "My new number"

    excluded = {"to": [BOB], "message": text(), "exclude_from": [LINE, OTHER_LINE, RCS_LINE]}
    assert harness.refused("POST", path, excluded) == (400, 1005)
    for line in harness.emulator.state.lines.values():
        line.available = False
    assert harness.refused("POST", path, {"to": [BOB], "message": text()}) == (409, 2015)


def test_own_texts_are_edited() -> None:
    """Five times within fifteen minutes, and the recipient sees it; not other parts, others' messages, or SMS."""
    harness = Harness()
    chat = harness.chat()
    id_ = harness.send(chat, parts({"type": "text", "value": "Helo"}, {"type": "media", "url": ICON}))
    for index in range(5):
        edited = harness.ask("PATCH", f"/v3/messages/{id_}", {"text": f"Hello {index}"})
        assert edited["parts"][0]["value"] == f"Hello {index}"
    assert harness.phone().inbox[-1].text == "Hello 4"
    assert harness.last("message.edited")["data"]["part"] == {"index": 0, "text": "Hello 4"}
    assert harness.refused("PATCH", f"/v3/messages/{id_}", {"text": "x"}) == (409, 2015)
    assert harness.refused("PATCH", f"/v3/messages/{id_}", {"text": "x", "part_index": 1}) == (400, 1005)
    assert harness.refused("PATCH", f"/v3/messages/{NOBODY}", {"text": "x"}) == (404, 2002)

    late = harness.send(chat)
    harness.emulator.advance(901)
    assert harness.refused("PATCH", f"/v3/messages/{late}", {"text": "x"}) == (409, 2015)
    theirs = harness.phone().text("hi", to=LINE).data.id
    assert harness.refused("PATCH", f"/v3/messages/{theirs}", {"text": "x"}) == (409, 2015)
    sms = harness.send(chat, text(preferred_service="SMS"))
    assert harness.refused("PATCH", f"/v3/messages/{sms}", {"text": "x"}) == (409, 2015)
    assert harness.refused("PATCH", f"/v3/messages/{sms}", {"text": ""})[0] == 400


def test_a_deleted_message_is_gone_here_alone() -> None:
    """The record is gone, the recipient keeps the message."""
    harness = Harness()
    chat = harness.chat()
    id_ = harness.send(chat)

    harness.ask("DELETE", f"/v3/messages/{id_}")

    assert harness.refused("GET", f"/v3/messages/{id_}") == (404, 2002)
    assert len(harness.ask("GET", f"/v3/chats/{chat}/messages")["messages"]) == 1
    assert len(harness.phone().inbox) == 2


def test_threads_hold_what_answers() -> None:
    """A thread is the first message and every answer, in either order; a message without answers is alone."""
    harness = Harness()
    chat = harness.chat()
    first = harness.send(chat, "first")
    alone = harness.send(chat, "alone")
    answer = harness.send(chat, text("answer", reply_to={"message_id": first}))
    deeper = harness.send(chat, text("deeper", reply_to={"message_id": answer, "part_index": 0}))

    def thread(id_: str, query: str = "") -> list[str]:
        return [each["id"] for each in harness.ask("GET", f"/v3/messages/{id_}/thread{query}")["messages"]]

    assert thread(first) == thread(deeper) == [first, answer, deeper]
    assert thread(answer, "?order=desc&limit=2") == [deeper, answer]
    assert thread(alone) == [alone]
    other = harness.chat(BOB)
    body = {"message": text(reply_to={"message_id": first})}
    assert harness.refused("POST", f"/v3/chats/{other}/messages", body) == (400, 1005)


def test_reactions_take_each_others_place() -> None:
    """One tapback a person and part; stickers stack and stay."""
    harness = Harness()
    id_ = harness.send(harness.chat())
    path = f"/v3/messages/{id_}/reactions"

    def reactions() -> list[tuple[str, str | None, bool]]:
        return [
            (each["type"], each["custom_emoji"], each["is_me"])
            for each in harness.message(id_)["parts"][0]["reactions"] or ()
        ]

    harness.ask("POST", path, {"operation": "add", "type": "love"})
    harness.ask("POST", path, {"operation": "add", "type": "custom", "custom_emoji": "🎯"})
    harness.phone().react("like", to=LINE, message="Hello")
    assert reactions() == [("custom", "🎯", True), ("like", None, False)]
    harness.ask("POST", path, {"operation": "remove", "type": "love"})
    harness.ask("POST", path, {"operation": "remove", "type": "custom", "custom_emoji": "🎯"})
    harness.phone().react("like", to=LINE, message="Hello", add=False)
    assert reactions() == []
    told = [event for event in harness.events if event["event_type"].startswith("reaction.")]
    assert [(event["event_type"], event["data"]["is_from_me"]) for event in told] == [
        ("reaction.added", True),
        ("reaction.added", True),
        ("reaction.added", False),
        ("reaction.removed", True),
        ("reaction.removed", False),
    ]

    for _ in range(2):
        harness.ask("POST", path, {"operation": "add", "type": "sticker", "emoji": "🎉", "placement": {"x": 0.5}})
    assert reactions() == [("sticker", None, True)] * 2
    sticker = harness.message(id_)["parts"][0]["reactions"][0]["id"]
    assert harness.ask("PATCH", f"{path}/{sticker}", {"placement": {"scale": 2}})["success"] is True
    assert harness.refused("POST", path, {"operation": "remove", "type": "sticker", "emoji": "🎉"}) == (400, 1005)
    assert harness.refused("POST", path, {"operation": "add", "type": "sticker"}) == (400, 1005)
    assert harness.refused("POST", path, {"operation": "add", "type": "custom"}) == (400, 1001)
    assert harness.refused("POST", path, {"operation": "add", "type": "like", "part_index": 3}) == (400, 1005)
    assert harness.refused("PATCH", f"{path}/rx_none", {"placement": {}}) == (404, 2001)


def test_inbound_messages_are_marked_as_read() -> None:
    """To mark a chat as read reads all that came in, and tells nobody."""
    harness = Harness()
    harness.phone().text("hi", to=LINE)
    chat = harness.ask("GET", "/v3/chats")["chats"][0]["id"]
    before = harness.types

    harness.ask("POST", f"/v3/chats/{chat}/read")

    (message,) = harness.ask("GET", f"/v3/chats/{chat}/messages")["messages"]
    assert (message["delivery_status"], message["is_read"]) == ("read", True)
    assert harness.types == before
