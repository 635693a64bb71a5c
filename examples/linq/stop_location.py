"""Stop the location shares of a chat."""

from __future__ import annotations

from contiguity import Linq

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Stop each share."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="You are here, welcome!")
        for place in linq.chats.location.get(chat.id):
            print(linq.chats.location.stop(chat.id, place.handle).message)


if __name__ == "__main__":
    main()
