"""iMessage in the sandbox: sending and its refusals, fallback, substitution, pace, reactions, typing, reading."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harness import ANA, BOB, IMESSAGE_OFFER, LINE, START, TEXT_LINE, Harness

URL = "https://cdn.example.com/map.png"


@pytest.mark.parametrize("to", [ANA, "ana@example.com"], ids=["phone", "email"])
@pytest.mark.parametrize(
    "content", [{"message": "Hi"}, {"attachments": [URL]}, {"message": "Hi", "attachments": [URL]}]
)
def test_a_message_or_attachments_arrive(to: str, content: dict[str, Any]) -> None:
    """A message, attachments or both come to a phone or an address, at once."""
    harness = Harness()

    id_ = harness.post("/send/imessage", to=to, from_=LINE, **content)["message_id"]

    (message,) = harness.phone(to).inbox
    assert (message.id, message.text, message.attachments, message.status) == (
        id_,
        content.get("message", ""),
        content.get("attachments", []),
        "delivered",
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({}, '"to" is required'),
        ({"to": "2025550143"}, '"to" must be an E.164 phone number or an email address'),
        ({"to": f"{ANA}\n"}, '"to" must be an E.164 phone number or an email address'),
        ({"to": 5}, '"to" must be a string'),
        ({"to": ANA}, '"message" is required unless attachments are provided'),
        ({"to": ANA, "message": "", "attachments": []}, '"message" is required unless attachments are provided'),
        ({"to": ANA, "attachments": [URL] * 11}, "attachments must be at most 10 HTTPS URLs with a file extension"),
        (
            {"to": ANA, "attachments": ["http://a.example/b.png"]},
            "attachments must be HTTPS URLs with a file extension",
        ),
        ({"to": ANA, "attachments": ["https://a.example/b"]}, "attachments must be HTTPS URLs with a file extension"),
        ({"to": ANA, "message": "Hi", "effect": "sparkle"}, '"effect" must be one of slam, loud, gentle, '),
        ({"to": ANA, "message": "Hi", "fallback": {}}, '"fallback.when" is required'),
        (
            {"to": ANA, "message": "Hi", "fallback": {"when": ["always"]}},
            '"fallback.when" must be one of imessage_unsupported, imessage_fails',
        ),
        ({"to": ANA, "message": "Hi", "fast_track": "yes"}, '"fast_track" must be a boolean'),
        (
            {"to": ANA, "message": "Hi", "from": LINE, "fallback": {"when": ["imessage_fails"], "from": BOB}},
            "fallback number does not support SMS",
        ),
    ],
)
def test_a_bad_request_is_refused_by_the_name_of_its_field(body: dict[str, Any], text: str) -> None:
    """What is wrong with a request is told with the field that it is about, and nothing is sent."""
    harness = Harness()

    status, error = harness.refusal("POST", "/send/imessage", **body)

    assert (status, error[: len(text) + 13]) == (400, f"Bad Request: {text}")
    assert harness.emulator.world.messages == []


@pytest.mark.parametrize(
    ("from_", "text"),
    [(BOB, '"from" is not a number you lease'), (TEXT_LINE, '"from" does not support iMessage')],
    ids=["not leased", "no iMessage"],
)
def test_only_own_lines_with_imessage_send(from_: str, text: str) -> None:
    """A line that is not leased, or that has no iMessage, does not send one, and is not replaced."""
    assert Harness().refusal("POST", "/send/imessage", to=ANA, from_=from_, message="Hi") == (403, f"Forbidden: {text}")


def test_without_a_line_with_imessage_nothing_is_sent() -> None:
    """An account whose last iMessage line is gone is told which agreement it lacks."""
    harness = Harness()
    harness.ask("DELETE", f"/numbers/leased/{LINE}")

    reply = json.loads(harness.request("POST", "/send/imessage", {"to": ANA, "message": "Hi"}).body)["data"]

    assert reply == {
        "error": "Forbidden: an iMessage-capable leased number is required",
        "status": 403,
        "agreement_url": "https://api.contiguity.com/entitlements/lease",
    }
    assert harness.refusal("GET", f"/conversations/availability/imessage/{ANA}")[0] == 403


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
def test_fallback_follows_its_conditions(
    imessage: Any, when: list[str] | None, outcome: tuple[str, str, str] | None
) -> None:
    """Each condition covers its own case: no iMessage at all, or a delivery that fails."""
    harness = Harness()
    phone = harness.phone(imessage=imessage)
    fallback = None if when is None else {"when": when, "from": TEXT_LINE}

    if outcome is None:
        refused = harness.refusal("POST", "/send/imessage", to=ANA, from_=LINE, message="Hi", fallback=fallback)
        assert refused == (400, "Bad Request: recipient does not support iMessage")
    else:
        message = harness.message(harness.send(message="**Hi** _you_", fallback=fallback))
        assert (message.channel, message.from_, message.status) == outcome
        assert message.text == ("Hi you" if message.channel == "text" else "**Hi** _you_")
        assert phone.inbox == ([message] if message.status == "delivered" else [])


@pytest.mark.parametrize(("fallback_id", "prefix"), [("same", "imsg_"), ("text", "text_")])
def test_a_message_that_fell_back_is_in_the_text_history(fallback_id: str, prefix: str) -> None:
    """It is fetched by the id of its send, its tracking tells of the switch, and the text's delivery is an event."""
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


