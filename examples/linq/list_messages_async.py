"""List the messages of a chat with the asynchronous client."""

from __future__ import annotations

import asyncio

from contiguity import AsyncLinq
from contiguity.linq.models import TextPartResponse

ANA = "+12025550143"
LINE = "+14155550100"


async def run() -> None:
    """Send two messages, and list them, newest first."""
    async with AsyncLinq() as linq:
        chat = await linq.chats.create(from_=LINE, to=[ANA], message="One")
        await linq.chats.messages.send(chat.id, "Two")

        async for message in linq.chats.messages.list(chat.id):
            print(*(part.value for part in message.parts or [] if isinstance(part, TextPartResponse)))

        page = await linq.chats.messages.list(chat.id, limit=1).page()  # Only the first page.
        print(f"{len(page.messages)} on this page, more: {page.next_cursor is not None}")


def main() -> None:
    """Run the example."""
    asyncio.run(run())


if __name__ == "__main__":
    main()
