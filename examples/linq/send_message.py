"""Send messages to a chat: text, media, a reply, a text by SMS."""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq import Message

ANA = "+12025550143"
LINE = "+14155550100"

# In place of a file.
PICTURE = b"\x89PNG\r\n\x1a\n" + b"\x00" * 500


def main() -> None:
    """Send each kind of message."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Hello Ana")

        # All attempts of a send have the same idempotency key, so it is retried and never delivered twice.
        sent = linq.chats.messages.send(chat.id, "Your table is ready")
        print(f"{sent.message.id}: {sent.message.delivery_status}")

        linq.chats.messages.send(chat.id, Message("The way:").media("https://example.com/images/map.png"))
        attachment = linq.attachments.upload(PICTURE, filename="menu.png")
        linq.chats.messages.send(chat.id, Message("The menu:").media(attachment_id=attachment))

        linq.chats.messages.send(chat.id, Message("By the window").reply_to(sent.message.id))
        linq.chats.messages.send(chat.id, Message("See you").preferred_service("SMS"))

        # A call with the same key is not delivered again.
        first = linq.chats.messages.send(chat.id, "Reminder: eight o'clock", idempotency_key="reminder-7301")
        again = linq.chats.messages.send(chat.id, "Reminder: eight o'clock", idempotency_key="reminder-7301")
        print(first.message.id == again.message.id)

        # Without a line, Linq uses the chat that was last active, or the best of your lines.
        chosen = linq.messages.send(to=[ANA], message="Thank you for coming")
        print(f"from {chosen.from_}")


if __name__ == "__main__":
    main()
