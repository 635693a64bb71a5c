"""Phone numbers as people write them."""

from __future__ import annotations

import re

_NORTH_AMERICAN = re.compile(r"\+1([0-9]{3})([0-9]{3})([0-9]{4})")


def formatted(number: str) -> str:
    """Write a North American number as +1 (305) 555-0188, and others as they are."""
    return _NORTH_AMERICAN.sub(r"+1 (\1) \2-\3", number)


def national(number: str) -> str:
    """Write a North American number as (305) 555-0188, and others as they are."""
    return _NORTH_AMERICAN.sub(r"(\1) \2-\3", number)


def spaced(number: str) -> str:
    """Write a North American number as +1 305 555 0188, and others as they are."""
    return _NORTH_AMERICAN.sub(r"+1 \1 \2 \3", number)
