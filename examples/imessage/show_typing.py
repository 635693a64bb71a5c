"""Show a typing indicator with two calls, or while a block runs."""

from __future__ import annotations

import time

from contiguity import Contiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"


def think() -> str:
    """Return the text of a reply; a search or a language model in your app."""
    time.sleep(0.2)
    return "Yes, we have a table at eight"


def main() -> None:
    """Show the typing indicator in both ways."""
    with Contiguity() as client:
        started = client.imessage.typing(to=CUSTOMER, from_=LINE, action="start")
        print(started.status)
        stopped = client.imessage.typing(to=CUSTOMER, from_=LINE, action="stop")
        print(stopped.status)

        # The indicator is kept alive during the block, and always stopped.
        with client.imessage.typing_indicator(to=CUSTOMER, from_=LINE):
            answer = think()
        client.imessage.send(to=CUSTOMER, from_=LINE, message=answer)
        print(answer)


if __name__ == "__main__":
    main()
