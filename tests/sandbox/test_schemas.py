"""What the sandbox makes of the patterns and formats of a specification."""

from __future__ import annotations

import json

import javascript
import pytest
from referencing import Registry

from contiguity.sandbox.json_schema import validator

MATCHING = """
const [patterns, texts] = JSON.parse(process.argv[1]);
console.log(JSON.stringify(patterns.map((pattern) => texts.map((text) => new RegExp(pattern, "u").test(text)))));
"""


def valid(schema: dict[str, str], value: str) -> bool:
    """Whether a value fits a schema."""
    return validator(schema, Registry()).is_valid(value)


def test_patterns_mean_what_they_mean_in_javascript() -> None:
    """Spaces of every kind, line ends and control characters match where JavaScript says so."""
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
def test_what_is_a_uri(uri: str) -> None:
    """A URI of RFC 3986 is one."""
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
def test_what_is_no_uri(text: str) -> None:
    """What RFC 3986 does not allow, a space, a letter beyond ASCII, half an escape, is none."""
    assert not valid({"format": "uri"}, text)
