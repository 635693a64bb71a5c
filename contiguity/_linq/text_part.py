"""Validation of a text part: its length, decorations, inline stickers and mention."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._core import validation
from contiguity._linq import arguments
from contiguity._linq import text as _text
from contiguity._linq.fields import check_fields, field, fields_of, is_list, list_of, require_one, require_one_source
from contiguity.errors import ValidationError
from linq_api.constants import MAX_INLINE_STICKERS, MAX_STICKER_IMAGES, MAX_TEXT_LENGTH
from linq_api.models import InlineSticker, TextAnimation, TextDecoration, TextPart, TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_ANIMATION_OVERLAPS = "must not overlap: an animation can overlap neither a style nor another animation"
_STICKER_OVERLAPS = "must not overlap: an inline sticker can overlap neither another one nor a style or an animation"


def text_value(argument: str, value: object) -> str:
    """Validate the text itself."""
    return validation.unicode(argument, validation.text(argument, value), longest=MAX_TEXT_LENGTH)


def text_part(where: str, fields: Mapping[str, object]) -> TextPart:
    """Validate a text part."""
    known = ("type", "value", "text_decorations", "inline_stickers", "mention", "mention_range")
    check_fields(where, fields, known, required=("value",))
    text = text_value(field(where, "value"), fields["value"])
    part = TextPart(type_="text", value=text)
    if "text_decorations" in fields:
        at = field(where, "text_decorations")
        part.text_decorations = [
            _decoration(f"{at}[{index}]", one, text)
            for index, one in enumerate(list_of(at, fields["text_decorations"]))
        ]
    if "inline_stickers" in fields:
        at = field(where, "inline_stickers")
        part.inline_stickers = [
            _sticker(f"{at}[{index}]", one, text) for index, one in enumerate(list_of(at, fields["inline_stickers"]))
        ]
    if "mention" in fields:
        part.mention = arguments.handle(field(where, "mention"), fields["mention"])
    if "mention_range" in fields:
        if part.mention is None:
            raise ValidationError.of(field(where, "mention_range"), "requires mention")
        part.mention_range = range_of(field(where, "mention_range"), fields["mention_range"], text)
    fault = conflict(part)
    if fault is not None:
        raise ValidationError.of(f"{where}.{fault[0]}", fault[1])
    return part


def conflict(part: TextPart) -> tuple[str, str] | None:
    """Return the first field of a text part that conflicts with another one, and the rule, or None."""
    decorations, stickers = part.text_decorations or [], part.inline_stickers or []
    index = _overlapping([(one.range_, one.animation is not None) for one in decorations])
    if index is not None:
        return f"text_decorations[{index}]", _ANIMATION_OVERLAPS
    if stickers:
        index = _overlapping([(one.range_, False) for one in decorations] + [(one.range_, True) for one in stickers])
        if index is not None:
            return f"inline_stickers[{index - len(decorations)}]", _STICKER_OVERLAPS
    if len(stickers) > MAX_INLINE_STICKERS:
        return "inline_stickers", f"must have at most {MAX_INLINE_STICKERS} items in a text part, got {len(stickers)}"
    images = {(sticker.url, sticker.attachment_id) for sticker in stickers}
    if len(images) > MAX_STICKER_IMAGES:
        return "inline_stickers", f"must have at most {MAX_STICKER_IMAGES} different images, got {len(images)}"
    if stickers and part.mention is not None:
        return "mention", "cannot be combined with inline stickers"
    return None


def range_of(argument: str, value: object, text: str, *, whole: bool = False) -> list[int]:
    """Validate ``[start, end)`` in UTF-16 code units; `whole` also rejects a split grapheme cluster."""
    if not is_list(value) or [type(one) for one in value] != [int, int]:
        raise ValidationError.of(argument, "must be [start, end], two integers")
    start, end = (one for one in value if isinstance(one, int))
    units = _text.length(text)
    if not 0 <= start < end <= units:
        raise ValidationError.of(
            argument, f"must have 0 <= start < end <= {units}, the length of the text in UTF-16 code units"
        )
    for unit in (start, end):
        index = _text.index_of(text, unit)
        if index is None or (whole and _text.splits_character(text, index)):
            raise ValidationError.of(argument, f"must not split a character: {unit} is inside of one")
    return [start, end]


def _decoration(where: str, given: object, text: str) -> TextDecoration:
    fields = fields_of(where, given)
    check_fields(where, fields, ("range", "style", "animation"), required=("range",))
    require_one(where, fields, ("style", "animation"))
    decoration = TextDecoration(range_=range_of(field(where, "range"), fields["range"], text))
    if "style" in fields:
        decoration.style = style_of(field(where, "style"), fields["style"])
    else:
        decoration.animation = animation_of(field(where, "animation"), fields["animation"])
    return decoration


def style_of(argument: str, value: object) -> TextStyle:
    """Validate a style."""
    styles: Iterable[TextStyle] = get_args(TextStyle)
    return validation.choice(argument, value, styles)


def animation_of(argument: str, value: object) -> TextAnimation:
    """Validate an animation."""
    animations: Iterable[TextAnimation] = get_args(TextAnimation)
    return validation.choice(argument, value, animations)


def _sticker(where: str, given: object, text: str) -> InlineSticker:
    fields = fields_of(where, given)
    check_fields(where, fields, ("range", "url", "attachment_id"), required=("range",))
    return sticker_of(where, fields, range_of(field(where, "range"), fields["range"], text, whole=True))


def sticker_of(where: str, fields: Mapping[str, object], place: list[int]) -> InlineSticker:
    """Validate the source of an inline sticker and build it for a range."""
    require_one_source(where, fields)
    return InlineSticker(
        range_=place,
        url=validation.optional(arguments.url, field(where, "url"), fields.get("url")),
        attachment_id=validation.optional(validation.uuid, field(where, "attachment_id"), fields.get("attachment_id")),
    )


def _overlapping(marks: list[tuple[list[int], bool]]) -> int | None:
    """Return the index of a mark that overlaps another, if one of the two is exclusive: the later one in the list."""
    furthest: dict[bool, tuple[int, int]] = {}
    for index, (range_, alone) in sorted(enumerate(marks), key=lambda mark: mark[1][0]):
        for other_alone, (end, other) in furthest.items():
            if (alone or other_alone) and range_[0] < end:
                return max(index, other)
        if alone not in furthest or range_[1] > furthest[alone][0]:
            furthest[alone] = range_[1], index
    return None


__all__ = ["animation_of", "conflict", "range_of", "sticker_of", "style_of", "text_part", "text_value"]
