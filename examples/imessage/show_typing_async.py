"""Show a typing indicator while a task runs, with the asynchronous client."""

from __future__ import annotations

import asyncio

from contiguity import AsyncContiguity

CUSTOMER = "+12025550143"
LINE = "+13055550188"


async def think() -> str:
    """Return the text of a reply; a search or a language model in your app."""
    await asyncio.sleep(0.2)
    return "Yes, we have a table at eight"


async def run() -> None:
    """Show the typing indicator, then reply."""
    async with AsyncContiguity() as client:
        async with client.imessage.typing_indicator(to=CUSTOMER, from_=LINE):
            answer = await think()
        await client.imessage.send(to=CUSTOMER, from_=LINE, message=answer)
        print(answer)


def main() -> None:
    """Run the example."""
    asyncio.run(run())


if __name__ == "__main__":
    main()
