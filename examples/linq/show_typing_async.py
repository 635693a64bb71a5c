"""The asynchronous twin of show_typing.py: the bubble stays while a task works."""

from __future__ import annotations

import asyncio

from contiguity import AsyncLinq

ANA = "+12025550143"
LINE = "+14155550100"


async def think() -> str:
    """Stand in for what takes its time."""
    await asyncio.sleep(0.2)
    return "Yes, we have a table at eight"


async def run() -> None:
    """Type while thinking, then answer."""
    async with AsyncLinq() as linq:
        chat = await linq.chats.create(from_=LINE, to=[ANA], message="One moment")
        async with linq.chats.typing.indicator(chat.id):
            answer = await think()
        await linq.chats.messages.send(chat.id, answer)
        print(answer)


def main() -> None:
    """Run the example."""
    asyncio.run(run())


if __name__ == "__main__":
    main()
