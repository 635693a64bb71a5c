"""Start a chat: one recipient handle, and the first message."""

from __future__ import annotations

from contiguity import Linq

ANA = "+12025550143"
LINE = "+14155550100"  # One of your lines: `linq.phone_numbers.list()` has them.


def main() -> None:
    """Write to Ana."""
    with Linq() as linq:
        # A chat of this line with exactly these people that is there already gets the message instead.
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Hello Ana, your table is ready")
        print(f"chat {chat.id} over {chat.service}, message {chat.message.id} is {chat.message.delivery_status}")

        same = linq.chats.get(chat.id)
        print("with", ", ".join(each.handle for each in same.handles if not each.is_me))


if __name__ == "__main__":
    main()
