"""Validation rules of app cards, App Clips and experiences."""

from __future__ import annotations

from typing import Any

import pytest
from message_oracle import broken_rules
from message_verdicts import APP, CARD, CLIP, accepted_parts, rejected_rule

from contiguity.errors import ValidationError
from contiguity.linq.message import Message, content_of


def with_app(part: dict[str, Any] | None, message: Message) -> Message:
    """Add a part of an app, or an experience if the part is None."""
    return message.experience("link", "open") if part is None else message.part(part)


@pytest.mark.parametrize("service", ["SMS", "RCS"])
@pytest.mark.parametrize("part", [CARD, CLIP, None], ids=["card", "clip", "experience"])
def test_app_with_other_preferred_service_is_rejected(service: Any, part: dict[str, Any] | None) -> None:
    """The order of the calls does not matter."""
    rule = "is not possible: app cards, App Clips and experiences are sent over iMessage only"
    with pytest.raises(ValidationError, match=rf"^{'name' if part is None else 'part'} {rule}"):
        with_app(part, Message().preferred_service(service))
    with pytest.raises(ValidationError, match=rf"^service {rule}"):
        with_app(part, Message()).preferred_service(service)

    assert broken_rules(content_of(with_app(part, Message()).preferred_service("iMessage")).to_dict()) == set()


def test_experience_with_parts_is_rejected() -> None:
    with pytest.raises(ValidationError, match=r"^name is not possible: a message has either parts or an experience$"):
        Message("Hi").experience("link", "open")
    with pytest.raises(ValidationError, match=r"^text is not possible: a message has either parts or an experience$"):
        Message().experience("link", "open").text("Hi")

    content = content_of(Message().experience("link", "open", {"url": "https://example.com"})).to_dict()
    assert content["experience"] == {"name": "link", "action": "open", "params": {"url": "https://example.com"}}


@pytest.mark.parametrize(
    ("change", "argument"),
    [
        ({"app": {**APP, "bundle_id": "a:b"}}, "app.bundle_id"),
        ({"app": {**APP, "bundle_id": ""}}, "app.bundle_id"),
        ({"app": {**APP, "name": ""}}, "app.name"),
        ({"app": {**APP, "team_id": "a1b2c3d4e5"}}, "app.team_id"),
        ({"app": {**APP, "team_id": "A1B2C3D4E"}}, "app.team_id"),
        ({"app": {**APP, "app_store_id": "1"}}, "app.app_store_id"),
        ({"app": {"name": "Tables", "team_id": "A1B2C3D4E5"}}, "app.bundle_id"),
        ({"app": "Tables"}, "app"),
        ({"layout": {}}, "layout"),
        ({"layout": {"image_title": "a"}}, "layout"),
        ({"layout": {"caption": "a", "image_title": "a"}}, "layout.image_title"),
        ({"layout": {"caption": "a", "image_subtitle": "a"}}, "layout.image_subtitle"),
        ({"layout": {"image_url": "example.com/a.png"}}, "layout.image_url"),
        ({"layout": {"caption": 5}}, "layout.caption"),
        ({"url": "http://example.com"}, "url"),
        ({"url": "https://example.com/".ljust(2049, "x")}, "url"),
        ({"url": "data:,".ljust(16_385, "x")}, "url"),
        ({"url": "data:, "}, "url"),
        ({"interactive": "no"}, "interactive"),
        ({"fallback_text": 5}, "fallback_text"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_card_invalid_field_is_named(change: dict[str, Any], argument: str) -> None:
    rejected_rule(f"message[0].{argument}", [{**CARD, **change}])


@pytest.mark.parametrize(
    "change",
    [
        {"app": {**APP, "app_store_id": 1234567890}},
        {"layout": {"trailing_subcaption": "a"}},
        {"layout": {"image_url": "https://example.com/a.png", "image_title": "a", "image_subtitle": "b"}},
        {"url": "https://example.com/".ljust(2048, "x")},
        {"url": "data:,".ljust(16_384, "x")},
        {"interactive": False, "fallback_text": "A card"},
    ],
)
def test_card_valid_is_sent_unchanged(change: dict[str, Any]) -> None:
    assert accepted_parts([{**CARD, **change}]) == [{**CARD, **change}]


def test_clip_without_https_is_rejected() -> None:
    assert accepted_parts([{**CLIP, "caption": "Pay"}]) == [{**CLIP, "caption": "Pay"}]
    assert rejected_rule("message[0].value", [{**CLIP, "value": "http://example.com"}]).startswith(
        "is not an HTTPS URL: "
    )
