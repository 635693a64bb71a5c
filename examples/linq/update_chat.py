"""Name a group, and give it an icon."""

from __future__ import annotations

from contiguity import Linq
from contiguity.errors import APIError

ANA, BEN = "+12025550143", "+12025550144"
LINE = "+14155550100"


def main() -> None:
    """Name a group; a chat with one person takes no name."""
    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN], message="Dinner at eight?")
        # It happens later: `chat.group_name_updated` and `chat.group_icon_updated` tell how it went.
        updated = linq.chats.update(
            group.id, display_name="Dinner", group_chat_icon="https://example.com/images/table.png"
        )
        print(updated.status)

        direct = linq.chats.create(from_=LINE, to=[ANA], message="Shall we name this?")
        try:
            linq.chats.update(direct.id, display_name="Just us")
        except APIError as error:
            print(f"refused with {error.status}, code {error.code}")


if __name__ == "__main__":
    main()
