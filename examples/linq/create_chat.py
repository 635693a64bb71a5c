"""Create a chat with one recipient and the first message."""

from __future__ import annotations

from contiguity import Linq

ANA = "+12025550143"
LINE = "+14155550100"  # One of your lines; `linq.phone_numbers.list()` returns all.


def main() -> None:
    """Create a chat with Ana."""
    with Linq() as linq:
        # If a chat of this line with the same participants exists, the message is sent to it.
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Hello Ana, your table is ready")
        print(f"chat {chat.id} over {chat.service}, message {chat.message.id} is {chat.message.delivery_status}")

        same = linq.chats.get(chat.id)
        print("with", ", ".join(each.handle for each in same.handles if not each.is_me))


if __name__ == "__main__":
    main()
