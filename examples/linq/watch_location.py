"""Watch a location."""

from __future__ import annotations

from contiguity import Linq
from contiguity.linq import Point

ANA = "+12025550143"
LINE = "+14155550100"
TABLE = Point(-80.1900, 25.7600)
NEAR = 100.0


def main() -> None:
    """Watch Ana's location until she is near."""
    with Linq() as linq:
        chat = linq.chats.create(from_=LINE, to=[ANA], message="We follow you on the map")
        for change in linq.chats.location.watch(chat.id, interval=0.5):  # By default, every 15 seconds.
            distance = change.feature.point.distance_to(TABLE)
            print(f"{change.handle} {change.kind}, {distance:,.0f} m away", flush=True)
            if change.kind == "stopped" or distance < NEAR:
                break


if __name__ == "__main__":
    main()
