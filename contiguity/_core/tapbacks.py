"""The six tapbacks, each with the spellings that the services and their documents use for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from contiguity_api.models import Tapback, TextReaction

# iMessage's word, the text API's word, and the emoji that older documents use.
_SPELLINGS = (
    ("love", "love", "❤️"),
    ("like", "thumbsup", "👍"),
    ("dislike", "thumbsdown", "👎"),
    ("laugh", "haha", "😂"),
    ("emphasize", "emphasized", "‼️"),
    ("question", "questioned", "❓"),
)
_VARIATION_SELECTOR = "\N{VARIATION SELECTOR-16}"
_BY_SPELLING = {spelling.replace(_VARIATION_SELECTOR, ""): names for names in _SPELLINGS for spelling in names}


def for_imessage(value: object) -> Tapback:
    """Give iMessage's word for a tapback in any spelling."""
    return cast("Tapback", _names("tapback", value)[0])


def for_text(value: object) -> TextReaction:
    """Give the text API's word for a reaction in any spelling."""
    return cast("TextReaction", _names("reaction", value)[1])


def _names(argument: str, value: object) -> tuple[str, str, str]:
    names = _BY_SPELLING.get(value.replace(_VARIATION_SELECTOR, "")) if isinstance(value, str) else None
    if names is None:
        spellings = ", ".join("/".join(names) for names in _SPELLINGS)
        raise ValidationError.of(argument, f"must be one of {spellings}")
    return names
