"""Reply to each incoming iMessage with a typing indicator, a tapback and a read receipt.

The reply is sent after the response to the webhook, because providers wait only a few seconds for the response. Set
CONTIGUITY_WEBHOOK_SECRET, and set the account's webhook to /webhook/imessage of this server.
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.responses import Response
from starlette.routing import Route

from contiguity import AsyncContiguity, Fallback
from contiguity.events import IMessageIncoming
from contiguity.webhooks import WebhookError

if TYPE_CHECKING:
    from starlette.requests import Request

client = AsyncContiguity()


async def think(text: str) -> str:
    """Return the text of a reply; a search or a language model in your app."""
    await asyncio.sleep(2)
    return f"Thanks for your message! You wrote {len(text)} characters."


async def converse(event: IMessageIncoming) -> None:
    """Reply to one message."""
    customer, line, text = event.data.from_, event.data.to, event.data.text or ""
    async with client.imessage.typing_indicator(to=customer, from_=line):
        answer = await think(text)
    await client.imessage.reply(event, message=answer, fallback=Fallback.always())
    if text:
        await client.imessage.react("add", to=customer, from_=line, message=text, tapback="like")
    await client.imessage.read(to=customer, from_=line)


async def webhook(request: Request) -> Response:
    """Handle one event. The reply is sent after the response."""
    try:
        event = client.webhooks.unwrap(await request.body(), request.headers)
    except WebhookError as error:
        return Response(str(error), status_code=400)
    later = BackgroundTask(converse, event) if isinstance(event, IMessageIncoming) else None
    return Response(status_code=204, background=later)


app = Starlette(routes=[Route("/webhook/imessage", webhook, methods=["POST"])])


def main() -> None:
    """Run the server."""
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")), log_level="warning")


if __name__ == "__main__":
    main()
