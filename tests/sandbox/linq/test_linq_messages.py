"""Messages of the emulated Linq API: content, delivery, idempotency, editing, threads, reactions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from linq_harness import ANA, BOB, LINE, OTHER_LINE, RCS_LINE, UNKNOWN_ID, Harness, text

from contiguity.sandbox import LinqOptions
from linq_api.constants import MEDIA_TYPES

ICON = "https://img.example.test/sail.png"
APP = {"bundle_id": "com.example.app", "name": "Example", "team_id": "ABCDE12345"}
CARD = {"type": "imessage_app", "app": APP, "layout": {"caption": "Your order"}}
CLIP = {"type": "app_clip", "value": "https://appclip.apple.com/id?p=com.example.app"}


def parts(*given: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a message with parts."""
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
        (parts({"type": "media", "url": ICON, "attachment_id": UNKNOWN_ID}), (400, 1004)),
        (parts({"type": "media", "attachment_id": UNKNOWN_ID}), (404, 2003)),
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
        (text(reply_to={"message_id": UNKNOWN_ID}), (404, 2002)),
        (text(reply_to={"message_id": "x"}), (400, 1005)),
        (text(experience={"name": "link", "action": "open"}), (400, 1005)),
        (parts({"type": "text", "value": "Ana", "mention": ANA}), (409, 2023)),
    ],
)
def test_send_message_with_invalid_content_is_rejected(message: dict[str, Any], refusal: tuple[int, int]) -> None:
    harness = Harness()
    chat = harness.chat()
    before = harness.events

    assert harness.error("POST", f"/v3/chats/{chat}/messages", {"message": message}) == refusal
    assert harness.events == before


def test_send_message_returns_every_kind_of_part() -> None:
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


def test_media_part_has_type_of_its_file_extension() -> None:
    harness = Harness()
    chat = harness.chat()

    for extension, media_type in MEDIA_TYPES.items():
        harness.emulator.advance(60)
        media = {"type": "media", "url": f"https://files.example.test/plan.{extension}"}
        assert harness.message(harness.send(chat, parts(media)))["parts"][0]["mime_type"] == media_type


def test_unknown_keys_are_ignored_or_rejected_by_option() -> None:
    message = parts({"type": "text", "value": "Hi", "colour": "red"}, colour="red")
    lenient, strict = Harness(), Harness(unknown_keys="reject")

    assert "colour" not in lenient.message(lenient.send(lenient.chat(), message))["parts"][0]
    assert strict.error("POST", f"/v3/chats/{strict.chat()}/messages", {"message": message})[0] == 400


def test_mention_requires_participant_of_group() -> None:
    harness = Harness()
    group = harness.group()
    part = {"type": "text", "value": "Ana, look", "mention": ANA, "mention_range": [0, 3]}

    said = harness.message(harness.send(group, parts(part)))["parts"][0]
    assert said["mentions"] == [{"handle": ANA, "is_me": False, "range": [0, 3]}]
    stranger = {"message": parts({**part, "mention": "+12025550199"})}
    assert harness.error("POST", f"/v3/chats/{group}/messages", stranger) == (400, 1005)


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
def test_message_outcome_emits_events_with_trace_of_send(
    settings: dict[str, Any], preferred: str | None, service: str, status: str, events: list[str]
) -> None:
    """SMS has no delivery receipt."""
    harness = Harness()
    chat = harness.chat()
    harness.phone(**settings)
    before = len(harness.events)
    more = {} if preferred is None else {"preferred_service": preferred}

    reply = harness.request("POST", f"/v3/chats/{chat}/messages", {"message": text(**more)})

    told = harness.events[before:]
    assert [event["event_type"] for event in told] == [f"message.{name}" for name in events]
    assert {event["trace_id"] for event in told} == {reply.headers["x-trace-id"]}
    newest = harness.call("GET", f"/v3/chats/{chat}/messages")["messages"][0]
    assert (newest["service"], newest["delivery_status"]) == (service, status)
    assert newest["preferred_service"] == preferred
    assert told[0]["data"]["preferred_service"] == (preferred or "auto")


def test_message_to_slow_phone_is_queued_then_read_once() -> None:
    harness = Harness()
    ana = harness.phone(delay=5)
    chat = harness.chat()
    path = f"/v3/chats/{chat}/messages"

    assert harness.call("GET", path)["messages"][0]["delivery_status"] == "queued"
    harness.emulator.advance(5)
    assert harness.call("GET", path)["messages"][0]["delivery_status"] == "delivered"
    ana.read(to=LINE)
    ana.read(to=LINE)

    message = harness.call("GET", path)["messages"][0]
    assert message["delivery_status"] == "read"
    assert message["sent_at"] == message["delivered_at"] == message["read_at"] != message["created_at"]
    assert harness.types == ["chat.created", "message.sent", "message.delivered", "message.read"]
    assert len({event["trace_id"] for event in harness.events}) == 1


