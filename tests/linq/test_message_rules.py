"""Each rule of a message and its parts by itself, on both of its sides, for parts in lists and for the builder."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from message_oracle import faults
from message_strategies import (
    alternating,
    effects,
    handles,
    ids,
    media,
    others,
    plain,
    stored,
    texts,
    urls,
)
from message_verdicts import refused, sent, text

from contiguity.errors import ValidationError
from contiguity.linq.message import Message, content_of

BEN = "ben@example.com"


@given(st.integers(1, 130))
def test_parts_are_at_most_100(number: int) -> None:
    """1 to 100 parts go out, none and more do not."""
    parts = alternating(number)
    if number <= 100:
        assert sent(parts) == parts
    else:
        assert "must not exceed 100 parts in a message, got" in refused("message", parts)
    assert "at least one" in refused("message", [])


@given(st.integers(0, 44), urls, st.lists(stored, max_size=5), st.lists(ids, max_size=5))
def test_files_by_url_are_at_most_40(number: int, url: str, at_linq: list[str], uploaded: list[str]) -> None:
    """40 files go by public URL; what is stored at Linq does not count."""
    public = [url] * number
    parts = [{"type": "media", "url": one} for one in [*at_linq, *public]]
    parts += [{"type": "media", "attachment_id": one} for one in uploaded]
    if not parts:
        return
    if len(public) <= 40:
        assert sent(parts) == parts
    else:
        assert "at most 40 files can be sent by URL" in refused(f"message[{len(at_linq) + 40}].url", parts)


@given(st.lists(media(), max_size=3), plain(), plain(), st.lists(media(), max_size=3))
def test_text_does_not_follow_text(before: list[Any], one: Any, other: Any, after: list[Any]) -> None:
    """Text after text is refused; with a file between it goes out, in the order given."""
    file = {"type": "media", "url": "https://example.com/map.png"}

    assert "cannot follow another text part: merge the texts" in refused(
        f"message[{len(before) + 1}]", [*before, one, other, *after]
    )
    assert sent([*before, one, file, other, *after]) == [*before, one, file, other, *after]


@given(others(), st.lists(media() | others(), max_size=2), st.lists(media() | others(), max_size=2))
def test_links_and_apps_stand_alone(part: Any, before: list[Any], after: list[Any]) -> None:
    """A link, a card and an App Clip go out as the only part alone; the first that does not is named."""
    parts = [*before, part, *after]
    if len(parts) == 1:
        assert sent(parts) == parts
    else:
        first = next(index for index, one in enumerate(parts) if one["type"] != "media")
        assert "must be the only part of a message" in refused(f"message[{first}]", parts)


@given(st.integers(2030, 2060))
def test_links_are_at_most_2048(number: int) -> None:
    """A link's URL has at most 2,048 characters."""
    url = "https://example.com/".ljust(number, "x")
    if number <= 2048:
        assert sent([{"type": "link", "value": url}]) == sent(Message().link(url))
    else:
        assert "at most 2048 characters" in refused("message[0].value", [{"type": "link", "value": url}])
        with pytest.raises(ValidationError, match=r"^url must be at most 2048 characters"):
            Message().link(url)


@pytest.mark.parametrize("field", ["media", "sticker"])
@pytest.mark.parametrize(
    "source", [{}, {"url": "https://example.com/a.png", "attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}]
)
def test_a_file_has_one_source(field: str, source: dict[str, str]) -> None:
    """Neither a URL nor an id, and both, are refused."""
    if field == "media":
        rule = refused("message[0].url", [{"type": "media", **source}])
    else:
        rule = refused("message[0].inline_stickers[0].url", [text("x", inline_stickers=[{"range": [0, 1], **source}])])

    assert rule == "exactly one must be given"


@given(media(), st.sampled_from(["http://", "HTTPS://", "ftp://", "", "//"]))
def test_files_come_by_https(part: dict[str, Any], scheme: str) -> None:
    """A file's URL begins with https://, an id is a UUID; both go out as they are, a sticker or not."""
    assert sent([part]) == [part]
    assert sent([{**part, "sticker": True}]) == [{**part, "sticker": True}]
    if "url" in part:
        wrong = {**part, "url": part["url"].replace("https://", scheme, 1)}
        assert refused("message[0].url", [wrong]).startswith("is not an HTTPS URL: ")
    else:
        wrong = {**part, "attachment_id": part["attachment_id"][1:]}
        assert refused("message[0].attachment_id", [wrong]).startswith("is not a UUID")
    assert refused("message[0].sticker", [{**part, "sticker": "yes"}]) == "must be True or False"


@given(texts, urls, st.sampled_from(["https://example.com", "see HTTP://example.com/a", "x www.example.com."]))
def test_first_messages_have_no_links(before: str, url: str, link: str) -> None:
    """The first message of a new chat takes neither a link nor a URL in a text; later ones take both."""
    spaced = f"{before} {link}"

    assert "must not be a link in the first message" in refused(
        "message[0]", [{"type": "link", "value": url}], first=True
    )
    assert "must not contain a URL in the first message" in refused("message", spaced, first=True)
    assert sent([{"type": "link", "value": url}]) == [{"type": "link", "value": url}]
    assert sent(spaced) == [text(spaced)]
    assert sent(Message("Hello. How are you?"), first=True) == [text("Hello. How are you?")]


@given(effects, ids)
def test_first_messages_have_no_effect_and_answer_nothing(effect: Any, message_id: str) -> None:
    """There is nothing to answer in a new chat, and the service takes no effect there."""
    assert "in the first message" in refused("message.effect", Message("Hi").effect(effect), first=True)
    assert "in the first message" in refused("message.reply_to", Message("Hi").reply_to(message_id), first=True)
    assert sent(Message("Hi").effect(effect).reply_to(message_id)) == [text("Hi")]


@given(handles)
def test_mentions_are_for_groups(handle: str) -> None:
    """A text mentions one of a group: not the one recipient of a direct chat, however often listed, nor a stranger."""
    part = [text("Hello you", mention=handle)]
    group = ["+13055550199", BEN, handle]

    assert sent(part) == sent(part, to=group) == sent(part, to=group, from_="+13055550188") == part
    assert sent(part, to=["+13055550199", "+13055550198"]) == part
    assert "must only be given in a group chat" in refused("message[0].mention", part, to=[handle, handle.upper()])
    stranger = [text("Hello you", mention="stranger@example.com")]
    assert "must be a participant of the chat" in refused(
        "message[0].mention", stranger, to=group, from_="+13055550188"
    )


@given(effects)
def test_effects_know_where_they_play(effect: Any) -> None:
    """An effect is given by name alone; whether it is of the screen or of the bubble follows."""
    content = content_of(Message("Hi").effect(effect)).to_dict()

    bubble = effect in {"slam", "loud", "gentle", "invisible"}
    assert content["effect"] == {"type": "bubble" if bubble else "screen", "name": effect}
    assert faults(content) == set()


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
def test_parts_are_as_documented(part: Any, argument: str) -> None:
    """A part without its type or its value, with a misspelled field, or that is none, is refused by name."""
    refused(argument, [part])


@pytest.mark.parametrize("message", [None, 5, b"Hi", {"type": "text", "value": "Hi"}, iter(["Hi"])])
def test_messages_are_text_parts_or_built(message: Any) -> None:
    """Nothing else is a message, and a part alone is not a list of parts."""
    assert refused("message", message) == "must be a string, a list of parts, or a Message"
    assert refused("message", Message()) == "must have at least one part or an experience"
