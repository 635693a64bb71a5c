"""WhatsApp: send, show typing, react."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.contiguity.formatting import spaced
from contiguity.sandbox.contiguity.imessage import set_typing
from contiguity.sandbox.contiguity.sending import Draft, send
from contiguity.sandbox.http import Refusal
from contiguity_api.models import MessageSent, ReactionResult, TypingStatus, WhatsAppReact, WhatsAppSend

if TYPE_CHECKING:
    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call


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
    """Show or hide the typing state."""
    return set_typing(account, call, "whatsapp")


def react_to_whatsapp(account: Account, call: Call) -> ReactionResult:
    """Add or remove an emoji; the message is named by its id or its text, whatever line it went through."""
    body = WhatsAppReact.from_dict(call.body)
    add = body.action == "add"
    if not body.message:
        raise Refusal(400, 'Bad Request: "message" is required')
    if add and not body.reaction:
        raise Refusal(400, 'Bad Request: "reaction" is required')
    thread = account.world.thread("whatsapp", None, body.to)
    message = next((each for each in reversed(thread) if body.message in (each.id, each.text)), None)
    if message is None:
        raise Refusal(400, "Bad Request: no matching message")
    reaction = body.reaction or account.world.reaction_on(message, message.line)
    if reaction is not None:
        account.world.react(reaction, message, from_=message.line, add=add)
    verb = "added" if add else "removed"
    return ReactionResult(verb, f"Reaction {verb} for {spaced(body.to)}")


HANDLERS: Handlers = {
    "send_whatsapp": send_whatsapp,
    "set_whatsapp_typing": set_whatsapp_typing,
    "react_to_whatsapp": react_to_whatsapp,
}
