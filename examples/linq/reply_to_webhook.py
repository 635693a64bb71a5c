"""Reply to incoming Linq messages, and handle other events.

Set LINQ_WEBHOOK_SECRET to the secret of the webhook subscription (see subscribe.py), and its URL to /webhook of this
server.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from contiguity import AsyncLinq
from contiguity.linq.events import (
    LocationSharingStarted,
    LocationSharingStopped,
    MessageDelivered,
    MessageFailed,
    MessageReceived,
    ReactionAdded,
    UnknownEvent,
)
from contiguity.linq.models import TextPartResponse
from contiguity.webhooks import WebhookError

if TYPE_CHECKING:
    from starlette.requests import Request

linq = AsyncLinq()


async def webhook(request: Request) -> Response:
    """Handle one event."""
    try:
        event = linq.webhooks.unwrap(await request.body(), request.headers)
    except WebhookError as error:
        return Response(str(error), status_code=400)
    match event:
        case MessageReceived(data=message):
            text = " ".join(part.value for part in message.parts if isinstance(part, TextPartResponse))
            print(f"{message.sender_handle.handle} wrote {text!r}", flush=True)
            # An event that is delivered twice has the same id, so its reply has the same key and is sent once.
            await linq.reply(event, message="Thank you!", inline=True, idempotency_key=f"reply-{event.event_id}")
        case ReactionAdded(data=reaction) if not reaction.is_from_me:
            print(f"{reaction.reaction_type} on {reaction.message_id}", flush=True)
        case MessageDelivered(data=message):
            print(f"{message.id} was delivered", flush=True)
        case MessageFailed(data=failure):
            print(f"{failure.message_id} failed: {failure.code} {failure.reason}", flush=True)
        case LocationSharingStarted(data=sharing) if sharing.chat_id:
            for place in await linq.chats.location.get(sharing.chat_id):
                print(f"{place.handle} is in {place.locality}", flush=True)
        case LocationSharingStopped(data=sharing):
            print(f"{sharing.shared_by} shares no more where they are", flush=True)
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
