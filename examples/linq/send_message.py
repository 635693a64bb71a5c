"""Send messages into a chat: a text, a picture, an answer to a message, a text over SMS."""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq import Message

ANA = "+12025550143"
LINE = "+14155550100"

# Stands for a picture of yours, so that the example needs no file.
PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 500


def main() -> None:
    """Send each of them."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Hello Ana")

        # Every try of a send carries the same idempotency key, so it is retried, and never delivered twice.
        sent = linq.chats.messages.send(chat.id, "Your table is ready")
        print(f"{sent.message.id}: {sent.message.delivery_status}")

        linq.chats.messages.send(chat.id, Message("The way:").media("https://example.com/images/map.png"))
        attachment = linq.attachments.upload(PICTURE, filename="menu.png")
        linq.chats.messages.send(chat.id, Message("The menu:").media(attachment_id=attachment))

        linq.chats.messages.send(chat.id, Message("By the window").reply_to(sent.message.id))
        linq.chats.messages.send(chat.id, Message("See you").preferred_service("SMS"))

        # A key of your own makes a later call the same call.
        first = linq.chats.messages.send(chat.id, "Reminder: eight o'clock", idempotency_key="reminder-7301")
        again = linq.chats.messages.send(chat.id, "Reminder: eight o'clock", idempotency_key="reminder-7301")
        print(first.message.id == again.message.id)

        # And without a line: the service takes the chat that was active last, or the best of your lines.
        chosen = linq.messages.send(to=[ANA], message="Thank you for coming")
        print(f"from {chosen.from_}")


if __name__ == "__main__":
    main()
