"""Start a group: several recipient handles."""

from __future__ import annotations

from contiguity import Linq

ANA, BEN, CHLOE = "+12025550143", "+12025550144", "chloe@example.com"
LINE = "+14155550100"


def main() -> None:
    """Bring three people together."""
    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN, CHLOE], message="Dinner at eight?")
        print(f"group: {group.is_group}, service: {group.service}")

        for chat in linq.chats.list(to=ANA):  # Groups included; every page, as you go on.
            print(chat.display_name)


if __name__ == "__main__":
    main()
