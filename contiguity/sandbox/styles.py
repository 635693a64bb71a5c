"""The styles of an iMessage's text, for channels that have none."""

from __future__ import annotations

import re

# Each mark pairs with the next one like it and holds at least one character, as the API's reference writes them.
_STYLES = re.compile(r"(?P<mark>\*\*|__|~~|\*|_)(?=\S)(?P<text>.+?)(?<=\S)(?P=mark)", re.DOTALL)


def plain(text: str) -> str:
    """Take the marks of bold, italic, strikethrough and underline off."""
    while (bare := _STYLES.sub(lambda match: match["text"], text)) != text:
        text = bare
    return text
