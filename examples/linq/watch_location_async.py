"""Watch a location with a time limit, with the asynchronous client."""

from __future__ import annotations

import asyncio

from contiguity import AsyncLinq
from contiguity.linq import Point

ANA = "+12025550143"
LINE = "+14155550100"
TABLE = Point(-80.1900, 25.7600)
NEAR = 100.0


async def follow(linq: AsyncLinq, chat_id: str) -> None:
    """Watch the locations of a chat until a participant is near."""
    async for change in linq.chats.location.watch(chat_id, interval=0.5):
        distance = change.feature.point.distance_to(TABLE)
        print(f"{change.handle} {change.kind}, {distance:,.0f} m away", flush=True)
        if change.kind == "stopped" or distance < NEAR:
            break


async def run() -> None:
    """Watch Ana's location for at most an hour."""
    async with AsyncLinq() as linq:
        chat = await linq.chats.create(from_=LINE, to=[ANA], message="We follow you on the map")
        async with asyncio.timeout(3600):
            await follow(linq, chat.id)


def main() -> None:
    """Run the example."""
    asyncio.run(run())


if __name__ == "__main__":
    main()