def test_an_unsupported_recipient_may_fail_later() -> None:
    """With the option, a message that nobody can get is accepted, and then it fails."""
    harness = Harness(unsupported_recipient="fail")
    harness.phone(imessage=False)

    id_ = harness.send()

    assert harness.get(f"/conversations/history/message/{id_}")["status"] == "failed"
    assert harness.history()["conversation"][0]["delivery"]["status"] == "failed"


def test_an_empty_fallback_may_be_refused() -> None:
    """With the option, ``when`` must name a condition."""
    refused = Harness(empty_fallback=False).refusal(
        "POST", "/send/imessage", to=ANA, message="Hi", fallback={"when": []}
    )

    assert refused == (400, 'Bad Request: "fallback.when" must not be empty')


def test_an_address_has_no_fallback() -> None:
    """To an e-mail address a fallback is ignored."""
    harness = Harness()
    harness.phone("ana@example.com", imessage=False)

    body = {"to": "ana@example.com", "message": "Hi", "fallback": {"when": ["imessage_unsupported"]}}

    assert harness.refusal("POST", "/send/imessage", **body) == (
        400,
        "Bad Request: recipient does not support iMessage",
    )


def second_line(harness: Harness) -> None:
    """Lease another line with iMessage."""
    harness.ask("POST", f"/numbers/lease/{IMESSAGE_OFFER}")


def test_a_line_that_cannot_send_is_replaced() -> None:
    """Another line sends in the place of one that is paused, an event tells so, and the history has the other's."""
    harness = Harness()
    second_line(harness)
    harness.emulator.world.lines[LINE].available = False

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


def test_failover_names_the_line_that_takes_over() -> None:
    """Of several lines, the one that was configured to stand in does."""
    for seed in range(8):
        harness = Harness(seed=seed)
        second_line(harness)
        harness.emulator.world.lines[TEXT_LINE].channels.append("imessage")
        harness.emulator.world.lines[LINE].available = False
        failover = {"enabled": True, "mode": "selective", "numbers": [LINE]}
        harness.post(f"/numbers/{IMESSAGE_OFFER}/configure", failover=failover)

        assert harness.message(harness.send()).from_ == IMESSAGE_OFFER


def test_without_from_any_line_sends() -> None:
    """Without a sender each line sends sometimes; with the option, the one that was used before always does."""
    used: set[str] = set()
    known: set[str] = set()
    for seed in range(16):
        for kept, option in ((used, False), (known, True)):
            harness = Harness(seed=seed, prefer_known_line=option)
            second_line(harness)
            harness.send(from_=IMESSAGE_OFFER)
            kept.add(harness.message(harness.send(from_=None)).from_)

    assert (used, known) == ({LINE, IMESSAGE_OFFER}, {IMESSAGE_OFFER})


def test_a_line_keeps_its_pace() -> None:
    """Five messages go at once, and then one a second; the rest wait in the queue, and other lines do not."""
    harness = Harness()
    second_line(harness)
    sent = [harness.send() for _ in range(8)]
    other = harness.send(from_=IMESSAGE_OFFER)

    statuses = []
    for _ in range(4):
        statuses.append([harness.message(id_).status for id_ in sent].count("delivered"))
        harness.emulator.advance(1)

    assert statuses == [5, 6, 7, 8]
    assert harness.message(other).delivered_at == START * 1000
    assert [message.id for message in harness.phone().inbox if message.id != other] == sent


def test_over_the_rate_may_be_an_error() -> None:
    """With the option, the sixth message of a burst is answered with 429 and the seconds to wait, and is not sent."""
    harness = Harness(rate_limit="refuse")
    for _ in range(5):
        harness.send()

    reply = harness.request("POST", "/send/imessage", {"to": ANA, "from": LINE, "message": "Hi"})

    assert (reply.status, reply.headers["retry-after"]) == (429, "1")
    harness.emulator.advance(1)
    harness.send()
    assert len(harness.emulator.world.messages) == 6


def test_fast_track_needs_its_agreement() -> None:
    """Fast track is refused with the URL of its agreement; once that is accepted, it passes the queue."""
    harness = Harness()
    refused = json.loads(
        harness.request("POST", "/send/imessage", {"to": ANA, "message": "Hi", "fast_track": True}).body
    )
    url = "https://api.contiguity.com/entitlements/fast_track"
    assert (refused["data"]["status"], refused["data"]["agreement_url"]) == (403, url)

    assert harness.ask("POST", "/entitlements/fast_track")["granted"]

    assert all(harness.message(harness.send(fast_track=True)).status == "delivered" for _ in range(9))


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

    assert [each.on.id for each in harness.emulator.world.reactions] == [second, styled]
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
