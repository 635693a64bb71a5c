"""Send to many recipients at once, with the asynchronous client."""

from __future__ import annotations

import asyncio

from contiguity import AsyncContiguity, ContiguityError

CUSTOMERS = {"+12025550143": "Ana", "+12025550144": "Ben", "+12025550145": "Chloé"}
LINE = "+13055550188"


async def remind(client: AsyncContiguity, number: str, name: str) -> str:
    """Send one reminder, and return the outcome. An error does not affect the others."""
    try:
        sent = await client.imessage.send(to=number, from_=LINE, message=f"See you at eight, {name}!")
    except ContiguityError as error:
        return f"{name}: {error}"
    return f"{name}: accepted as {sent.message_id}"


async def run() -> None:
    """Send all reminders at once."""
    async with AsyncContiguity() as client:
        for line in await asyncio.gather(*(remind(client, number, name) for number, name in CUSTOMERS.items())):
            print(line)


def main() -> None:
    """Run the example."""
    asyncio.run(run())


if __name__ == "__main__":
    main()
