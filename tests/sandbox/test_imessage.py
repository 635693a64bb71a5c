"""Sending iMessages with the emulated Contiguity API."""

from __future__ import annotations

import json
from typing import Any

import pytest
from harness import ANA, BOB, LINE, TEXT_LINE, Harness

URL = "https://cdn.example.com/map.png"


@pytest.mark.parametrize("to", [ANA, "ana@example.com"], ids=["phone", "email"])
@pytest.mark.parametrize(
    "content", [{"message": "Hi"}, {"attachments": [URL]}, {"message": "Hi", "attachments": [URL]}]
)
def test_imessage_with_text_or_attachments_is_delivered(to: str, content: dict[str, Any]) -> None:
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
def test_imessage_with_invalid_field_is_rejected_with_its_name(body: dict[str, Any], text: str) -> None:
    harness = Harness()

    status, error = harness.error("POST", "/send/imessage", **body)

    assert (status, error[: len(text) + 13]) == (400, f"Bad Request: {text}")
    assert harness.emulator.state.messages == []


@pytest.mark.parametrize(
    ("from_", "text"),
    [(BOB, '"from" is not a number you lease'), (TEXT_LINE, '"from" does not support iMessage')],
    ids=["not leased", "no iMessage"],
)
def test_imessage_from_unsupported_line_is_rejected_without_substitute(from_: str, text: str) -> None:
    assert Harness().error("POST", "/send/imessage", to=ANA, from_=from_, message="Hi") == (403, f"Forbidden: {text}")


def test_imessage_without_leased_line_returns_agreement_url() -> None:
    harness = Harness()
    harness.call("DELETE", f"/numbers/leased/{LINE}")

    reply = json.loads(harness.request("POST", "/send/imessage", {"to": ANA, "message": "Hi"}).body)["data"]

    assert reply == {
        "error": "Forbidden: an iMessage-capable leased number is required",
        "status": 403,
        "agreement_url": "https://api.contiguity.com/entitlements/lease",
    }
    assert harness.error("GET", f"/conversations/availability/imessage/{ANA}")[0] == 403
