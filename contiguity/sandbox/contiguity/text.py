"""SMS and MMS: send, react."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from contiguity.phone import is_north_american
from contiguity.sandbox.contiguity.catalogue import SHARED_NUMBER
from contiguity.sandbox.contiguity.imessage import find_message
from contiguity.sandbox.contiguity.sending import Draft, send
from contiguity.sandbox.http import Refusal
from contiguity_api.models import MessageSent, TextReact, TextSend

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call

VERBS = {
    "love": "Loved", "thumbsup": "Liked", "thumbsdown": "Disliked",
    "haha": "Laughed at", "emphasized": "Emphasized", "questioned": "Questioned",
}  # fmt: skip
"""How a reaction reads on a phone that cannot show it."""


def complete_number(_: Account, body: dict[str, Any]) -> dict[str, Any]:
    """Make a North American number, as people write it, E.164, as the API does before it judges it."""
    to = body.get("to")
    if isinstance(to, str) and is_north_american(to):
        body = {**body, "to": "+1" + re.sub("[^0-9]", "", to)[-10:]}
    return body


def send_text(account: Account, call: Call) -> MessageSent:
    """Send an SMS, or an MMS where there are attachments."""
    body = TextSend.from_dict(call.body)
    draft = Draft(
        channel="text",
        to=body.to,
        from_=body.from_,
        text=body.message,
        attachments=body.attachments,
        fast_track=bool(body.fast_track),
    )
    return send(account, draft)


def react_to_text(account: Account, call: Call) -> MessageSent:
    """React to a text; the reaction travels as a text of its own."""
    body = TextReact.from_dict(call.body)
    if body.message_id is not None:
        message = find_message(account, body.message_id)
    elif body.to is not None and body.message is not None:
        matching = (
            each for each in reversed(account.world.thread("text", body.from_, body.to)) if each.text == body.message
        )
        found = next(matching, None)
        if found is None:
            raise Refusal(400, "Bad Request: no matching message")
        message = found
    else:
        raise Refusal(400, 'Bad Request: "message_id", or "to" and "message", is required')
    if message.channel != "text":
        raise Refusal(400, "Bad Request: the message is not a text")
    add = body.action == "add"
    account.world.react(body.reaction, message, from_=message.line, add=add)
    verb = VERBS[body.reaction] if add else f"Removed {body.reaction} from"
    sender = None if message.line == SHARED_NUMBER else message.line
    draft = Draft(channel="text", to=message.other, from_=sender, text=f"{verb} “{message.text}”", attachments=None)
    return send(account, draft)


HANDLERS: Handlers = {"send_text": send_text, "react_to_text": react_to_text}
