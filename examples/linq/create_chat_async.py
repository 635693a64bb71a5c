"""Create several chats at once, with the asynchronous client."""

from __future__ import annotations

import asyncio

from contiguity import AsyncLinq, ContiguityError

GUESTS = {"+12025550143": "Ana", "+12025550144": "Ben", "chloe@example.com": "Chloé"}
LINE = "+14155550100"


async def invite(linq: AsyncLinq, handle: str, name: str) -> str:
    """Create one chat, and return the outcome. An error does not affect the others."""
    try:
        chat = await linq.chats.create(from_=LINE, to=[handle], message=f"See you at eight, {name}!")
    except ContiguityError as error:
        return f"{name}: {error}"
    return f"{name}: chat {chat.id}"


async def run() -> None:
    """Create all chats."""
    async with AsyncLinq() as linq:
        for told in await asyncio.gather(*(invite(linq, handle, name) for handle, name in GUESTS.items())):
            print(told)


def main() -> None:
    """Run the example."""
    asyncio.run(run())


if __name__ == "__main__":
    main()