def test_phone_with_reads_after_emits_read_event() -> None:
    harness = Harness()
    harness.phone(reads_after=30)
    harness.chat()
    harness.emulator.advance(29)
    assert "message.read" not in harness.types
    harness.emulator.advance(1)

    assert harness.types[-1] == "message.read"


def test_group_message_without_option_emits_sent_only() -> None:
    harness = Harness()
    harness.phone(reads_after=1)
    harness.group()
    harness.emulator.advance(2)

    assert harness.types == ["chat.created", "message.sent"]
    assert [len(harness.phone(each).inbox) for each in (ANA, BOB)] == [1, 1]


def test_group_message_with_option_emits_first_receipts() -> None:
    harness = Harness(linq=LinqOptions(group_receipts=True))
    harness.group()
    for handle in (ANA, BOB):
        harness.phone(handle).read(to=LINE)

    assert harness.types == ["chat.created", "message.sent", "message.delivered", "message.read"]


def test_card_to_recipient_without_imessage_is_rejected_or_fails() -> None:
    """It fails if the message creates the chat."""
    harness = Harness()
    chat = harness.chat()
    harness.phone(imessage=False)

    assert harness.error("POST", f"/v3/chats/{chat}/messages", {"message": parts(CARD)}) == (422, 4005)
    harness.chat(message=parts(CARD))
    assert harness.last("message.failed")["data"]["code"] == 4005


@given(texts=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["x", "y"])), max_size=8))
def test_repeated_idempotency_key_returns_first_response(texts: list[tuple[str, str]]) -> None:
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


def test_idempotency_key_applies_to_every_sending_operation() -> None:
    """After the message is deleted, the key is rejected."""
    harness = Harness()
    body = {"from": LINE, "to": [ANA], "message": text(idempotency_key="k")}
    created = harness.call("POST", "/v3/chats", body)
    message = {"to": [ANA], "message": text("other", idempotency_key="ignored")}
    headers = {"idempotency-key": "k"}

    assert harness.call("POST", "/v3/chats", body) == created
    assert harness.call("POST", "/v3/messages", message, headers=headers)["message"] == created["chat"]["message"]
    assert len(harness.phone().inbox) == 1
    harness.call("DELETE", f"/v3/messages/{created['chat']['message']['id']}")
    assert harness.error("POST", "/v3/chats", body) == (404, 2002)


def test_idempotency_key_of_rejected_send_is_unused() -> None:
    harness = Harness()
    path = f"/v3/chats/{harness.chat()}/messages"
    harness.error("POST", path, {"message": text("", idempotency_key="k")})

    assert (
        harness.call("POST", path, {"message": text("Now", idempotency_key="k")})["message"]["parts"][0]["value"]
        == "Now"
    )


def test_create_message_chooses_latest_chat_then_available_line() -> None:
    harness = Harness()
    path = "/v3/messages"
    first = harness.call("POST", path, {"to": [ANA], "message": text("https://example.com")})
    assert (first["from"], first["from_selection"]["reason"], first["created_new_chat"]) == (
        LINE,
        "new_best_number",
        True,
    )
    again = harness.call("POST", path, {"to": [ANA], "message": text()})
    assert (again["chat_id"], again["from_selection"]["reason"]) == (first["chat_id"], "reused_active_chat")

    harness.emulator.state.lines[LINE].available = False
    moved = harness.call(
        "POST", path, {"to": [ANA], "message": text("Hi"), "continuation_message": {"text": "My new number"}}
    )
    assert (moved["from"], moved["from_selection"]["reason"]) == (OTHER_LINE, "failover_flagged")
    assert moved["previous_chat_id"] == first["chat_id"]
    assert moved["message"]["parts"][0]["value"] == "My new number"

    excluded = {"to": [BOB], "message": text(), "exclude_from": [LINE, OTHER_LINE, RCS_LINE]}
    assert harness.error("POST", path, excluded) == (400, 1005)
    for line in harness.emulator.state.lines.values():
        line.available = False
    assert harness.error("POST", path, {"to": [BOB], "message": text()}) == (409, 2015)


