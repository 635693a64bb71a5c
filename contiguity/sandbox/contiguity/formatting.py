"""Formats of phone numbers, and plain text."""

from __future__ import annotations

import re

_NORTH_AMERICAN = re.compile(r"\+1([0-9]{3})([0-9]{3})([0-9]{4})")

# A mark pairs with the next identical one and encloses at least one character, as in the API's reference.
_STYLES = re.compile(r"(?P<mark>\*\*|__|~~|\*|_)(?=\S)(?P<text>.+?)(?<=\S)(?P=mark)", re.DOTALL)


def format_international(number: str) -> str:
    """Format a North American number as +1 (305) 555-0188; others are unchanged."""
    return _NORTH_AMERICAN.sub(r"+1 (\1) \2-\3", number)


def format_national(number: str) -> str:
    """Format a North American number as (305) 555-0188; others are unchanged."""
    return _NORTH_AMERICAN.sub(r"(\1) \2-\3", number)


def format_spaced(number: str) -> str:
    """Format a North American number as +1 305 555 0188; others are unchanged."""
    return _NORTH_AMERICAN.sub(r"+1 \1 \2 \3", number)


def plain_text(text: str) -> str:
    """Remove the marks of bold, italic, strikethrough and underline."""
    while (bare := _STYLES.sub(lambda match: match["text"], text)) != text:
        text = bare
    return text
