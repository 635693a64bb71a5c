"""Send messages with styles, animations and mentions. The ranges are computed from the words.

Ranges are in UTF-16 code units, of which an emoji has two or more.
"""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq import Message

ANA, BEN = "+12025550143", "+12025550144"
LINE = "+14155550100"


def main() -> None:
    """Send styled messages to a group."""
    greeting = Message("Hi 👋🏽 ").text("Ana", mention=ANA).text(", see you there!", animation="shake")
    news = Message("👩‍👩‍👧 Your table is ready").style("bold", "ready").style("underline", "table is ready")

    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN], message=news)
        linq.chats.messages.send(group.id, greeting)

    for part in news.content().parts or []:
        print(part.to_dict()["text_decorations"])


if __name__ == "__main__":
    main()
