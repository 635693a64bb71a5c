"""Text, WhatsApp and email of the emulated Contiguity API."""

from __future__ import annotations

from typing import Any

import pytest
from harness import ANA, BOB, LINE, TEXT_LINE, Harness

from contiguity.sandbox.contiguity.seed import SHARED_NUMBER

URL = "https://cdn.example.com/map.png"


@pytest.mark.parametrize("to", [ANA, "2025550143", "(202) 555-0143", "1 202 555 0143"])
def test_text_to_local_number_format_is_delivered(to: str) -> None:
    """It is sent from the shared number, and its delivery is an event."""
    harness = Harness()

    id_ = harness.post("/send/text", to=to, message="Hi")["message_id"]

    (message,) = harness.phone().inbox
    assert (message.id, message.channel, message.from_) == (id_, "text", SHARED_NUMBER)
    (event,) = harness.events()
    assert (event["type"], event["data"]["message_id"]) == ("text.delivery.confirmed", id_)
    assert (event["data"]["from"], event["data"]["to"]) == (SHARED_NUMBER, ANA)


@pytest.mark.parametrize("text", [False, "fails"])
def test_text_to_unsupported_phone_emits_failed_event(text: Any) -> None:
    harness = Harness()
    harness.phone(text=text)

    id_ = harness.post("/send/text", to=ANA, from_=TEXT_LINE, message="Hi")["message_id"]

    (event,) = harness.events()
    assert (event["type"], event["data"]["message_id"]) == ("text.delivery.failed", id_)
    assert event["data"]["error"]


def test_text_without_shared_number_requires_leased_line() -> None:
    harness = Harness(shared_text_number=False)
    harness.post("/send/text", to=ANA, message="Hi")
    assert harness.phone().inbox[0].from_ in (LINE, TEXT_LINE)

    for number in (LINE, TEXT_LINE):
        harness.call("DELETE", f"/numbers/leased/{number}")
    assert harness.error("POST", "/send/text", to=ANA, message="Hi")[0] == 403


def test_text_with_four_attachments_is_rejected() -> None:
    refused = Harness().error("POST", "/send/text", to=ANA, attachments=[URL] * 4)

    assert refused == (400, "Bad Request: attachments must be at most 3 HTTPS URLs with a file extension")


def test_text_reaction_is_sent_as_text() -> None:
    harness = Harness()
    event = harness.phone().text("See you at 7", to=TEXT_LINE)

    by_id = harness.post("/send/text/reactions", message_id=event.id, reaction="thumbsup", action="add")
    by_text = {"to": ANA, "from": TEXT_LINE, "message": "See you at 7", "reaction": "thumbsup", "action": "remove"}
    harness.call("POST", "/send/text/reactions", by_text)

    history = harness.get(f"/conversations/history/text/{ANA}/{TEXT_LINE}/20")
    assert [(each["reaction"], each["action"], each["on"]) for each in history["reactions"]] == [
        ("thumbsup", "added", "See you at 7"),
        ("thumbsup", "removed", "See you at 7"),
    ]
    assert harness.phone().inbox[0].id == by_id["message_id"]
    assert [message.text for message in harness.phone().inbox] == [
        "Liked “See you at 7”",
        "Removed thumbsup from “See you at 7”",
    ]
    assert history["chat"] == {"limit": 20, "total": 3, "count": 3}


@pytest.mark.parametrize(
    ("body", "refused"),
    [
        ({}, (400, 'Bad Request: "message_id", or "to" and "message", is required')),
        ({"to": ANA, "message": "Nobody said this"}, (400, "Bad Request: no matching message")),
        ({"message_id": "text_nobody"}, (404, "Not Found")),
    ],
)
def test_text_reaction_without_message_is_rejected(body: dict[str, Any], refused: tuple[int, str]) -> None:
    assert Harness().error("POST", "/send/text/reactions", reaction="love", action="add", **body) == refused


def test_whatsapp_requires_line_with_whatsapp() -> None:
    harness = Harness()

    id_ = harness.post("/send/whatsapp", to=ANA, message="Hi")["message_id"]

    (message,) = harness.phone().inbox
    assert (message.id, message.channel, message.from_) == (id_, "whatsapp", LINE)
    refused = harness.error("POST", "/send/whatsapp", to=ANA, from_=TEXT_LINE, message="Hi")
    assert refused == (403, 'Forbidden: "from" does not support WhatsApp')
    assert harness.error("POST", "/send/whatsapp", to=ANA, attachments=[URL]) == (
        400,
        'Bad Request: "message" is required',
    )


