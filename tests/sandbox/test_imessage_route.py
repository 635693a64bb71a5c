"""Routing of iMessages: fallback, substitute lines, rate limit."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harness import ANA, IMESSAGE_OFFER, LINE, START, TEXT_LINE, Harness


@pytest.mark.parametrize(
    ("imessage", "when", "outcome"),
    [
        (True, ["imessage_unsupported", "imessage_fails"], ("imessage", LINE, "delivered")),
        (False, ["imessage_unsupported"], ("text", TEXT_LINE, "delivered")),
        (False, ["imessage_unsupported", "imessage_fails"], ("text", TEXT_LINE, "delivered")),
        (False, ["imessage_fails"], None),
        (False, [], None),
        (False, None, None),
        ("fails", ["imessage_fails"], ("text", TEXT_LINE, "delivered")),
        ("fails", ["imessage_unsupported"], ("imessage", LINE, "failed")),
        ("fails", [], ("imessage", LINE, "failed")),
        ("fails", None, ("imessage", LINE, "failed")),
    ],
)
def test_fallback_applies_to_its_conditions(
    imessage: Any, when: list[str] | None, outcome: tuple[str, str, str] | None
) -> None:
    harness = Harness()
    phone = harness.phone(imessage=imessage)
    fallback = None if when is None else {"when": when, "from": TEXT_LINE}

    if outcome is None:
        refused = harness.error("POST", "/send/imessage", to=ANA, from_=LINE, message="Hi", fallback=fallback)
        assert refused == (400, "Bad Request: recipient does not support iMessage")
    else:
        message = harness.message(harness.send(message="**Hi** _you_", fallback=fallback))
        assert (message.channel, message.from_, message.status) == outcome
        assert message.text == ("Hi you" if message.channel == "text" else "**Hi** _you_")
        assert phone.inbox == ([message] if message.status == "delivered" else [])


@pytest.mark.parametrize(("fallback_id", "prefix"), [("same", "imsg_"), ("text", "text_")])
def test_message_after_fallback_is_in_text_history(fallback_id: str, prefix: str) -> None:
    """Its id is unchanged, and its tracking contains the fallback."""
    harness = Harness(fallback_id=fallback_id)
    harness.phone(imessage=False)

    id_ = harness.send(fallback={"when": ["imessage_unsupported"]})

    message = harness.get(f"/conversations/history/message/{id_}?tracking=true")
    steps = [step["event"] for step in message["tracking"]]
    assert id_.startswith(prefix)
    assert steps == [
        f"{'imessage' if fallback_id == 'same' else 'text'}.queued",
        "text.sent",
        "text.delivery.confirmed",
    ]
    assert harness.history()["conversation"] == []
    assert len(harness.get(f"/conversations/history/text/{ANA}/{LINE}/20")["conversation"]) == 1
    assert [event["data"]["message_id"] for event in harness.events("text.delivery.confirmed")] == [id_]


def test_unsupported_recipient_with_option_fails_after_acceptance() -> None:
    harness = Harness(unsupported_recipient="fail")
    harness.phone(imessage=False)

    id_ = harness.send()

    assert harness.get(f"/conversations/history/message/{id_}")["status"] == "failed"
    assert harness.history()["conversation"][0]["delivery"]["status"] == "failed"


def test_empty_fallback_with_option_is_rejected() -> None:
    refused = Harness(empty_fallback=False).error("POST", "/send/imessage", to=ANA, message="Hi", fallback={"when": []})

    assert refused == (400, 'Bad Request: "fallback.when" must not be empty')


def test_fallback_to_email_address_is_ignored() -> None:
    harness = Harness()
    harness.phone("ana@example.com", imessage=False)

    body = {"to": "ana@example.com", "message": "Hi", "fallback": {"when": ["imessage_unsupported"]}}

    assert harness.error("POST", "/send/imessage", **body) == (
        400,
        "Bad Request: recipient does not support iMessage",
    )


def lease_second_line(harness: Harness) -> None:
    """Lease another line with iMessage."""
    harness.call("POST", f"/numbers/lease/{IMESSAGE_OFFER}")


def test_unavailable_line_is_substituted_with_event() -> None:
    harness = Harness()
    lease_second_line(harness)
    harness.emulator.state.lines[LINE].available = False

    id_ = harness.send()

    (event,) = harness.events("numbers.substitution")
    assert event["data"] == {
        "original_number": LINE,
        "used_number": IMESSAGE_OFFER,
        "reason": "requested_unavailable_random_used",
        "message_id": id_,
        "timestamp": START,
    }
    assert len(harness.history(from_=IMESSAGE_OFFER)["conversation"]) == 1
    assert harness.get(f"/numbers/{LINE}")["lease_status"] == "paused"


def test_configured_failover_line_is_the_substitute() -> None:
    for seed in range(8):
        harness = Harness(seed=seed)
        lease_second_line(harness)
        harness.emulator.state.lines[TEXT_LINE].capabilities.append("imessage")
        harness.emulator.state.lines[LINE].available = False
        failover = {"enabled": True, "mode": "selective", "numbers": [LINE]}
        harness.post(f"/numbers/{IMESSAGE_OFFER}/configure", failover=failover)

        assert harness.message(harness.send()).from_ == IMESSAGE_OFFER


def test_send_without_from_uses_random_or_known_line() -> None:
    used: set[str] = set()
    known: set[str] = set()
    for seed in range(16):
        for kept, option in ((used, False), (known, True)):
            harness = Harness(seed=seed, prefer_known_line=option)
            lease_second_line(harness)
            harness.send(from_=IMESSAGE_OFFER)
            kept.add(harness.message(harness.send(from_=None)).from_)

    assert (used, known) == ({LINE, IMESSAGE_OFFER}, {IMESSAGE_OFFER})


def test_messages_above_rate_are_queued() -> None:
    harness = Harness()
    lease_second_line(harness)
    sent = [harness.send() for _ in range(8)]
    other = harness.send(from_=IMESSAGE_OFFER)

    statuses = []
    for _ in range(4):
        statuses.append([harness.message(id_).status for id_ in sent].count("delivered"))
        harness.emulator.advance(1)

    assert statuses == [5, 6, 7, 8]
    assert harness.message(other).delivered_at == START * 1000
    assert [message.id for message in harness.phone().inbox if message.id != other] == sent


def test_message_above_rate_with_option_is_429() -> None:
    harness = Harness(rate_limit="reject")
    for _ in range(5):
        harness.send()

    reply = harness.request("POST", "/send/imessage", {"to": ANA, "from": LINE, "message": "Hi"})

    assert (reply.status, reply.headers["retry-after"]) == (429, "1")
    harness.emulator.advance(1)
    harness.send()
    assert len(harness.emulator.state.messages) == 6


def test_fast_track_after_accepted_agreement_is_not_queued() -> None:
    harness = Harness()
    refused = json.loads(
        harness.request("POST", "/send/imessage", {"to": ANA, "message": "Hi", "fast_track": True}).body
    )
    url = "https://api.contiguity.com/entitlements/fast_track"
    assert (refused["data"]["status"], refused["data"]["agreement_url"]) == (403, url)

    assert harness.call("POST", "/entitlements/fast_track")["granted"]

    assert all(harness.message(harness.send(fast_track=True)).status == "delivered" for _ in range(9))
