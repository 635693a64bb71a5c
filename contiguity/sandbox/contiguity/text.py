"""SMS and MMS: send, react."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from contiguity.phone import is_north_american
from contiguity.sandbox.contiguity.seed import SHARED_NUMBER
from contiguity.sandbox.contiguity.sending import Draft, send
from contiguity.sandbox.http import HTTPError
from contiguity_api.models import MessageSent, TextReact, TextSend

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.openapi import Call

REACTION_VERBS = {
    "love": "Loved", "thumbsup": "Liked", "thumbsdown": "Disliked",
    "haha": "Laughed at", "emphasized": "Emphasized", "questioned": "Questioned",
}  # fmt: skip
"""The text of a reaction on a phone that does not support reactions."""


def normalize_number(_: Account, body: dict[str, Any]) -> dict[str, Any]:
    """Convert a North American number in a local format to E.164."""
    to = body.get("to")
    if isinstance(to, str) and is_north_american(to):
        body = {**body, "to": "+1" + re.sub("[^0-9]", "", to)[-10:]}
    return body


def send_text(account: Account, call: Call) -> MessageSent:
    """Send an SMS, or an MMS if there are attachments."""
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
    """React to a text by sending another text."""
    body = TextReact.from_dict(call.body)
    if body.message_id is not None:
        message = account.require_message(body.message_id)
    elif body.to is not None and body.message is not None:
        matching = (
            each for each in reversed(account.state.thread("text", body.from_, body.to)) if each.text == body.message
        )
        found = next(matching, None)
        if found is None:
            raise HTTPError(400, "Bad Request: no matching message")
        message = found
    else:
        raise HTTPError(400, 'Bad Request: "message_id", or "to" and "message", is required')
    if message.channel != "text":
        raise HTTPError(400, "Bad Request: the message is not a text")
    add = body.action == "add"
    account.state.react(body.reaction, message, from_=message.line, add=add)
    verb = REACTION_VERBS[body.reaction] if add else f"Removed {body.reaction} from"
    sender = None if message.line == SHARED_NUMBER else message.line
    draft = Draft(channel="text", to=message.other, from_=sender, text=f"{verb} “{message.text}”", attachments=None)
    return send(account, draft)


HANDLERS: Handlers = {"send_text": send_text, "react_to_text": react_to_text}
