"""Validation rules of messages and their parts, in lists and in the builder."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from message_oracle import broken_rules
from message_strategies import (
    alternating,
    effects,
    handles,
    ids,
    media,
    plain,
    standalone,
    stored,
    texts,
    urls,
)
from message_verdicts import accepted_parts, rejected_rule, text

from contiguity.errors import ValidationError
from contiguity.linq.message import Message, content_of

BEN = "ben@example.com"


@given(st.integers(1, 130))
def test_content_over_100_parts_is_rejected(number: int) -> None:
    parts = alternating(number)
    if number <= 100:
        assert accepted_parts(parts) == parts
    else:
        assert "must not exceed 100 parts in a message, got" in rejected_rule("message", parts)
    assert "at least one" in rejected_rule("message", [])


@given(st.integers(0, 44), urls, st.lists(stored, max_size=5), st.lists(ids, max_size=5))
def test_content_over_40_public_urls_is_rejected(
    number: int, url: str, at_linq: list[str], uploaded: list[str]
) -> None:
    """Files stored at Linq do not count."""
    public = [url] * number
    parts = [{"type": "media", "url": one} for one in [*at_linq, *public]]
    parts += [{"type": "media", "attachment_id": one} for one in uploaded]
    if not parts:
        return
    if len(public) <= 40:
        assert accepted_parts(parts) == parts
    else:
        assert "at most 40 files can be sent by URL" in rejected_rule(f"message[{len(at_linq) + 40}].url", parts)


@given(st.lists(media(), max_size=3), plain(), plain(), st.lists(media(), max_size=3))
def test_content_text_after_text_is_rejected(before: list[Any], one: Any, other: Any, after: list[Any]) -> None:
    """With a file between them, the texts are sent in order."""
    file = {"type": "media", "url": "https://example.com/map.png"}

    assert "cannot follow another text part: merge the texts" in rejected_rule(
        f"message[{len(before) + 1}]", [*before, one, other, *after]
    )
    assert accepted_parts([*before, one, file, other, *after]) == [*before, one, file, other, *after]


@given(standalone(), st.lists(media() | standalone(), max_size=2), st.lists(media() | standalone(), max_size=2))
def test_content_link_or_app_with_other_parts_is_rejected(part: Any, before: list[Any], after: list[Any]) -> None:
    """The error names the first part that must be the only one."""
    parts = [*before, part, *after]
    if len(parts) == 1:
        assert accepted_parts(parts) == parts
    else:
        first = next(index for index, one in enumerate(parts) if one["type"] != "media")
        assert "must be the only part of a message" in rejected_rule(f"message[{first}]", parts)


@given(st.integers(2030, 2060))
def test_link_over_2048_characters_is_rejected(number: int) -> None:
    url = "https://example.com/".ljust(number, "x")
    if number <= 2048:
        assert accepted_parts([{"type": "link", "value": url}]) == accepted_parts(Message().link(url))
    else:
        assert "at most 2048 characters" in rejected_rule("message[0].value", [{"type": "link", "value": url}])
        with pytest.raises(ValidationError, match=r"^url must be at most 2048 characters"):
            Message().link(url)


@pytest.mark.parametrize("field", ["media", "sticker"])
@pytest.mark.parametrize(
    "source", [{}, {"url": "https://example.com/a.png", "attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}]
)
def test_file_without_exactly_one_source_is_rejected(field: str, source: dict[str, str]) -> None:
    if field == "media":
        rule = rejected_rule("message[0].url", [{"type": "media", **source}])
    else:
        rule = rejected_rule(
            "message[0].inline_stickers[0].url", [text("x", inline_stickers=[{"range": [0, 1], **source}])]
        )

    assert rule == "exactly one must be given"


@given(media(), st.sampled_from(["http://", "HTTPS://", "ftp://", "", "//"]))
def test_media_invalid_source_is_rejected(part: dict[str, Any], scheme: str) -> None:
    """The URL of a file is an HTTPS URL, its id is a UUID; stickers and other files obey the same rule."""
    assert accepted_parts([part]) == [part]
    assert accepted_parts([{**part, "sticker": True}]) == [{**part, "sticker": True}]
    if "url" in part:
        wrong = {**part, "url": part["url"].replace("https://", scheme, 1)}
        assert rejected_rule("message[0].url", [wrong]).startswith("is not an HTTPS URL: ")
    else:
        wrong = {**part, "attachment_id": part["attachment_id"][1:]}
        assert rejected_rule("message[0].attachment_id", [wrong]).startswith("is not a UUID")
    assert rejected_rule("message[0].sticker", [{**part, "sticker": "yes"}]) == "must be True or False"


@given(texts, urls, st.sampled_from(["https://example.com", "see HTTP://example.com/a", "x www.example.com."]))
def test_first_message_with_link_is_rejected(before: str, url: str, link: str) -> None:
    """Later messages may contain links."""
    spaced = f"{before} {link}"

    assert "must not be a link in the first message" in rejected_rule(
        "message[0]", [{"type": "link", "value": url}], first=True
    )
    assert "must not contain a URL in the first message" in rejected_rule("message", spaced, first=True)
    assert accepted_parts([{"type": "link", "value": url}]) == [{"type": "link", "value": url}]
    assert accepted_parts(spaced) == [text(spaced)]
    assert accepted_parts(Message("Hello. How are you?"), first=True) == [text("Hello. How are you?")]


@given(effects, ids)
def test_first_message_with_effect_or_reply_is_rejected(effect: Any, message_id: str) -> None:
    assert "in the first message" in rejected_rule("message.effect", Message("Hi").effect(effect), first=True)
    assert "in the first message" in rejected_rule("message.reply_to", Message("Hi").reply_to(message_id), first=True)
    assert accepted_parts(Message("Hi").effect(effect).reply_to(message_id)) == [text("Hi")]


@given(handles)
def test_mention_outside_group_is_rejected(handle: str) -> None:
    """A chat with one recipient, listed once or twice, is not a group; only participants can be mentioned."""
    part = [text("Hello you", mention=handle)]
    group = ["+13055550199", BEN, handle]

    assert (
        accepted_parts(part)
        == accepted_parts(part, to=group)
        == accepted_parts(part, to=group, from_="+13055550188")
        == part
    )
    assert accepted_parts(part, to=["+13055550199", "+13055550198"]) == part
    assert "must only be given in a group chat" in rejected_rule(
        "message[0].mention", part, to=[handle, handle.upper()]
    )
    stranger = [text("Hello you", mention="stranger@example.com")]
    assert "must be a participant of the chat" in rejected_rule(
        "message[0].mention", stranger, to=group, from_="+13055550188"
    )


@given(effects)
def test_effect_name_determines_type(effect: Any) -> None:
    content = content_of(Message("Hi").effect(effect)).to_dict()

    bubble = effect in {"slam", "loud", "gentle", "invisible"}
    assert content["effect"] == {"type": "bubble" if bubble else "screen", "name": effect}
    assert broken_rules(content) == set()


@pytest.mark.parametrize(
    ("part", "argument"),
    [
        ({"value": "Hi"}, "message[0].type"),
        ({"type": "poll"}, "message[0].type"),
        ({"type": "text"}, "message[0].value"),
        ({"type": "text", "value": "Hi", "text_decoration": []}, "message[0].text_decoration"),
        ({"type": "text", "value": "Hi", "text_decorations": {}}, "message[0].text_decorations"),
        ({"type": "text", "value": "Hi", "text_decorations": ["bold"]}, "message[0].text_decorations[0]"),
        ({"type": "text", "value": "\ud83d"}, "message[0].value"),
        ({"type": "link"}, "message[0].value"),
        ({"type": "media", "uri": "https://example.com/a.png"}, "message[0].uri"),
        ("Hi", "message[0]"),
    ],
)
def test_part_undocumented_form_is_rejected(part: Any, argument: str) -> None:
    rejected_rule(argument, [part])


@pytest.mark.parametrize("message", [None, 5, b"Hi", {"type": "text", "value": "Hi"}, iter(["Hi"])])
def test_message_of_other_type_is_rejected(message: Any) -> None:
    """A single part is not a list of parts."""
    assert rejected_rule("message", message) == "must be a string, a list of parts, or a Message"
    assert rejected_rule("message", Message()) == "must have at least one part or an experience"
