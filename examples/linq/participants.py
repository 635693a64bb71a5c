"""Add and remove participants of a group."""

from __future__ import annotations

from contiguity import Linq

ANA, BEN, CHLOE, DAN = "+12025550143", "+12025550144", "chloe@example.com", "+12025550146"
LINE = "+14155550100"


def main() -> None:
    """Add Dan, and remove Ben."""
    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN, CHLOE], message="Dinner at eight?")
        # Both are asynchronous. The events are `participant.added` and `participant.removed`.
        print(linq.chats.participants.add(group.id, DAN).status)
        print(linq.chats.participants.remove(group.id, BEN).status)

        for member in linq.chats.get(group.id).handles:
            print(member.handle, member.status)


if __name__ == "__main__":
    main()
