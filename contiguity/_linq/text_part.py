"""The rules of a text part: its length, and the stretches of it that are decorated, replaced or a mention."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from contiguity._core import checks, linq_checks
from contiguity._linq import text as _text
from contiguity._linq.fields import fields_of, is_list, list_of, name_of, one_source, only
from contiguity.errors import ValidationError
from linq_api.models import InlineSticker, TextAnimation, TextDecoration, TextPart, TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LONGEST_TEXT = 10_000
MOST_STICKERS = 100
MOST_IMAGES = 10

_ANIMATION_OVERLAPS = "must not overlap: an animation may overlap neither a style nor another animation"
_STICKER_OVERLAPS = "must not overlap: an inline sticker may overlap neither another one nor a style or an animation"


def value_of(argument: str, value: object) -> str:
    """Check the text itself."""
    text = checks.text(argument, value)
    if len(text) > LONGEST_TEXT:
        raise ValidationError.of(argument, f"must be at most {LONGEST_TEXT} characters, and it has {len(text)}")
    return text


def text_part(where: str, fields: Mapping[str, object]) -> TextPart:
    """Check a text part by all rules that concern it alone."""
    known = ("type", "value", "text_decorations", "inline_stickers", "mention", "mention_range")
    only(where, fields, known, needed=("value",))
    text = value_of(name_of(where, "value"), fields["value"])
    part = TextPart(type_="text", value=text)
    if "text_decorations" in fields:
        at = name_of(where, "text_decorations")
        part.text_decorations = [
            _decoration(f"{at}[{index}]", one, text)
            for index, one in enumerate(list_of(at, fields["text_decorations"]))
        ]
    if "inline_stickers" in fields:
        at = name_of(where, "inline_stickers")
        part.inline_stickers = [
            _sticker(f"{at}[{index}]", one, text) for index, one in enumerate(list_of(at, fields["inline_stickers"]))
        ]
    if "mention" in fields:
        part.mention = linq_checks.handle(name_of(where, "mention"), fields["mention"])
    if "mention_range" in fields:
        if part.mention is None:
            raise ValidationError.of(name_of(where, "mention_range"), "needs mention beside it")
        part.mention_range = range_of(name_of(where, "mention_range"), fields["mention_range"], text)
    fault = conflict(part)
    if fault is not None:
        raise ValidationError.of(name_of(where, fault[0]), fault[1])
    return part


def conflict(part: TextPart) -> tuple[str, str] | None:
    """Find what in a text part cannot go together: the field, and the rule that it breaks."""
    decorations, stickers = part.text_decorations or [], part.inline_stickers or []
    index = _overlapping([(one.range_, one.animation is not None) for one in decorations])
    if index is not None:
        return f"text_decorations[{index}]", _ANIMATION_OVERLAPS
    if stickers:
        index = _overlapping([(one.range_, False) for one in decorations] + [(one.range_, True) for one in stickers])
        if index is not None:
            return f"inline_stickers[{index - len(decorations)}]", _STICKER_OVERLAPS
    if len(stickers) > MOST_STICKERS:
        return "inline_stickers", f"must be at most {MOST_STICKERS} in a text part, and there are {len(stickers)}"
    images = {(sticker.url, sticker.attachment_id) for sticker in stickers}
    if len(images) > MOST_IMAGES:
        return "inline_stickers", f"must be at most {MOST_IMAGES} different images, and there are {len(images)}"
    if stickers and part.mention is not None:
        return "mention", "cannot stand in a text part with inline stickers"
    return None


def range_of(argument: str, value: object, text: str, *, whole: bool = False) -> list[int]:
    """Check ``[start, end)`` in UTF-16 code units; `whole` asks for characters as people see them."""
    if not is_list(value) or [type(one) for one in value] != [int, int]:
        raise ValidationError.of(argument, "must be [start, end], two whole numbers")
    start, end = (one for one in value if isinstance(one, int))
    units = _text.length(text)
    if not 0 <= start < end <= units:
        raise ValidationError.of(
            argument, f"must have 0 <= start < end <= {units}, the text's length in UTF-16 code units"
        )
    for unit in (start, end):
        index = _text.index_of(text, unit)
        if index is None or (whole and _text.splits_character(text, index)):
            raise ValidationError.of(argument, f"must not split a character, and {unit} lies within one")
    return [start, end]


def _decoration(where: str, given: object, text: str) -> TextDecoration:
    fields = fields_of(where, given)
    only(where, fields, ("range", "style", "animation"), needed=("range",))
    if ("style" in fields) == ("animation" in fields):
        raise ValidationError.of(name_of(where, "style"), "or animation must be given, and not both")
    decoration = TextDecoration(range_=range_of(name_of(where, "range"), fields["range"], text))
    if "style" in fields:
        decoration.style = style_of(name_of(where, "style"), fields["style"])
    else:
        decoration.animation = animation_of(name_of(where, "animation"), fields["animation"])
    return decoration


def style_of(argument: str, value: object) -> TextStyle:
    """Check the name of a style."""
    styles: Iterable[TextStyle] = get_args(TextStyle)
    return checks.choice(argument, value, styles)


def animation_of(argument: str, value: object) -> TextAnimation:
    """Check the name of an animation."""
    animations: Iterable[TextAnimation] = get_args(TextAnimation)
    return checks.choice(argument, value, animations)


def _sticker(where: str, given: object, text: str) -> InlineSticker:
    fields = fields_of(where, given)
    only(where, fields, ("range", "url", "attachment_id"), needed=("range",))
    return sticker_of(where, fields, range_of(name_of(where, "range"), fields["range"], text, whole=True))


def sticker_of(where: str, fields: Mapping[str, object], place: list[int]) -> InlineSticker:
    """Check the source of an inline sticker and give it its place."""
    one_source(where, fields)
    return InlineSticker(
        range_=place,
        url=checks.optional(linq_checks.url, name_of(where, "url"), fields.get("url")),
        attachment_id=checks.optional(linq_checks.uuid, name_of(where, "attachment_id"), fields.get("attachment_id")),
    )


def _overlapping(marks: list[tuple[list[int], bool]]) -> int | None:
    """Find a mark over another where one of the two wants its stretch for itself; give the later one in the list."""
    furthest: dict[bool, tuple[int, int]] = {}
    for index, (range_, alone) in sorted(enumerate(marks), key=lambda mark: mark[1][0]):
        for other_alone, (end, other) in furthest.items():
            if (alone or other_alone) and range_[0] < end:
                return max(index, other)
        if alone not in furthest or range_[1] > furthest[alone][0]:
            furthest[alone] = range_[1], index
    return None


__all__ = ["LONGEST_TEXT", "animation_of", "conflict", "range_of", "sticker_of", "style_of", "text_part", "value_of"]
