"""Conversations of the emulated Contiguity API: history, messages, tracking, cancellation."""

from __future__ import annotations

import pytest
from harness import ANA, BOB, LINE, START, TEXT_LINE, Harness
from hypothesis import given
from hypothesis import strategies as st


@given(
    steps=st.lists(st.tuples(st.booleans(), st.sampled_from([ANA, BOB]), st.integers(0, 90)), max_size=12),
    limit=st.integers(1, 200),
)
def test_history_returns_latest_messages_of_thread_and_total(steps: list[tuple[bool, str, int]], limit: int) -> None:
    harness = Harness(rate_limit="off")
    expected = []
    for number, (incoming, other, pause) in enumerate(steps):
        if incoming:
            harness.phone(other).text(f"{number}", to=LINE)
        else:
            harness.send(to=other, message=f"{number}")
        if other == ANA:
            now = harness.emulator.clock.now_ms
            expected.append(
                {"to": LINE if incoming else ANA, "from": ANA if incoming else LINE, "at": now, "is": f"{number}"}
            )
        harness.emulator.advance(pause)

    history = harness.history(limit=limit)

    shown = [
        {"to": item["to"], "from": item["from"], "at": item["timestamp"], "is": item["message"]}
        for item in history["conversation"]
    ]
    assert shown == expected[-limit:]
    assert shown == sorted(shown, key=lambda item: item["at"])
    counts = {"limit": limit, "total": len(expected), "count": len(shown)}
    assert history["chat"] == counts | {"filtered": False, "chat_marked_as_spam": False}


def test_history_without_limit_returns_20() -> None:
    harness = Harness()

    for end in ("", "/", "/20", "/20/"):
        assert harness.get(f"/conversations/history/imessage/{ANA}/{LINE}{end}")["chat"]["limit"] == 20


@pytest.mark.parametrize("limit", ["0", "-5", "201"])
def test_history_limit_out_of_range_is_rejected_or_clamped(limit: str) -> None:
    path = f"/conversations/history/imessage/{ANA}/{LINE}/{limit}"

    assert Harness().error("GET", path) == (400, 'Bad Request: "limit" must be between 1 and 200')
    assert Harness(history_limit="clamp").get(path)["chat"]["limit"] == (200 if limit == "201" else 1)


@pytest.mark.parametrize("limit", ["ten", "1.5", "1e2", "٣", "9" * 30])
def test_history_limit_not_an_integer_is_rejected(limit: str) -> None:
    status, error = Harness().error("GET", f"/conversations/history/imessage/{ANA}/{LINE}/{limit}")

    assert status == 400
    assert error.startswith('Bad Request: "limit" must be ')


@pytest.mark.parametrize(
    ("channel", "from_", "text"),
    [
        ("imessage", BOB, '"from" is not a number you lease'),
        ("text", BOB, '"from" is not a number you lease'),
        ("imessage", TEXT_LINE, '"from" does not support iMessage'),
    ],
)
def test_history_of_number_without_lease_is_rejected(channel: str, from_: str, text: str) -> None:
    refused = Harness().error("GET", f"/conversations/history/{channel}/{ANA}/{from_}/20")

    assert refused == (403, f"Forbidden: {text}")


def test_tracking_is_returned_on_request() -> None:
    harness = Harness()
    harness.phone(delay=2)
    id_ = harness.send()
    harness.emulator.advance(3)
    expected = [
        {"event": "imessage.queued", "title": "Message Queued", "timestamp": "2026-01-01T00:00:00.000Z"},
        {"event": "imessage.sent", "title": "Message Sent", "timestamp": "2026-01-01T00:00:02.000Z"},
        {"event": "imessage.delivery.confirmed", "title": "Message Delivered", "timestamp": "2026-01-01T00:00:02.000Z"},
    ]

    for path in (f"/conversations/history/message/{id_}", f"/conversations/history/imessage/{ANA}/{LINE}/20"):
        told = harness.get(f"{path}?tracking=true")
        assert (told["conversation"][0] if "conversation" in told else told)["tracking"] == expected
        for query in ("", "?tracking=false"):
            untold = harness.get(path + query)
            assert "tracking" not in (untold["conversation"][0] if "conversation" in untold else untold)


def test_delivery_of_queued_message_becomes_delayed() -> None:
    harness = Harness()
    harness.phone(delay=90)
    id_ = harness.send()
    told = []
    for _ in range(3):
        told.append(harness.history()["conversation"][0]["delivery"])
        harness.emulator.advance(61)

    assert told == [
        {"status": "sent", "delayed": False, "timestamp": 0},
        {"status": "delayed", "delayed": True, "timestamp": 0},
        {"status": "delivered", "delayed": True, "timestamp": (START + 90) * 1000},
    ]
    assert harness.get(f"/conversations/history/message/{id_}")["status"] == "delivered"


def test_get_message_of_any_channel_and_direction() -> None:
    harness = Harness()
    ana = harness.phone()
    ana.whatsapp("W", to=LINE)
    ids = {
        "I": ana.text("I", to=LINE).id,
        "T": ana.text("T", to=TEXT_LINE).id,
        "W": harness.emulator.state.messages[0].id,
        "i": harness.send(message="i"),
        "t": harness.post("/send/text", to=ANA, message="t")["message_id"],
        "w": harness.post("/send/whatsapp", to=ANA, message="w")["message_id"],
    }

    found = {text: harness.get(f"/conversations/history/message/{id_}") for text, id_ in ids.items()}

    assert {text: message["message"] for text, message in found.items()} == {text: text for text in ids}
    assert {text: message["status"] for text, message in found.items()} == {
        text: "received" if text.isupper() else "delivered" for text in ids
    }
    assert [ids[text].partition("_")[0] for text in "ITWitw"] == ["evt", "evt", "evt", "imsg", "text", "wapp"]


def test_get_unknown_message_is_404() -> None:
    harness = Harness()

    assert harness.error("GET", "/conversations/history/message/imsg_nobody") == (404, "Not Found")
    assert harness.error("POST", "/conversations/cancel/imsg_nobody") == (404, "Not Found")


@pytest.mark.parametrize(("path", "channel"), [("imessage", "imessage"), ("text", "text"), ("whatsapp", "whatsapp")])
def test_cancel_queued_message_is_idempotent_with_one_event(path: str, channel: str) -> None:
    harness = Harness()
    ana = harness.phone(delay=10)
    id_ = harness.post(f"/send/{path}", to=ANA, message="Hi")["message_id"]

    for _ in range(2):
        assert harness.call("POST", f"/conversations/cancel/{id_}") == {"cancelled": True, "msg_id": id_}
    harness.emulator.advance(60)

    assert ana.inbox == []
    assert harness.message(id_).status == "cancelled"
    (event,) = harness.events()
    assert (event["type"], event["data"]["message_id"]) == (f"{channel}.cancelled", id_)


def test_cancel_delivered_or_received_message_is_rejected() -> None:
    harness = Harness()
    for id_ in (harness.send(), harness.phone().text("Hi", to=LINE).id):
        status, _ = harness.error("POST", f"/conversations/cancel/{id_}")

        assert status == 400
    assert harness.events("imessage.cancelled") == []
