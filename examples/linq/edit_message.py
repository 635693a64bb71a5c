"""Edit a sent message, at most 5 times within 15 minutes."""

from __future__ import annotations

from contiguity import Linq

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Send a message, and correct it."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="See you at nine")
        edited = linq.messages.edit(chat.message.id, "See you at eight")
        print(f"edited at {edited.updated_at:%H:%M}")


if __name__ == "__main__":
    main()
