"""Each rule of cards, App Clips and experiences by itself, on both of its sides."""

from __future__ import annotations

from typing import Any

import pytest
from message_oracle import faults
from message_verdicts import APP, CARD, CLIP, refused, sent

from contiguity.errors import ValidationError
from contiguity.linq.message import Message, content_of


def calling(part: dict[str, Any] | None, message: Message) -> Message:
    """Add an app's part, or an experience if there is none."""
    return message.experience("link", "open") if part is None else message.part(part)


@pytest.mark.parametrize("service", ["SMS", "RCS"])
@pytest.mark.parametrize("part", [CARD, CLIP, None], ids=["card", "clip", "experience"])
def test_apps_go_over_imessage(service: Any, part: dict[str, Any] | None) -> None:
    """A card, an App Clip and an experience cannot prefer another network, in whichever order it is said."""
    rule = "is not possible: app cards, App Clips and experiences are sent over iMessage only"
    with pytest.raises(ValidationError, match=rf"^{'name' if part is None else 'part'} {rule}"):
        calling(part, Message().preferred_service(service))
    with pytest.raises(ValidationError, match=rf"^service {rule}"):
        calling(part, Message()).preferred_service(service)

    assert faults(content_of(calling(part, Message()).preferred_service("iMessage")).to_dict()) == set()


def test_an_experience_stands_for_the_parts() -> None:
    """A message has parts or an experience."""
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
def test_cards_are_refused_by_field(change: dict[str, Any], argument: str) -> None:
    """Each rule of a card names its field."""
    refused(f"message[0].{argument}", [{**CARD, **change}])


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
def test_cards_go_out(change: dict[str, Any]) -> None:
    """What keeps to the rules goes out unchanged."""
    assert sent([{**CARD, **change}]) == [{**CARD, **change}]


def test_clips_come_by_https() -> None:
    """An App Clip's link is an HTTPS URL, and may have a caption."""
    assert sent([{**CLIP, "caption": "Pay"}]) == [{**CLIP, "caption": "Pay"}]
    assert refused("message[0].value", [{**CLIP, "value": "http://example.com"}]).startswith("is not an HTTPS URL: ")
