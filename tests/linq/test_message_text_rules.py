"""Validation rules of text parts."""

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
from message_verdicts import accepted_parts, rejected_rule, text

from contiguity.errors import ValidationError
from contiguity.linq.message import Message

CHARS = "abcdefghij"
ANA = "+12025550143"


@pytest.mark.parametrize("character", ["x", "👩", "é"])
@given(number=st.integers(9_990, 10_010))
def test_text_over_10000_characters_is_rejected(character: str, number: int) -> None:
    """Code points count, not UTF-16 code units. The limit also applies to texts that the builder joins."""
    whole = character * number
    if number <= 10_000:
        assert accepted_parts([text(whole)]) == accepted_parts(whole) == accepted_parts(Message(whole)) == [text(whole)]
        assert accepted_parts(Message(whole[:5000]).text(whole[5000:])) == [text(whole)]
    else:
        assert "at most 10000 characters" in rejected_rule("message[0].value", [text(whole)])
        assert "at most 10000 characters" in rejected_rule("message", whole)
        with pytest.raises(ValidationError, match=r"^text must be at most 10000 characters"):
            Message(whole[:5000]).text(whole[5000:])
    assert "must be a non-empty string" in rejected_rule("message[0].value", [text("")])
    assert "must be a non-empty string" in rejected_rule("message", "")


@given(texts, st.integers(-2, 60), st.integers(-2, 60), st.sampled_from(["text_decorations", "mention_range"]))
def test_range_outside_text_or_in_surrogate_pair_is_rejected(value: str, start: int, end: int, field: str) -> None:
    whole = {"style": "bold"}
    part = text(value, mention=ANA)
    part[field] = [{"range": [start, end], **whole}] if field == "text_decorations" else [start, end]
    where = "message[0].text_decorations[0].range" if field == "text_decorations" else "message[0].mention_range"
    starts = {units(value[:index]) for index in range(len(value) + 1)}
    if start < end and {start, end} <= starts:
        assert accepted_parts([part]) == [part]
    elif 0 <= start < end <= units(value):
        assert "must not split a character" in rejected_rule(where, [part])
    else:
        assert f"0 <= start < end <= {units(value)}" in rejected_rule(where, [part])


@pytest.mark.parametrize("value", [None, 5, "05", [0], [0, 1, 2], [0, 1.0], [False, True], [0, "1"], {"0": 1}])
def test_range_of_other_type_is_rejected(value: Any) -> None:
    rule = rejected_rule(
        "message[0].text_decorations[0].range", [text(CHARS, text_decorations=[{"range": value, "style": "bold"}])]
    )

    assert rule in {"must be given", "must be [start, end], two integers"}


@given(styles, styles, animations, animations, st.tuples(ranges(CHARS), ranges(CHARS)))
def test_animation_overlapping_decoration_is_rejected(
    style: Any, other_style: Any, animation: Any, other_animation: Any, both: tuple[list[int], list[int]]
) -> None:
    """Styles may overlap each other. The order does not matter."""
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
            assert "can overlap neither a style" in rejected_rule("message[0].text_decorations[1]", [part])
        else:
            assert accepted_parts([part]) == [part]


@pytest.mark.parametrize("both", [{}, {"style": "bold", "animation": "shake"}])
def test_decoration_without_exactly_one_of_style_and_animation_is_rejected(both: dict[str, str]) -> None:
    rule = rejected_rule(
        "message[0].text_decorations[0].style", [text(CHARS, text_decorations=[{"range": [0, 1], **both}])]
    )

    assert rule == "exactly one must be given"


@given(ranges(CHARS), ranges(CHARS), st.booleans())
def test_inline_sticker_overlapping_mark_is_rejected(one: list[int], other: list[int], decorated: bool) -> None:
    image = {"attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}
    stickers = [{"range": one, **image}]
    part = text(CHARS, inline_stickers=stickers)
    if decorated:
        part["text_decorations"] = [{"range": other, "style": "bold"}]
    else:
        stickers.append({"range": other, **image})
    if set(range(*one)) & set(range(*other)):
        where = f"message[0].inline_stickers[{0 if decorated else 1}]"
        assert "an inline sticker can overlap neither" in rejected_rule(where, [part])
    else:
        assert accepted_parts([part]) == [part]


@given(st.integers(95, 105), st.integers(1, 14))
def test_inline_stickers_over_100_or_10_images_are_rejected(number: int, images: int) -> None:
    """Copies of an image count once."""
    ids_ = [f"5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a{index:02}" for index in range(images)]
    part = text(
        "x" * number,
        inline_stickers=[{"range": [at, at + 1], "attachment_id": ids_[at % images]} for at in range(number)],
    )
    if number > 100:
        assert "must have at most 100 items in a text part, got" in rejected_rule("message[0].inline_stickers", [part])
    elif images > 10:
        assert "at most 10 different images" in rejected_rule("message[0].inline_stickers", [part])
    else:
        assert accepted_parts([part]) == [part]


def test_inline_sticker_splitting_character_is_rejected() -> None:
    """A sticker may replace the whole character."""
    image = {"attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}
    family = "👩\u200d👧"

    half = text(family, inline_stickers=[{"range": [0, 2], **image}])
    whole = text(family, inline_stickers=[{"range": [0, 5], **image}])

    assert "must not split a character" in rejected_rule("message[0].inline_stickers[0].range", [half])
    assert accepted_parts([whole]) == [whole]


def test_mention_with_inline_sticker_is_rejected() -> None:
    stickers = [{"range": [0, 1], "attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}]

    rule = rejected_rule("message[0].mention", [text(CHARS, inline_stickers=stickers, mention=ANA)])

    assert rule == "cannot be combined with inline stickers"


def test_mention_range_without_mention_is_rejected() -> None:
    assert rejected_rule("message[0].mention_range", [text(CHARS, mention_range=[0, 1])]) == "requires mention"
