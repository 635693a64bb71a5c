"""Show the typing bubble: by hand, or for as long as a block runs."""

from __future__ import annotations

import time

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"


def think() -> str:
    """Stand in for what takes its time: a search, a language model, a person."""
    time.sleep(0.2)
    return "Yes, we have a table at eight"


def main() -> None:
    """Show it both ways."""
    with Contiguity() as client:
        started = client.imessage.typing(to=CUSTOMER, from_=LINE, action="start")
        print(started.status)
        stopped = client.imessage.typing(to=CUSTOMER, from_=LINE, action="stop")
        print(stopped.status)

        # Started at once, kept alive while it lasts, and stopped in every case, exceptions included.
        with client.imessage.typing_indicator(to=CUSTOMER, from_=LINE):
            answer = think()
        client.imessage.send(to=CUSTOMER, from_=LINE, message=answer)
        print(answer)


if __name__ == "__main__":
    main()
