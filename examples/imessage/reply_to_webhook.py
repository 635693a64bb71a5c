"""Reply to incoming iMessages.

Set CONTIGUITY_WEBHOOK_SECRET, and set the account's webhook to /webhook of this server.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from contiguity import AsyncContiguity
from contiguity.events import IMessageIncoming, TextDeliveryFailed, UnknownEvent
from contiguity.webhooks import WebhookError

if TYPE_CHECKING:
    from starlette.requests import Request

client = AsyncContiguity()


async def webhook(request: Request) -> Response:
    """Handle one event."""
    try:
        event = client.webhooks.unwrap(await request.body(), request.headers)
    except WebhookError as error:
        return Response(str(error), status_code=400)
    match event:
        case IMessageIncoming(data=message):
            print(f"{message.from_} wrote {message.text!r}", flush=True)
            await client.imessage.reply(event, message="Thanks for your iMessage!")
        case TextDeliveryFailed(data=failure):
            print(f"the carrier could not deliver {failure.message_id}: {failure.error}", flush=True)
        case UnknownEvent(type_=name):
            print(f"there is a new type of event: {name}", flush=True)
        case _:
            print(f"nothing to do for {type(event).__name__}", flush=True)
    return Response(status_code=204)


app = Starlette(routes=[Route("/webhook", webhook, methods=["POST"])])


def main() -> None:
    """Run the server."""
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")), log_level="warning")


if __name__ == "__main__":
    main()
