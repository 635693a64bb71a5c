"""Text in UTF-16 code units, in which Linq counts, and in characters as users see them.

A character is an extended grapheme cluster (Unicode Standard Annex 29): a letter with its combining marks, a flag, a
family joined by ZERO WIDTH JOINER.
"""

from __future__ import annotations


def length(text: str) -> int:
    """Count UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def span(text: str, start: int, end: int) -> list[int]:
    """Convert a range of a Python string to ``[start, end)`` in UTF-16 code units."""
    first = length(text[:start])
    return [first, first + length(text[start:end])]


def index_of(text: str, unit: int) -> int | None:
    """Convert a UTF-16 code unit to an index of a Python string; None within a surrogate pair or outside the text."""
    units = text.encode("utf-16-le")
    if not 0 <= unit <= len(units) // 2:
        return None
    try:
        return len(units[: 2 * unit].decode("utf-16-le"))
    except UnicodeDecodeError:
        return None


def splits_character(text: str, index: int) -> bool:
    """Return whether an index of a Python string is within a character."""
    if not 0 < index < len(text):
        return False
    if text.isascii():
        return text[index - 1 : index + 1] == "\r\n"
    from regex import finditer  # noqa: PLC0415 -- slow to import, and rarely needed

    return all(character.end() != index for character in finditer(r"\X", text))


__all__ = ["index_of", "length", "span", "splits_character"]
