"""Set the name and photo of a line, and share them with a chat."""

from __future__ import annotations

from contiguity import Linq
from contiguity.errors import Conflict

ANA = "+12025550143"
LINE = "+14155550100"


def main() -> None:
    """Share the contact card with Ana."""
    with Linq() as linq:
        try:
            linq.contact_card.create(LINE, first_name="Trattoria", image_url="https://example.com/images/door.png")
        except Conflict:  # The line already has one.
            linq.contact_card.update(LINE, first_name="Trattoria")

        chat = linq.chats.create(from_=LINE, to=[ANA], message="Hello, this is the Trattoria")
        linq.chats.share_contact_card(chat.id)  # At most once every 5 minutes for each chat.
        print("shared")


if __name__ == "__main__":
    main()
