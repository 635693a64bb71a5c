"""Mark all messages of a chat as read, which sends a read receipt on iMessage and RCS."""

from __future__ import annotations

from contiguity import Linq

LINE = "+14155550100"


def main() -> None:
    """Read every chat of a line."""
    with Linq() as linq:
        for chat in linq.chats.list(from_=LINE):
            linq.chats.read(chat.id)
            print(chat.display_name)


if __name__ == "__main__":
    main()
