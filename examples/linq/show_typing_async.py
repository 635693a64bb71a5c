"""Show a typing indicator while a task runs, with the asynchronous client."""

from __future__ import annotations

import asyncio

from contiguity import AsyncLinq

ANA = "+12025550143"
LINE = "+14155550100"


async def think() -> str:
    """Return the text of a reply; a search or a language model in your app."""
    await asyncio.sleep(0.2)
    return "Yes, we have a table at eight"


async def run() -> None:
    """Show the typing indicator, then reply."""
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
