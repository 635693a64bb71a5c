"""Text in UTF-16 code units, in which Linq counts, and in characters as users see them.

A character is an extended grapheme cluster of Unicode's Standard Annex 29: a letter with its combining marks, a flag, a
family joined by ZERO WIDTH JOINER. The rules use `unicodedata`; where it has less data than the tables of the annex
(spacing marks of a few scripts, pictographs by their category), they join rather than split.
"""

from __future__ import annotations

import unicodedata

_NON_JOINER, _JOINER = "\u200c", "\u200d"
_HALFWIDTH_MARKS = "\uff9e\uff9f"
_VOWELS_WITHOUT_MARK = "\u0e33\u0eb3"  # Thai and Lao AM, letters that act as spacing marks.
_INDIC_LINKERS = "\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d"
_PREPENDED = (
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\U000110bd\U000110cd\U000111c2\U000111c3"
    "\U000113d1\U0001193f\U00011941\U00011a3a\U00011a84\U00011a85\U00011a86\U00011a87\U00011a88\U00011a89\U00011d46"
    "\U00011f02"
)
_PICTOGRAPHS = {"So", "Sm", "Cn"}  # Unassigned code points may be newer emoji.
_OTHER_PICTOGRAPHS = "\u203c\u2049\u2139\u3030\u303d"


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
    """Return whether an index of a Python string is within a character (UAX 29, section 3.1.1)."""
    if not 0 < index < len(text):
        return False
    before, after = text[index - 1], text[index]
    if before == "\r" and after == "\n":  # GB3
        return True
    if _is_control(before) or _is_control(after):  # GB4, GB5
        return False
    return (
        _extends(after)  # GB9, GB9a
        or before in _PREPENDED  # GB9b
        or _joins_hangul(before, after)  # GB6 to GB8
        or _joins_conjunct(text, index)  # GB9c
        or _joins_pictographs(text, index)  # GB11
        or _joins_flag(text, index)  # GB12, GB13
    )


def _is_control(character: str) -> bool:
    return (
        unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"}
        and not _extends(character)
        and character not in _PREPENDED
    )


def _extends(character: str) -> bool:
    return (
        unicodedata.category(character)[0] == "M"
        or character in (_NON_JOINER, _JOINER)
        or character in _HALFWIDTH_MARKS
        or character in _VOWELS_WITHOUT_MARK
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # Skin tones.
        or "\U000e0020" <= character <= "\U000e007f"  # Tags, as in the flag of Scotland.
    )


def _joins_hangul(before: str, after: str) -> bool:
    one, other = _hangul(before), _hangul(after)
    return (
        (one == "L" and other in {"L", "V", "LV", "LVT"})
        or (one in {"LV", "V"} and other in {"V", "T"})
        or (one in {"LVT", "T"} and other == "T")
    )


def _hangul(character: str) -> str | None:
    for kind, first, last in (
        ("L", "\u1100", "\u115f"),
        ("L", "\ua960", "\ua97c"),
        ("V", "\u1160", "\u11a7"),
        ("V", "\ud7b0", "\ud7c6"),
        ("T", "\u11a8", "\u11ff"),
        ("T", "\ud7cb", "\ud7fb"),
    ):
        if first <= character <= last:
            return kind
    if "\uac00" <= character <= "\ud7a3":
        return "LV" if (ord(character) - 0xAC00) % 28 == 0 else "LVT"
    return None


def _base(text: str, index: int) -> int:
    """Return the index of the base character of the marks before an index, or -1."""
    base = index - 1
    while base >= 0 and _extends(text[base]):
        base -= 1
    return base


def _joins_conjunct(text: str, index: int) -> bool:
    if unicodedata.category(text[index]) != "Lo":
        return False
    base = _base(text, index)
    marks = text[base + 1 : index]
    return base >= 0 and unicodedata.category(text[base]) == "Lo" and any(mark in _INDIC_LINKERS for mark in marks)


def _joins_pictographs(text: str, index: int) -> bool:
    if text[index - 1] != _JOINER or not _is_pictograph(text[index]):
        return False
    base = _base(text, index)
    return base >= 0 and _is_pictograph(text[base])


def _is_pictograph(character: str) -> bool:
    return (unicodedata.category(character) in _PICTOGRAPHS or character in _OTHER_PICTOGRAPHS) and not _is_flag_letter(
        character
    )


def _joins_flag(text: str, index: int) -> bool:
    first = index
    while first > 0 and _is_flag_letter(text[first - 1]):
        first -= 1
    return _is_flag_letter(text[index]) and (index - first) % 2 == 1


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


__all__ = ["index_of", "length", "span", "splits_character"]
