"""Ranges in UTF-16 code units and grapheme clusters, compared with JavaScript."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from message_strategies import PARTIAL, PIECES, any_texts, units
from segmenter import Segmenter

from contiguity._linq import text as _text
from contiguity.errors import ValidationError
from contiguity.linq.message import Message
from linq_api.models import TextPart

if TYPE_CHECKING:
    from collections.abc import Iterator

assigned_characters = st.characters(exclude_categories=["Cs", "Cn"])
arbitrary_texts = st.lists(st.sampled_from(PIECES + PARTIAL) | assigned_characters, max_size=8).map("".join)


@pytest.fixture(scope="module")
def segmenter() -> Iterator[Segmenter]:
    """Start Node."""
    with Segmenter() as started:
        yield started


def text_part(message: Message) -> TextPart:
    """Return the only part of a message, which must be a text."""
    parts = message.content().parts
    assert parts is not None
    (part,) = parts
    assert isinstance(part, TextPart)
    return part


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6))
def test_text_style_range_selects_same_text_in_javascript(segmenter: Segmenter, pieces: list[str]) -> None:
    message = Message()
    # The space prevents two pieces from combining into one character.
    for piece in pieces:
        message = message.text(piece, style="bold").text(" ")

    part = text_part(message)

    ranges = [one.range_ for one in part.text_decorations or []]
    assert segmenter.slices(part.value, ranges) == pieces


@given(any_texts, st.integers(), st.integers())
def test_mark_slice_selects_same_text_in_javascript(segmenter: Segmenter, text: str, start: int, end: int) -> None:
    """A slice that is empty or splits a character is rejected."""
    assume(text)
    start, end = start % len(text), end % (len(text) + 1)
    if not text[start:end] or _text.splits_character(text, start) or _text.splits_character(text, end):
        with pytest.raises(ValidationError, match=r"^target must"):
            Message(text).style("bold", slice(start, end))
        return

    part = text_part(Message(text).style("bold", slice(start, end)))

    assert segmenter.slices(text, [one.range_ for one in part.text_decorations or []]) == [text[start:end]]


@given(arbitrary_texts)
@example("\u06001")
@example("👩\u200d👩\u200d👧🇩🇪🇫🇷e\u0301\r\n각")
def test_splits_character_never_splits_grapheme_cluster(segmenter: Segmenter, text: str) -> None:
    """Some rare sequences are grouped although ICU splits them."""
    boundaries = segmenter.boundaries(text)

    for index in range(1, len(text)):
        if not _text.splits_character(text, index):
            assert units(text[:index]) in boundaries, [unicodedata.name(one, "?") for one in text]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_splits_character_common_sequences_match_icu(segmenter: Segmenter, text: str) -> None:
    """Emoji, flags, families, accents, Hangul and conjuncts in any order."""
    ours = {units(text[:index]) for index in range(len(text) + 1) if not _text.splits_character(text, index)}

    assert ours == segmenter.boundaries(text)


@given(any_texts)
def test_index_of_and_span_convert_code_units(segmenter: Segmenter, text: str) -> None:
    """A code unit inside a surrogate pair has no index."""
    assert _text.length(text) == units(text) == max(segmenter.boundaries(text))
    for index in range(len(text) + 1):
        assert _text.index_of(text, units(text[:index])) == index
        assert _text.span(text, index, len(text)) == [units(text[:index]), units(text)]
    inside = [unit for unit in range(units(text)) if _text.index_of(text, unit) is None]
    assert len(inside) == units(text) - len(text)
    assert _text.index_of(text, -1) is None
    assert _text.index_of(text, units(text) + 1) is None


@given(st.sampled_from(PIECES), st.sampled_from(PIECES))
def test_mark_part_of_character_is_rejected(first: str, second: str) -> None:
    """For example, a woman inside a family emoji, or e inside é."""
    text = f"{first} {second}"
    for piece in (first, second):
        for part_of_it in (piece[0], piece[:2], piece[-1]):
            inside = _text.splits_character(piece, 1) and len(part_of_it) < len(piece)
            if inside and not any(part_of_it in one for one in (first, second) if one != piece):
                with pytest.raises(ValidationError, match="part of a character"):
                    Message(text).style("bold", part_of_it, which="all")


def test_text_combining_with_marked_character_is_rejected() -> None:
    """An accent after a marked letter, or a marked text that starts with an accent, would split the letter."""
    rule = "text must not continue the last character of the text before it if one of the two is marked"
    with pytest.raises(ValidationError, match=f"^{rule}$"):
        Message().text("e", style="bold").text("\u0301")
    with pytest.raises(ValidationError, match=f"^{rule}$"):
        Message("e").text("\u0301", style="bold")

    assert text_part(Message("e").text("\u0301")).value == "e\u0301"
