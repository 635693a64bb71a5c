"""WhatsApp: send, typing indicator, react."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.contiguity.formatting import format_spaced
from contiguity.sandbox.contiguity.imessage import set_typing
from contiguity.sandbox.contiguity.sending import Draft, send
from contiguity.sandbox.http import HTTPError
from contiguity_api.models import MessageSent, ReactionResult, TypingStatus, WhatsAppReact, WhatsAppSend

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.openapi import Call


def send_whatsapp(account: Account, call: Call) -> MessageSent:
    """Send a WhatsApp message."""
    body = WhatsAppSend.from_dict(call.body)
    draft = Draft(
        channel="whatsapp",
        to=body.to,
        from_=body.from_,
        text=body.message,
        attachments=body.attachments,
        fallback=body.fallback,
    )
    return send(account, draft)


def set_whatsapp_typing(account: Account, call: Call) -> TypingStatus:
    """Show or hide the typing indicator."""
    return set_typing(account, call, "whatsapp")


def react_to_whatsapp(account: Account, call: Call) -> ReactionResult:
    """Add or remove a reaction to the latest message with an id or a text, on any line."""
    body = WhatsAppReact.from_dict(call.body)
    add = body.action == "add"
    if not body.message:
        raise HTTPError(400, 'Bad Request: "message" is required')
    if add and not body.reaction:
        raise HTTPError(400, 'Bad Request: "reaction" is required')
    thread = account.state.thread("whatsapp", None, body.to)
    message = next((each for each in reversed(thread) if body.message in (each.id, each.text)), None)
    if message is None:
        raise HTTPError(400, "Bad Request: no matching message")
    reaction = body.reaction or account.state.current_reaction(message, message.line)
    if reaction is not None:
        account.state.react(reaction, message, from_=message.line, add=add)
    verb = "added" if add else "removed"
    return ReactionResult(verb, f"Reaction {verb} for {format_spaced(body.to)}")


HANDLERS: Handlers = {
    "send_whatsapp": send_whatsapp,
    "set_whatsapp_typing": set_whatsapp_typing,
    "react_to_whatsapp": react_to_whatsapp,
}
