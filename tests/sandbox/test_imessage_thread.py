"""iMessage threads: reactions, typing indicator, read receipts, availability."""

from __future__ import annotations

from typing import Any

import pytest
from harness import ANA, BOB, LINE, START, Harness

REACT: dict[str, Any] = {"to": ANA, "from": LINE, "action": "add", "tapback": "love", "message": "Hello"}


def react(harness: Harness, **changed: Any) -> Any:
    """React to Ana's "Hello" with love, unless other arguments are passed."""
    return harness.post("/send/imessage/reactions", **{**REACT, **changed})


def reactions(harness: Harness) -> list[tuple[str, str, str]]:
    """Return the reactions in the history of the thread with Ana."""
    return [(each["reaction"], each["action"], each["from"]) for each in harness.history()["reactions"]]


def test_history_contains_effective_reaction_changes() -> None:
    harness = Harness()
    harness.phone().text("Hello", to=LINE)

    for action, tapback in [
        ("add", "love"),
        ("add", "love"),
        ("add", "laugh"),
        ("remove", "love"),
        ("remove", "laugh"),
    ]:
        react(harness, action=action, tapback=tapback)
    harness.send(message="Sure")
    harness.phone().react("like", to=LINE, message="Sure")

    assert reactions(harness) == [
        ("love", "added", LINE),
        ("laugh", "added", LINE),
        ("laugh", "removed", LINE),
        ("like", "added", ANA),
    ]


def test_react_returns_status_and_message() -> None:
    harness = Harness()
    harness.phone().text("Hello", to=LINE)

    assert react(harness) == {"status": "added", "message": f"Reaction added to {ANA} from {LINE}"}
    assert react(harness, action="remove")["status"] == "removed"


def test_react_by_text_matches_latest_message() -> None:
    """A text without style marks matches, too."""
    harness = Harness()
    first, second = harness.send(), harness.send()
    styled = harness.send(message="__Fine__ **then**")

    react(harness)
    react(harness, message="Fine then")

    assert [each.message.id for each in harness.emulator.state.reactions] == [second, styled]
    assert first != second


@pytest.mark.parametrize(
    ("options", "body", "found"),
    [
        ({}, {}, True),
        ({}, {"allow_from_me": True}, True),
        ({}, {"allow_from_me": False}, False),
        ({"react_to_own": False}, {}, False),
        ({"react_to_own": False}, {"allow_from_me": True}, True),
    ],
)
def test_react_to_own_message_depends_on_request_and_option(
    options: dict[str, Any], body: dict[str, Any], found: bool
) -> None:
    harness = Harness(**options)
    harness.send()

    reply = harness.request("POST", "/send/imessage/reactions", {**REACT, **body})

    assert reply.status == (200 if found else 400)


def test_react_by_id_alone_depends_on_option() -> None:
    harness, strict = Harness(), Harness(react_by_id=False)
    id_ = harness.send()
    body = {"action": "add", "tapback": "love"}

    harness.post("/send/imessage/reactions", message_id=id_.replace("imsg_", "imessage_"), **body)

    assert reactions(harness) == [("love", "added", LINE)]
    assert harness.error("POST", "/send/imessage/reactions", message_id="imsg_x", **body) == (404, "Not Found")
    refused = strict.error("POST", "/send/imessage/reactions", message_id=strict.send(), **body)
    assert refused == (400, 'Bad Request: "to" is required')


def test_tapback_in_other_spelling_depends_on_option() -> None:
    strict, lenient = Harness(), Harness(lenient_tapbacks=True)
    strict.send(), lenient.send()

    status, text = strict.error("POST", "/send/imessage/reactions", **{**REACT, "tapback": "thumbsup"})
    assert (status, text) == (
        400,
        'Bad Request: "tapback" must be one of love, like, dislike, laugh, emphasize, question',
    )
    react(lenient, tapback="thumbsup")
    react(lenient, tapback="😂")
    assert [name for name, *_ in reactions(lenient)] == ["like", "laugh"]


def test_react_to_unknown_text_is_rejected() -> None:
    harness = Harness()
    harness.phone(BOB).text("Hello", to=LINE)

    refused = harness.error("POST", "/send/imessage/reactions", **REACT)

    assert refused == (400, "Bad Request: no matching message")


def test_typing_indicator_is_hidden_after_stop_message_or_timeout() -> None:
    harness = Harness()

    def start() -> list[str]:
        assert harness.post("/send/imessage/typing", to=ANA, from_=LINE, action="start") == {"status": "started"}
        return list(harness.phone().typing)

    assert start() == [LINE]
    assert harness.post("/send/imessage/typing", to=ANA, from_=LINE, action="stop") == {"status": "stopped"}
    assert harness.phone().typing == []

    start()
    harness.send()
    assert harness.phone().typing == []

    start()
    harness.emulator.advance(60)
    assert harness.phone().typing == []
    assert len(harness.history()["conversation"]) == 1


def test_mark_read_reads_received_messages_once() -> None:
    harness = Harness()
    assert harness.post("/send/imessage/read", to=ANA, from_=LINE)["status"] == "sent"
    harness.phone().text("Hello", to=LINE)
    harness.send()
    harness.emulator.advance(5)
    harness.post("/send/imessage/read", to=ANA, from_=LINE)
    harness.emulator.advance(5)
    harness.post("/send/imessage/read", to=ANA, from_=LINE)

    assert [item["read"] for item in harness.history()["conversation"]] == [(START + 5) * 1000, 0]


def test_phone_reads_on_request_or_after_delay() -> None:
    harness = Harness()
    ana = harness.phone()
    harness.send()
    ana.read(to=LINE)
    ana.set(reads_after=3)
    harness.send()
    harness.emulator.advance(10)

    assert [item["read"] for item in harness.history()["conversation"]] == [START * 1000, (START + 3) * 1000]


@pytest.mark.parametrize(("imessage", "available"), [(True, True), ("fails", True), (False, False)])
@pytest.mark.parametrize("to", [ANA, "%2B12025550143", "ana%40example.com"])
def test_availability_matches_phone(imessage: Any, available: bool, to: str) -> None:
    """The plus sign can be escaped."""
    harness = Harness()
    for handle in (ANA, "ana@example.com"):
        harness.phone(handle, imessage=imessage)

    assert harness.get(f"/conversations/availability/imessage/{to}") == {"available": available}
