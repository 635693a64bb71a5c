"""Patterns and formats of JSON Schema."""

from __future__ import annotations

import json

import javascript
import pytest
from referencing import Registry

from contiguity.sandbox._json_schema import validator

MATCHING = """
const [patterns, texts] = JSON.parse(process.argv[1]);
console.log(JSON.stringify(patterns.map((pattern) => texts.map((text) => new RegExp(pattern, "u").test(text)))));
"""


def valid(schema: dict[str, str], value: str) -> bool:
    """Return whether a value is valid."""
    return validator(schema, Registry()).is_valid(value)


def test_pattern_matches_like_ecmascript() -> None:
    patterns = [r"^[^./\s][^/\s]*$", r"^https?://\S+$", r"^a\s$", r"^[$\s]b$"]
    codes = [*range(0x100), 0x1680, *range(0x2000, 0x2030), 0x205F, 0x2060, 0x3000, 0xFEFF]
    texts = [text.format(chr(code)) for code in codes for text in ("a{}", "{}b", "https://a.example/{}", "a{}\n")]

    ours = [[valid({"pattern": pattern}, text) for text in texts] for pattern in patterns]

    assert ours == json.loads(javascript.node("-e", MATCHING, json.dumps([patterns, texts])).stdout)


@pytest.mark.parametrize(
    "uri",
    [
        "https://example.com/map.png",
        "https://user:pass@[2001:db8::1]:8443/a/b;c=1?q=%20&r=/#top",
        "HTTP://example.com",
        "mailto:ana@example.com",
    ],
)
def test_valid_uri_is_accepted(uri: str) -> None:
    assert valid({"format": "uri"}, uri)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.com/map.png",
        "https://example.com/a b",
        "https://exämple.com/",
        "https://a/%zz",
        "https://[a/",
        "a:\n",
    ],
)
def test_invalid_uri_is_rejected(text: str) -> None:
    assert not valid({"format": "uri"}, text)
