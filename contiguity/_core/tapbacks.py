"""The six tapbacks, with the spellings that the providers and their documentation use for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Tapback: TypeAlias = Literal["love", "like", "dislike", "laugh", "emphasize", "question"]

# Other spellings: those of other endpoints and of older documentation, the words that iMessage shows in a text where it
# cannot show a tapback (Loved "Hello"), and the emoji.
_OTHER_SPELLINGS: Mapping[Tapback, tuple[str, ...]] = {
    "love": ("loved", "heart", "❤️"),
    "like": ("liked", "thumbsup", "👍"),
    "dislike": ("disliked", "thumbsdown", "👎"),
    "laugh": ("laughed", "haha", "😂"),
    "emphasize": ("emphasized", "‼️"),
    "question": ("questioned", "❓"),
}
_VARIATION_SELECTOR = "\N{VARIATION SELECTOR-16}"
_BY_SPELLING: Mapping[str, Tapback] = {
    spelling.replace(_VARIATION_SELECTOR, ""): tapback
    for tapback, others in _OTHER_SPELLINGS.items()
    for spelling in (tapback, *others)
}


def find(value: object) -> Tapback | None:
    """Return the tapback of a spelling, or None."""
    return _BY_SPELLING.get(value.replace(_VARIATION_SELECTOR, "")) if isinstance(value, str) else None


def tapback(argument: str, value: object, *, others: Iterable[str] = ()) -> Tapback:
    """Validate a tapback in any spelling.

    Args:
        argument: The argument's name.
        value: The tapback.
        others: Other values that are valid for the argument, for the error message.
    """
    found = find(value)
    if found is None:
        raise ValidationError.of(argument, f"must be one of {', '.join([*get_args(Tapback), *others])}")
    return found