@pytest.mark.parametrize(
    ("whatsapp", "when"), [(False, "whatsapp_unsupported"), ("fails", "whatsapp_fails")], ids=["unsupported", "fails"]
)
def test_whatsapp_fallback_applies_to_its_conditions(whatsapp: Any, when: str) -> None:
    harness = Harness()
    harness.phone(whatsapp=whatsapp)

    harness.post("/send/whatsapp", to=ANA, message="Hi", fallback={"when": [when], "from": TEXT_LINE})

    (message,) = harness.phone().inbox
    assert (message.channel, message.from_, message.id[:5]) == ("text", TEXT_LINE, "wapp_")


def test_whatsapp_typing_and_reactions_reach_phone() -> None:
    harness = Harness()
    harness.phone().whatsapp("Hi", to=LINE)
    id_ = harness.emulator.state.messages[-1].id

    assert harness.post("/send/whatsapp/typing", to=ANA, action="start") == {"status": "started"}
    assert harness.phone().typing == [LINE]
    added = harness.post("/send/whatsapp/reactions", to=ANA, action="add", reaction="👍", message="Hi")
    assert added == {"status": "added", "message": "Reaction added for +1 202 555 0143"}
    harness.post("/send/whatsapp/reactions", to=ANA, action="remove", message=id_)

    assert [(each.reaction, each.action) for each in harness.emulator.state.reactions] == [
        ("👍", "added"),
        ("👍", "removed"),
    ]
    refused = harness.error("POST", "/send/whatsapp/reactions", to=BOB, action="add", reaction="👍", message="Hi")
    assert refused == (400, "Bad Request: no matching message")


EMAIL: dict[str, Any] = {"to": "ana@example.com", "from": "Shop <hi@shop.example>", "subject": "Sizes", "text": "M?"}


def test_email_is_stored_with_all_fields() -> None:
    """The top level has precedence over ``body``."""
    harness = Harness()
    mails = {"cc": ["a@example.com", "B <b@example.com>"], "bcc": "c@example.com", "reply_to": "d@example.com"}

    id_ = harness.call("POST", "/send/email", {**EMAIL, **mails, "headers": {"X-Order": "1"}})["email_id"]
    harness.call(
        "POST", "/send/email", {**EMAIL, "headers": [{"name": "X-Order", "value": "2"}], "body": {"text": "old"}}
    )
    without = {name: value for name, value in EMAIL.items() if name != "text"}
    harness.call("POST", "/send/email", {**without, "body": {"html": "<p>M?</p>"}})

    first, second, third = harness.emulator.contiguity.account.emails
    assert (first.id, first.to, first.cc, first.bcc) == (id_, ["ana@example.com"], mails["cc"], ["c@example.com"])
    assert (first.headers, second.headers, second.text, third.html) == (
        {"X-Order": "1"},
        {"X-Order": "2"},
        "M?",
        "<p>M?</p>",
    )


def test_email_from_unverified_domain_uses_shared_domain() -> None:
    harness = Harness()
    harness.call("POST", "/domains/shop.example", {})
    harness.call("POST", "/send/email", EMAIL)
    harness.emulator.contiguity.account.domains["shop.example"].verified = True
    harness.call("POST", "/send/email", EMAIL)

    assert [email.from_ for email in harness.emulator.contiguity.account.emails] == [
        "Shop <no-reply@mail.contiguity.com>",
        "Shop <hi@shop.example>",
    ]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"text": None}, '"text" or "html" is required'),
        ({"to": "ana"}, '"to" must be an email address'),
        ({"to": ["ana@example.com", "bob"]}, '"to" must be an email address'),
        ({"cc": "nobody"}, '"cc" must be an email address'),
        ({"to": ["ana@example.com"] * 11}, '"to" must have at most 10 items'),
    ],
)
def test_email_with_invalid_field_is_rejected(change: dict[str, Any], text: str) -> None:
    assert Harness().error("POST", "/send/email", **{**EMAIL, **change}) == (400, f"Bad Request: {text}")
