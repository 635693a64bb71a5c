"""Show the typing bubble: while a block runs, or by hand."""

from __future__ import annotations

import time

from contiguity import Linq

ANA = "+12025550143"
LINE = "+14155550100"


def think() -> str:
    """Stand in for what takes its time."""
    time.sleep(0.2)
    return "Yes, we have a table at eight"


def main() -> None:
    """Type while thinking, then answer."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="One moment")
        with linq.chats.typing.indicator(chat.id):  # Started, kept alive, always stopped.
            answer = think()
        linq.chats.messages.send(chat.id, answer)
        print(answer)

        linq.chats.typing.start(chat.id)  # Shows for 85 to 90 seconds, or until a message is sent.
        linq.chats.typing.stop(chat.id)


if __name__ == "__main__":
    main()
