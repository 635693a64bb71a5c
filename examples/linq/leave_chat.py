"""Leave a group."""

from __future__ import annotations

from contiguity import Linq
from contiguity.errors import Conflict

ANA, BEN, CHLOE = "+12025550143", "+12025550144", "chloe@example.com"
LINE = "+14155550100"


def main() -> None:
    """Leave a group of four handles, including your line; it is the smallest that can be left."""
    with Linq() as linq:
        group = linq.chats.create(from_=LINE, to=[ANA, BEN, CHLOE], message="I leave you to it")
        print(linq.chats.leave(group.id).status)

        pair = linq.chats.create(from_=LINE, to=[ANA, BEN], message="And you?")
        try:
            linq.chats.leave(pair.id)
        except Conflict as error:
            print(f"rejected: {error}")


if __name__ == "__main__":
    main()
