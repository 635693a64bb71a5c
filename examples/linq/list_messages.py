"""List the messages of a chat, all or page by page."""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq.models import TextPartResponse

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Send three messages, and list them, newest first."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="One")
        for text in ("Two", "Three"):
            linq.chats.messages.send(chat.id, text)

        for message in linq.chats.messages.list(chat.id, limit=2):  # Requests a page when it is needed.
            texts = [part.value for part in message.parts or [] if isinstance(part, TextPartResponse)]
            print("us:" if message.is_from_me else "them:", *texts)

        for page in linq.chats.messages.list(chat.id, limit=2).pages():
            print(f"{len(page.messages)} on this page, more: {page.next_cursor is not None}")

        linq.chats.read(chat.id)  # Marks all messages as read.


if __name__ == "__main__":
    main()
