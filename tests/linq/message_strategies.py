"""Strategies for messages: texts with characters of several code points, URLs, ids, valid and invalid parts."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

PIECES = [
    "a",
    "Ana",
    " ",
    "e\u0301",  # A letter and a combining accent.
    "o\u0323\u0302",  # Two accents.
    "👋🏽",  # A skin tone.
    "👩\u200d👩\u200d👧",  # A family.
    "🏳️\u200d🌈",
    "🇩🇪",  # A flag.
    "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",  # The flag of Scotland.
    "1️⃣",  # A keycap.
    "\U0001d4b3",  # A letter of two code units.
    "\u1100\u1161\u11a8",  # Hangul as conjoining jamo.
    "\u0915\u094d\u0937\u093f",  # A conjunct of Devanagari.
    "\r\n",
    "\u30a2\u3099",
    "日本",
    "שלום",
]
"""Texts of one or a few grapheme clusters that have several code points or UTF-16 code units."""

PARTIAL = ["\u0301", "\u200d", "\U0001f1e9", "🏽", "👩", "\ufe0f", "\u1161", "\r", "\n", "\u094d", "\u0600"]
"""Code points that combine with neighbouring code points into one grapheme cluster."""

texts = st.lists(st.sampled_from(PIECES) | st.text(min_size=1, max_size=3), min_size=1, max_size=6).map("".join)
any_texts = st.lists(st.sampled_from(PIECES + PARTIAL) | st.text(max_size=2), max_size=8).map("".join)
ids = st.uuids().map(str)
urls = st.from_regex(r"\Ahttps://[a-z0-9-]{1,20}\.example/[A-Za-z0-9._~-]{0,20}(\?a=%[0-9A-F]{2})?\Z")
stored = ids.map(lambda one: f"https://cdn.linqapp.com/attachments/partners/p1/{one}/a.png")
phones = st.from_regex(r"\A\+[1-9][0-9]{1,14}\Z")
handles = phones | st.sampled_from(["ana@example.com", "a.b+c@mail.example.org"])
styles = st.sampled_from(["bold", "italic", "strikethrough", "underline"])
animations = st.sampled_from(["big", "small", "shake", "nod", "explode", "ripple", "bloom", "jitter"])
SCREEN = [
    "confetti",
    "fireworks",
    "lasers",
    "sparkles",
    "celebration",
    "hearts",
    "love",
    "balloons",
    "happy_birthday",
    "echo",
    "spotlight",
]
BUBBLE = ["slam", "loud", "gentle", "invisible"]
effects = st.sampled_from([*SCREEN, *BUBBLE])


def units(text: str) -> int:
    """Count UTF-16 code units."""
    return sum(2 if ord(character) > 0xFFFF else 1 for character in text)


def media() -> st.SearchStrategy[dict[str, Any]]:
    """Generate media parts."""
    source = st.fixed_dictionaries({"url": urls}) | st.fixed_dictionaries({"attachment_id": ids})
    return source.map(lambda one: {"type": "media", **one})


def plain() -> st.SearchStrategy[dict[str, Any]]:
    """Generate text parts without marks."""
    return texts.map(lambda text: {"type": "text", "value": text})


@st.composite
def ranges(draw: st.DrawFn, text: str, *, slack: int = 0) -> list[int]:
    """Generate a range in a text, or, with slack, one that may be out of bounds or empty."""
    start = draw(st.integers(0, units(text) - (0 if slack else 1)))
    return [start, draw(st.integers(max(0, start + 1 - slack), units(text) + slack))]


@st.composite
def marked(draw: st.DrawFn) -> dict[str, Any]:
    """Generate a text part with marks, which may break any rule of ranges and overlaps, and often break none."""
    text = draw(texts)
    slack = draw(st.sampled_from([0, 0, 0, 1]))
    part: dict[str, Any] = {"type": "text", "value": text}
    kind = st.fixed_dictionaries({"style": styles}) | st.fixed_dictionaries({"animation": animations})
    source = st.fixed_dictionaries({"url": stored}) | st.fixed_dictionaries({"attachment_id": ids})
    for name, more, chance in (("text_decorations", kind, 4), ("inline_stickers", source, 2)):
        number = draw(st.integers(0, chance))
        if number:
            part[name] = [{"range": draw(ranges(text, slack=slack)), **draw(more)} for _ in range(number - 1)]
    if draw(st.booleans()):
        part["mention"] = draw(handles)
    if draw(st.integers(0, 3)) == 0:
        part["mention_range"] = draw(ranges(text, slack=slack))
    return part


def standalone() -> st.SearchStrategy[dict[str, Any]]:
    """Generate parts that must be the only part of a message."""
    app = {"bundle_id": "com.example.tables", "name": "Tables", "team_id": "A1B2C3D4E5"}
    return st.one_of(
        urls.map(lambda url: {"type": "link", "value": url}),
        urls.map(lambda url: {"type": "app_clip", "value": url}),
        st.just({"type": "imessage_app", "app": app, "layout": {"caption": "Table for four"}}),
    )


def alternating(number: int) -> list[dict[str, Any]]:
    """Return the parts of a valid message: files and texts alternately."""
    file = {"type": "media", "attachment_id": "5d7e3c19-8a24-4f6b-9c01-6b2f4e8d0a37"}
    return [{"type": "text", "value": "and"} if index % 2 else dict(file) for index in range(number)]
