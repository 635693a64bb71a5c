"""Read a chat: every message, or page by page."""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq.models import TextPartReply

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Write three messages, and read them, the newest first."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="One")
        for text in ("Two", "Three"):
            linq.chats.messages.send(chat.id, text)

        for message in linq.chats.messages.list(chat.id, limit=2):  # Asks for the next page when it needs it.
            texts = [part.value for part in message.parts or [] if isinstance(part, TextPartReply)]
            print("us:" if message.is_from_me else "them:", *texts)

        for page in linq.chats.messages.list(chat.id, limit=2).pages():
            print(f"{len(page.messages)} on this page, more: {page.next_cursor is not None}")

        linq.chats.read(chat.id)  # All that came in is read now, and the sender sees it.


if __name__ == "__main__":
    main()
