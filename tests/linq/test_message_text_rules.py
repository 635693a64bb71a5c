"""Each rule of a text part by itself, on both of its sides."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from message_strategies import (
    animations,
    ranges,
    styles,
    texts,
    units,
)
from message_verdicts import refused, sent, text

from contiguity.errors import ValidationError
from contiguity.linq.message import Message

CHARS = "abcdefghij"
ANA = "+12025550143"


@pytest.mark.parametrize("character", ["x", "👩", "é"])
@given(number=st.integers(9_990, 10_010))
def test_texts_are_at_most_10000(character: str, number: int) -> None:
    """A text has 1 to 10,000 characters, whatever they take in UTF-16; so has what the builder joins."""
    whole = character * number
    if number <= 10_000:
        assert sent([text(whole)]) == sent(whole) == sent(Message(whole)) == [text(whole)]
        assert sent(Message(whole[:5000]).text(whole[5000:])) == [text(whole)]
    else:
        assert "at most 10000 characters" in refused("message[0].value", [text(whole)])
        assert "at most 10000 characters" in refused("message", whole)
        with pytest.raises(ValidationError, match=r"^text must be at most 10000 characters"):
            Message(whole[:5000]).text(whole[5000:])
    assert "must be a non-empty string" in refused("message[0].value", [text("")])
    assert "must be a non-empty string" in refused("message", "")


@given(texts, st.integers(-2, 60), st.integers(-2, 60), st.sampled_from(["text_decorations", "mention_range"]))
def test_ranges_lie_in_the_text(value: str, start: int, end: int, field: str) -> None:
    """A range begins before it ends, both within the text, and no end lies in a surrogate pair."""
    whole = {"style": "bold"}
    part = text(value, mention=ANA)
    part[field] = [{"range": [start, end], **whole}] if field == "text_decorations" else [start, end]
    where = "message[0].text_decorations[0].range" if field == "text_decorations" else "message[0].mention_range"
    starts = {units(value[:index]) for index in range(len(value) + 1)}
    if start < end and {start, end} <= starts:
        assert sent([part]) == [part]
    elif 0 <= start < end <= units(value):
        assert "must not split a character" in refused(where, [part])
    else:
        assert f"0 <= start < end <= {units(value)}" in refused(where, [part])


@pytest.mark.parametrize("value", [None, 5, "05", [0], [0, 1, 2], [0, 1.0], [False, True], [0, "1"], {"0": 1}])
def test_ranges_are_two_whole_numbers(value: Any) -> None:
    """Whatever else is given as a range is refused."""
    rule = refused(
        "message[0].text_decorations[0].range", [text(CHARS, text_decorations=[{"range": value, "style": "bold"}])]
    )

    assert rule in {"must be given", "must be [start, end], two integers"}


@given(styles, styles, animations, animations, st.tuples(ranges(CHARS), ranges(CHARS)))
def test_animations_overlap_nothing(
    style: Any, other_style: Any, animation: Any, other_animation: Any, both: tuple[list[int], list[int]]
) -> None:
    """Styles overlap styles; an animation overlaps neither a style nor another animation, in either order."""
    one, other = both
    overlap = bool(set(range(*one)) & set(range(*other)))
    pairs = [
        ({"style": style}, {"style": other_style}),
        ({"style": style}, {"animation": animation}),
        ({"animation": animation}, {"style": style}),
        ({"animation": animation}, {"animation": other_animation}),
    ]
    for first, second in pairs:
        part = text(CHARS, text_decorations=[{"range": one, **first}, {"range": other, **second}])
        if overlap and "animation" in {**first, **second}:
            assert "can overlap neither a style" in refused("message[0].text_decorations[1]", [part])
        else:
            assert sent([part]) == [part]


@pytest.mark.parametrize("both", [{}, {"style": "bold", "animation": "shake"}])
def test_a_decoration_is_a_style_or_an_animation(both: dict[str, str]) -> None:
    """Neither and both are refused."""
    rule = refused("message[0].text_decorations[0].style", [text(CHARS, text_decorations=[{"range": [0, 1], **both}])])

    assert rule == "exactly one must be given"


@given(ranges(CHARS), ranges(CHARS), st.booleans())
def test_stickers_overlap_nothing(one: list[int], other: list[int], decorated: bool) -> None:
    """Inline stickers overlap neither each other nor a decoration."""
    image = {"attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}
    stickers = [{"range": one, **image}]
    part = text(CHARS, inline_stickers=stickers)
    if decorated:
        part["text_decorations"] = [{"range": other, "style": "bold"}]
    else:
        stickers.append({"range": other, **image})
    if set(range(*one)) & set(range(*other)):
        where = f"message[0].inline_stickers[{0 if decorated else 1}]"
        assert "an inline sticker can overlap neither" in refused(where, [part])
    else:
        assert sent([part]) == [part]


@given(st.integers(95, 105), st.integers(1, 14))
def test_stickers_are_at_most_100_of_10_images(number: int, images: int) -> None:
    """100 stickers of 10 images go out; copies of an image count once."""
    ids_ = [f"5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a{index:02}" for index in range(images)]
    part = text(
        "x" * number,
        inline_stickers=[{"range": [at, at + 1], "attachment_id": ids_[at % images]} for at in range(number)],
    )
    if number > 100:
        assert "must have at most 100 items in a text part, got" in refused("message[0].inline_stickers", [part])
    elif images > 10:
        assert "at most 10 different images" in refused("message[0].inline_stickers", [part])
    else:
        assert sent([part]) == [part]


def test_stickers_split_no_character() -> None:
    """A sticker in place of half a family is refused; in place of all of it, it goes out."""
    image = {"attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}
    family = "👩\u200d👧"

    half = text(family, inline_stickers=[{"range": [0, 2], **image}])
    whole = text(family, inline_stickers=[{"range": [0, 5], **image}])

    assert "must not split a character" in refused("message[0].inline_stickers[0].range", [half])
    assert sent([whole]) == [whole]


def test_stickers_and_mentions_exclude_each_other() -> None:
    """A text with inline stickers mentions nobody."""
    stickers = [{"range": [0, 1], "attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}]

    rule = refused("message[0].mention", [text(CHARS, inline_stickers=stickers, mention=ANA)])

    assert rule == "cannot be combined with inline stickers"


def test_a_mention_range_needs_a_mention() -> None:
    """The range without the handle says nothing."""
    assert refused("message[0].mention_range", [text(CHARS, mention_range=[0, 1])]) == "requires mention"
