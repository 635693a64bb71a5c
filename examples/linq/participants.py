"""Add people to a group, and remove them."""

from __future__ import annotations

from contiguity import Linq

ANA, BEN, CHLOE, DAN = "+12025550143", "+12025550144", "chloe@example.com", "+12025550146"
LINE = "+14155550100"


def main() -> None:
    """Dan comes, and Ben goes."""
    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN, CHLOE], message="Dinner at eight?")
        # Both happen later: `participant.added` and `participant.removed` tell.
        print(linq.chats.participants.add(group.id, DAN).status)
        print(linq.chats.participants.remove(group.id, BEN).status)

        for member in linq.chats.get(group.id).handles:
            print(member.handle, member.status)


if __name__ == "__main__":
    main()
