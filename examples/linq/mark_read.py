"""Mark all messages of a chat as read. On iMessage and RCS, this sends a read receipt."""

from __future__ import annotations

from contiguity import Linq

LINE = "+14155550100"


def main() -> None:
    """Mark every chat of a line as read."""
    with Linq() as linq:
        for chat in linq.chats.list(from_=LINE):
            linq.chats.read(chat.id)
            print(chat.display_name)


if __name__ == "__main__":
    main()
