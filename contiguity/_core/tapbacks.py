"""Tapbacks in any spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

T = TypeVar("T", bound=str)

_VARIATION_SELECTOR = "\N{VARIATION SELECTOR-16}"


def tapback(argument: str, value: object, spellings: Mapping[T, Collection[str]], *, others: Iterable[str] = ()) -> T:
    """Validate a tapback in any spelling; an emoji may have a variation selector or not.

    Args:
        argument: The argument's name.
        value: The tapback.
        spellings: Other spellings of each tapback.
        others: Other values that are valid for the argument, for the error message.
    """
    if isinstance(value, str):
        bare = _bare(value)
        for name, more in spellings.items():
            if bare == name or bare in map(_bare, more):
                return name
    raise ValidationError.of(argument, f"must be one of {', '.join([*spellings, *others])}")


def _bare(spelling: str) -> str:
    return spelling.replace(_VARIATION_SELECTOR, "")
