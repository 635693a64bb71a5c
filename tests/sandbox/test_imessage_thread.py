"""iMessage threads in the sandbox: reactions, typing, reading, and whether a handle has iMessage at all."""

from __future__ import annotations

from typing import Any

import pytest
from harness import ANA, BOB, LINE, START, Harness

REACT: dict[str, Any] = {"to": ANA, "from": LINE, "action": "add", "tapback": "love", "message": "Hello"}


def react(harness: Harness, **changed: Any) -> Any:
    """React with love to Ana's hello, unless said otherwise."""
    return harness.post("/send/imessage/reactions", **{**REACT, **changed})


def reactions(harness: Harness) -> list[tuple[str, str, str]]:
    """Give the reactions in the history of the thread with Ana."""
    return [(each["reaction"], each["action"], each["from"]) for each in harness.history()["reactions"]]


def test_reactions_are_in_the_history() -> None:
    """Adding, replacing and removing leave a trace each; what changes nothing leaves none; both sides' are there."""
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


def test_the_reply_to_a_reaction() -> None:
    """A reaction is answered with a status and a sentence."""
    harness = Harness()
    harness.phone().text("Hello", to=LINE)

    assert react(harness) == {"status": "added", "message": f"Reaction added to {ANA} from {LINE}"}
    assert react(harness, action="remove")["status"] == "removed"


def test_the_latest_message_with_the_text_is_meant() -> None:
    """Of equal texts the latest is reacted to; a text without its style marks is found too."""
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
def test_own_messages_are_found_as_asked(options: dict[str, Any], body: dict[str, Any], found: bool) -> None:
    """Whether a line's own message is reacted to is said by the request, else by the option."""
    harness = Harness(**options)
    harness.send()

    reply = harness.request("POST", "/send/imessage/reactions", {**REACT, **body})

    assert reply.status == (200 if found else 400)


def test_a_message_may_be_named_by_its_id() -> None:
    """An id alone names a message, with ``imessage_`` for ``imsg_`` too; strictly, it is not enough."""
    harness, strict = Harness(), Harness(react_by_id=False)
    id_ = harness.send()
    body = {"action": "add", "tapback": "love"}

    harness.post("/send/imessage/reactions", message_id=id_.replace("imsg_", "imessage_"), **body)

    assert reactions(harness) == [("love", "added", LINE)]
    assert harness.refusal("POST", "/send/imessage/reactions", message_id="imsg_x", **body) == (404, "Not Found")
    refused = strict.refusal("POST", "/send/imessage/reactions", message_id=strict.send(), **body)
    assert refused == (400, 'Bad Request: "to" is required')


def test_other_spellings_of_tapbacks() -> None:
    """Other services' names and emoji are refused, unless the option says otherwise."""
    strict, lenient = Harness(), Harness(lenient_tapbacks=True)
    strict.send(), lenient.send()

    status, text = strict.refusal("POST", "/send/imessage/reactions", **{**REACT, "tapback": "thumbsup"})
    assert (status, text) == (
        400,
        'Bad Request: "tapback" must be one of love, like, dislike, laugh, emphasize, question',
    )
    react(lenient, tapback="thumbsup")
    react(lenient, tapback="😂")
    assert [name for name, *_ in reactions(lenient)] == ["like", "laugh"]


def test_reacting_to_what_is_not_there() -> None:
    """A text that is not in the thread cannot be reacted to."""
    harness = Harness()
    harness.phone(BOB).text("Hello", to=LINE)

    refused = harness.refusal("POST", "/send/imessage/reactions", **REACT)

    assert refused == (400, "Bad Request: no matching message")


def test_typing_ends_with_stop_a_message_or_by_itself() -> None:
    """The bubble shows until it is stopped, the message comes, or it is too old; it leaves no trace in the history."""
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


def test_reading_marks_what_came_in() -> None:
    """A read receipt marks what the other side wrote, once and for all; on an empty thread it does no harm."""
    harness = Harness()
    assert harness.post("/send/imessage/read", to=ANA, from_=LINE)["status"] == "sent"
    harness.phone().text("Hello", to=LINE)
    harness.send()
    harness.emulator.advance(5)
    harness.post("/send/imessage/read", to=ANA, from_=LINE)
    harness.emulator.advance(5)
    harness.post("/send/imessage/read", to=ANA, from_=LINE)

    assert [item["read"] for item in harness.history()["conversation"]] == [(START + 5) * 1000, 0]


def test_a_phone_reads_when_told_or_by_itself() -> None:
    """What was sent is read when the phone reads it, or some seconds after it came."""
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
def test_availability_is_the_phones(imessage: Any, available: bool, to: str) -> None:
    """Whether a handle has iMessage is what its phone says, whether the plus is encoded or not."""
    harness = Harness()
    for handle in (ANA, "ana@example.com"):
        harness.phone(handle, imessage=imessage)

    assert harness.get(f"/conversations/availability/imessage/{to}") == {"available": available}