def test_edit_message_is_limited_to_own_recent_imessages() -> None:
    harness = Harness()
    chat = harness.chat()
    id_ = harness.send(chat, parts({"type": "text", "value": "Helo"}, {"type": "media", "url": ICON}))
    for index in range(5):
        edited = harness.call("PATCH", f"/v3/messages/{id_}", {"text": f"Hello {index}"})
        assert edited["parts"][0]["value"] == f"Hello {index}"
    assert harness.phone().inbox[-1].text == "Hello 4"
    assert harness.last("message.edited")["data"]["part"] == {"index": 0, "text": "Hello 4"}
    assert harness.error("PATCH", f"/v3/messages/{id_}", {"text": "x"}) == (409, 2015)
    assert harness.error("PATCH", f"/v3/messages/{id_}", {"text": "x", "part_index": 1}) == (400, 1005)
    assert harness.error("PATCH", f"/v3/messages/{UNKNOWN_ID}", {"text": "x"}) == (404, 2002)

    late = harness.send(chat)
    harness.emulator.advance(901)
    assert harness.error("PATCH", f"/v3/messages/{late}", {"text": "x"}) == (409, 2015)
    theirs = harness.phone().text("hi", to=LINE).data.id
    assert harness.error("PATCH", f"/v3/messages/{theirs}", {"text": "x"}) == (409, 2015)
    sms = harness.send(chat, text(preferred_service="SMS"))
    assert harness.error("PATCH", f"/v3/messages/{sms}", {"text": "x"}) == (409, 2015)
    assert harness.error("PATCH", f"/v3/messages/{sms}", {"text": ""})[0] == 400


def test_deleted_message_remains_in_inbox_of_recipient() -> None:
    harness = Harness()
    chat = harness.chat()
    id_ = harness.send(chat)

    harness.call("DELETE", f"/v3/messages/{id_}")

    assert harness.error("GET", f"/v3/messages/{id_}") == (404, 2002)
    assert len(harness.call("GET", f"/v3/chats/{chat}/messages")["messages"]) == 1
    assert len(harness.phone().inbox) == 2


def test_list_thread_returns_replies_in_either_order() -> None:
    harness = Harness()
    chat = harness.chat()
    first = harness.send(chat, "first")
    alone = harness.send(chat, "alone")
    answer = harness.send(chat, text("answer", reply_to={"message_id": first}))
    deeper = harness.send(chat, text("deeper", reply_to={"message_id": answer, "part_index": 0}))

    def thread(id_: str, query: str = "") -> list[str]:
        return [each["id"] for each in harness.call("GET", f"/v3/messages/{id_}/thread{query}")["messages"]]

    assert thread(first) == thread(deeper) == [first, answer, deeper]
    assert thread(answer, "?order=desc&limit=2") == [deeper, answer]
    assert thread(alone) == [alone]
    other = harness.chat(BOB)
    body = {"message": text(reply_to={"message_id": first})}
    assert harness.error("POST", f"/v3/chats/{other}/messages", body) == (400, 1005)


def test_tapback_replaces_previous_and_stickers_stack() -> None:
    harness = Harness()
    id_ = harness.send(harness.chat())
    path = f"/v3/messages/{id_}/reactions"

    def reactions() -> list[tuple[str, str | None, bool]]:
        return [
            (each["type"], each["custom_emoji"], each["is_me"])
            for each in harness.message(id_)["parts"][0]["reactions"] or ()
        ]

    harness.call("POST", path, {"operation": "add", "type": "love"})
    harness.call("POST", path, {"operation": "add", "type": "custom", "custom_emoji": "🎯"})
    harness.phone().react("like", to=LINE, message="Hello")
    assert reactions() == [("custom", "🎯", True), ("like", None, False)]
    harness.call("POST", path, {"operation": "remove", "type": "love"})
    harness.call("POST", path, {"operation": "remove", "type": "custom", "custom_emoji": "🎯"})
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
        harness.call("POST", path, {"operation": "add", "type": "sticker", "emoji": "🎉", "placement": {"x": 0.5}})
    assert reactions() == [("sticker", None, True)] * 2
    sticker = harness.message(id_)["parts"][0]["reactions"][0]["id"]
    assert harness.call("PATCH", f"{path}/{sticker}", {"placement": {"scale": 2}})["success"] is True
    assert harness.error("POST", path, {"operation": "remove", "type": "sticker", "emoji": "🎉"}) == (400, 1005)
    assert harness.error("POST", path, {"operation": "add", "type": "sticker"}) == (400, 1005)
    assert harness.error("POST", path, {"operation": "add", "type": "custom"}) == (400, 1001)
    assert harness.error("POST", path, {"operation": "add", "type": "like", "part_index": 3}) == (400, 1005)
    assert harness.error("PATCH", f"{path}/rx_none", {"placement": {}}) == (404, 2001)


def test_mark_chat_read_reads_received_messages_without_event() -> None:
    harness = Harness()
    harness.phone().text("hi", to=LINE)
    chat = harness.call("GET", "/v3/chats")["chats"][0]["id"]
    before = harness.types

    harness.call("POST", f"/v3/chats/{chat}/read")

    (message,) = harness.call("GET", f"/v3/chats/{chat}/messages")["messages"]
    assert (message["delivery_status"], message["is_read"]) == ("read", True)
    assert harness.types == before
