"""Request a location. The position is available when the participant has accepted on their phone."""

from __future__ import annotations

from contiguity import Linq
from contiguity.errors import Conflict

ANA, BEN = "+12025550143", "+12025550144"
LINE = "+14155550100"


def main() -> None:
    """Request Ana's location. Groups are not supported."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="Where are you?")
        print(linq.chats.location.request(chat.id).message)

        group = linq.chats.create(from_=LINE, to=[ANA, BEN], message="And where are you both?")
        try:
            linq.chats.location.request(group.id)
        except Conflict as error:
            print(f"rejected with code {error.code}: see {error.doc_url}")


if __name__ == "__main__":
    main()
