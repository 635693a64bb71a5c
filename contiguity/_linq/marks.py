"""Marks on text: where the words are that are to be marked, and the text part with one mark more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeGuard

from attrs import evolve

from contiguity._core import linq_checks
from contiguity._linq import text as _text
from contiguity._linq.text_part import animation_of, conflict, sticker_of, style_of
from contiguity.errors import ValidationError
from linq_api.models import TextDecoration, TextPart

if TYPE_CHECKING:
    from collections.abc import Sequence

Which: TypeAlias = int | Literal["all"] | None
"""Which of several occurrences is meant: counted from 0, from the end if negative, or all. None: there is only one."""

Place: TypeAlias = tuple[int, int]
"""A stretch of a text in Python's indexes."""


def places(texts: list[str], target: object, which: object) -> list[tuple[int, Place]]:
    """Find what is to be marked: which of the texts, and where in it."""
    if not texts:
        raise ValidationError.of("target", "cannot be marked: there is no text yet")
    if _is_slice(target):
        if which is not None:
            raise ValidationError.of("which", "is for words, and a slice is one place")
        return [(len(texts) - 1, _sliced(texts[-1], target))]
    if not isinstance(target, str) or not target:
        raise ValidationError.of("target", "must be words of the text, or a slice")
    found = [(index, place) for index, text in enumerate(texts) for place in _occurrences(text, target)]
    if not found:
        inside = any(target in text for text in texts)
        raise ValidationError.of("target", "is only a part of a character" if inside else "is not in the text")
    if which == "all":
        return found
    if which is None:
        if len(found) > 1:
            raise ValidationError.of(
                "target", f'is in the text {len(found)} times: give which, as which=0 for the first, or which="all"'
            )
        return found
    if not isinstance(which, int) or isinstance(which, bool) or not -len(found) <= which < len(found):
        raise ValidationError.of("which", f'must be "all" or an index, and the words are there {len(found)} times')
    return [found[which]]


def styled(part: TextPart, where: Sequence[Place], style: object) -> TextPart:
    """Give stretches a style."""
    name = style_of("style", style)
    more = [TextDecoration(range_=_text.span(part.value, *place), style=name) for place in where]
    return _agreeing("style", evolve(part, text_decorations=[*(part.text_decorations or []), *more]))


def animated(part: TextPart, where: Sequence[Place], animation: object) -> TextPart:
    """Animate stretches."""
    name = animation_of("animation", animation)
    more = [TextDecoration(range_=_text.span(part.value, *place), animation=name) for place in where]
    return _agreeing("animation", evolve(part, text_decorations=[*(part.text_decorations or []), *more]))


def mentioning(part: TextPart, where: Sequence[Place], handle: object) -> TextPart:
    """Make a stretch a mention."""
    if part.mention is not None or len(where) > 1:
        raise ValidationError.of("mention", "is possible once in a text: put media between the two texts")
    checked = linq_checks.handle("mention", handle)
    return _agreeing("mention", evolve(part, mention=checked, mention_range=_text.span(part.value, *where[0])))


def with_sticker(part: TextPart, where: Sequence[Place], source: dict[str, object]) -> TextPart:
    """Put an image in place of stretches."""
    more = [sticker_of("", source, _text.span(part.value, *place)) for place in where]
    return _agreeing("target", evolve(part, inline_stickers=[*(part.inline_stickers or []), *more]))


def ends(part: TextPart) -> set[int]:
    """Give where marks end, in UTF-16 code units."""
    ranges = [one.range_ for one in part.text_decorations or []] + [one.range_ for one in part.inline_stickers or []]
    if part.mention_range is not None:
        ranges.append(part.mention_range)
    return {end for _, end in ranges}


def _agreeing(argument: str, part: TextPart) -> TextPart:
    fault = conflict(part)
    if fault is not None:
        raise ValidationError.of(argument, fault[1])
    return part


def _is_slice(target: object) -> TypeGuard[slice[Any, Any, Any]]:
    return isinstance(target, slice)


def _sliced(text: str, target: slice[Any, Any, Any]) -> Place:
    try:
        start, end, step = target.indices(len(text))
    except (TypeError, ValueError):
        raise ValidationError.of("target", "must be a slice of whole numbers") from None
    if step != 1 or start >= end:
        raise ValidationError.of("target", "must be a slice that holds some of the text last written, without a step")
    if _text.splits_character(text, start) or _text.splits_character(text, end):
        raise ValidationError.of("target", "must not split a character")
    return start, end


def _occurrences(text: str, words: str) -> list[Place]:
    """Find words from left to right, none over another, and none that begin or end within a character."""
    found: list[Place] = []
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        whole = not (_text.splits_character(text, start) or _text.splits_character(text, end))
        if whole:
            found.append((start, end))
        start = text.find(words, end if whole else start + 1)
    return found


__all__ = ["Place", "Which", "animated", "ends", "mentioning", "places", "styled", "with_sticker"]
