"""Marks on text: find the words to mark, and add a style, an animation, a mention or a sticker to a text part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeGuard

from attrs import evolve

from contiguity._linq import arguments
from contiguity._linq import text as _text
from contiguity._linq.text_part import animation_of, conflict, sticker_of, style_of
from contiguity.errors import ValidationError
from linq_api.models import TextDecoration, TextPart

if TYPE_CHECKING:
    from collections.abc import Sequence

Which: TypeAlias = int | Literal["all"] | None
"""Which of several occurrences to mark: an index from 0, from the end if negative, or "all". None: the only one."""

TextRange: TypeAlias = tuple[int, int]
"""The start and end of a range of a text, in indexes of a Python string."""


def places(texts: list[str], target: object, which: object) -> list[tuple[int, TextRange]]:
    """Find the ranges to mark, each with the index of its text."""
    if not texts:
        raise ValidationError.of("target", "cannot be marked: the message has no text")
    if _is_slice(target):
        if which is not None:
            raise ValidationError.of("which", "must not be given for a slice")
        return [(len(texts) - 1, _sliced(texts[-1], target))]
    if not isinstance(target, str) or not target:
        raise ValidationError.of("target", "must be words of the text or a slice")
    found = [(index, place) for index, text in enumerate(texts) for place in _occurrences(text, target)]
    if not found:
        inside = any(target in text for text in texts)
        raise ValidationError.of("target", "is only a part of a character" if inside else "is not in the text")
    if which == "all":
        return found
    if which is None:
        if len(found) > 1:
            raise ValidationError.of(
                "target", f'is in the text {len(found)} times: pass which=0 for the first, or which="all"'
            )
        return found
    if not isinstance(which, int) or isinstance(which, bool) or not -len(found) <= which < len(found):
        raise ValidationError.of("which", f'must be "all" or an index of the {len(found)} occurrences')
    return [found[which]]


def styled(part: TextPart, where: Sequence[TextRange], style: object) -> TextPart:
    """Add a style to ranges."""
    name = style_of("style", style)
    more = [TextDecoration(range_=_text.span(part.value, *place), style=name) for place in where]
    return _agreeing("style", evolve(part, text_decorations=[*(part.text_decorations or []), *more]))


def animated(part: TextPart, where: Sequence[TextRange], animation: object) -> TextPart:
    """Add an animation to ranges."""
    name = animation_of("animation", animation)
    more = [TextDecoration(range_=_text.span(part.value, *place), animation=name) for place in where]
    return _agreeing("animation", evolve(part, text_decorations=[*(part.text_decorations or []), *more]))


def mentioning(argument: str, part: TextPart, where: Sequence[TextRange], handle: object) -> TextPart:
    """Turn a range into a mention."""
    if part.mention is not None or len(where) > 1:
        raise ValidationError.of(argument, "can be used once in a text: put media between the two texts")
    checked = arguments.handle(argument, handle)
    return _agreeing(argument, evolve(part, mention=checked, mention_range=_text.span(part.value, *where[0])))


def with_sticker(part: TextPart, where: Sequence[TextRange], source: dict[str, object]) -> TextPart:
    """Show an image in place of ranges."""
    more = [sticker_of("", source, _text.span(part.value, *place)) for place in where]
    return _agreeing("target", evolve(part, inline_stickers=[*(part.inline_stickers or []), *more]))


def ends(part: TextPart) -> set[int]:
    """Return the ends of all marks, in UTF-16 code units."""
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


def _sliced(text: str, target: slice[Any, Any, Any]) -> TextRange:
    indices = _indices(target, len(text))
    if indices is None:
        raise ValidationError.of("target", "must be a slice of integers")
    start, end, step = indices
    if step != 1 or start >= end:
        raise ValidationError.of("target", "must be a non-empty slice of the last text, without a step")
    if _text.splits_character(text, start) or _text.splits_character(text, end):
        raise ValidationError.of("target", "must not split a character")
    return start, end


def _indices(target: slice[Any, Any, Any], length: int) -> tuple[int, int, int] | None:
    try:
        return target.indices(length)
    except (TypeError, ValueError):
        return None


def _occurrences(text: str, words: str) -> list[TextRange]:
    """Find words from left to right, without overlaps, and without those that start or end within a character."""
    found: list[TextRange] = []
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        whole = not (_text.splits_character(text, start) or _text.splits_character(text, end))
        if whole:
            found.append((start, end))
        start = text.find(words, end if whole else start + 1)
    return found


__all__ = ["TextRange", "Which", "animated", "ends", "mentioning", "places", "styled", "with_sticker"]
