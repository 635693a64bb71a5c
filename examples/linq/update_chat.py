"""Set the name and the icon of a group."""

from __future__ import annotations

from contiguity import Linq
from contiguity.errors import APIError

ANA, BEN = "+12025550143", "+12025550144"
LINE = "+14155550100"


def main() -> None:
    """Set the name and the icon. Chats with one participant have no name."""
    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN], message="Dinner at eight?")
        # This is asynchronous. The events are `chat.group_name_updated` and `chat.group_icon_updated`.
        updated = linq.chats.update(
            group.id, display_name="Dinner", group_chat_icon="https://example.com/images/table.png"
        )
        print(updated.status)

        direct = linq.chats.create(from_=LINE, to=[ANA], message="Shall we name this?")
        try:
            linq.chats.update(direct.id, display_name="Just us")
        except APIError as error:
            print(f"rejected with {error.status}, code {error.code}")


if __name__ == "__main__":
    main()
