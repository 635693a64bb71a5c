"""Show a typing indicator while a block runs, or with two calls."""

from __future__ import annotations

import time

from contiguity import Linq

ANA = "+12025550143"
LINE = "+14155550100"


def think() -> str:
    """Return the text of a reply; a search or a language model in your app."""
    time.sleep(0.2)
    return "Yes, we have a table at eight"


def main() -> None:
    """Show the typing indicator, then reply."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="One moment")
        with linq.chats.typing.indicator(chat.id):  # Kept alive during the block, and always stopped.
            answer = think()
        linq.chats.messages.send(chat.id, answer)
        print(answer)

        linq.chats.typing.start(chat.id)  # Shown for 85 to 90 seconds, or until a message is sent.
        linq.chats.typing.stop(chat.id)


if __name__ == "__main__":
    main()
