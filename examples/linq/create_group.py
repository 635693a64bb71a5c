"""Create a group: a chat with several participants."""

from __future__ import annotations

from contiguity import Linq

ANA, BEN, CHLOE = "+12025550143", "+12025550144", "chloe@example.com"
LINE = "+14155550100"


def main() -> None:
    """Create a group of three participants."""
    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN, CHLOE], message="Dinner at eight?")
        print(f"group: {group.is_group}, service: {group.service}")

        for chat in linq.chats.list(to=ANA):  # Includes groups; pages are requested when they are needed.
            print(chat.display_name)


if __name__ == "__main__":
    main()
