"""Send a link with a preview card, and one without."""

from __future__ import annotations

from contiguity import Linq
from contiguity.errors import ValidationError
from contiguity.linq import Message

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Send both. A link with a preview must be the only part, and has at most 2,048 characters."""
    with Linq() as linq:
        # The first message of a chat cannot have a link.
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Here is our menu")
        linq.chats.messages.send(chat.id, Message().link("https://example.com/menu"))
        linq.chats.messages.send(chat.id, "Without a preview: https://example.com/menu")

        for beginning, url in (("Our menu:", "https://example.com/menu"), (None, f"https://example.com/{'m' * 2048}")):
            try:
                Message(beginning).link(url)
            except ValidationError as error:
                print(error)
        for message in linq.chats.messages.list(chat.id):
            print([part.type_ for part in message.parts or []])


if __name__ == "__main__":
    main()
