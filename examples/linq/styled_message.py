"""Styles, animations and mentions: name the words, and the ranges are counted for you.

The service counts in UTF-16 code units, of which an emoji has two or more; the builder knows.
"""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq import Message

ANA, BEN = "+12025550143", "+12025550144"
LINE = "+14155550100"


def main() -> None:
    """Write to a group in style."""
    greeting = Message("Hi 👋🏽 ").text("Ana", mention=ANA).text(", see you there!", animation="shake")
    news = Message("👩‍👩‍👧 Your table is ready").style("bold", "ready").style("underline", "table is ready")

    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN], message=news)
        linq.chats.messages.send(group.id, greeting)

    for part in news.content().parts or []:
        print(part.to_dict()["text_decorations"])


if __name__ == "__main__":
    main()
