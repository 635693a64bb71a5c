"""iMessage: send, typing indicator, reactions, read receipts, availability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.contiguity.formatting import plain_text
from contiguity.sandbox.contiguity.sending import Draft, send
from contiguity.sandbox.http import HTTPError
from contiguity_api.constants import TAPBACK_SPELLINGS
from contiguity_api.models import (
    Availability,
    IMessageReact,
    IMessageRead,
    IMessageSend,
    MessageSent,
    ReactionResult,
    ReadResult,
    Typing,
    TypingStatus,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.openapi import Call
    from contiguity.sandbox.state import Channel, Message

TAPBACKS: Mapping[str, str] = {other: name for name, others in TAPBACK_SPELLINGS.items() for other in others}
"""Other spellings of tapbacks, for `Options.lenient_tapbacks`."""

ATTACHMENT_TEXT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""The text of an attachment, as on the devices."""


def send_imessage(account: Account, call: Call) -> MessageSent:
    """Send an iMessage."""
    body = IMessageSend.from_dict(call.body)
    return send(
        account,
        Draft(
            channel="imessage",
            to=body.to,
            from_=body.from_,
            text=body.message,
            attachments=body.attachments,
            effect=body.effect,
            fast_track=bool(body.fast_track),
            fallback=body.fallback,
        ),
    )


def set_imessage_typing(account: Account, call: Call) -> TypingStatus:
    """Show or hide the typing indicator."""
    return set_typing(account, call, "imessage")


def set_typing(account: Account, call: Call, channel: Channel) -> TypingStatus:
    """Show or hide the typing indicator of a channel. It is hidden after a while."""
    body = Typing.from_dict(call.body)
    line = account.choose_line(channel, body.from_, body.to)
    start = body.action == "start"
    until_ms = account.now_ms + round(account.options.typing_seconds * 1000) if start else 0
    account.state.set_typing(channel, line.number, body.to, until_ms=until_ms)
    return TypingStatus("started" if start else "stopped")


def normalize_reaction(account: Account, body: dict[str, Any]) -> dict[str, Any]:
    """Add omitted fields of a reaction, and convert other spellings, if the options accept this.

    Raises:
        HTTPError: The message does not exist.
    """
    if account.options.lenient_tapbacks and isinstance(body.get("tapback"), str):
        body = {**body, "tapback": TAPBACKS.get(body["tapback"], body["tapback"])}
    by_id = isinstance(body.get("message_id"), str) and not any(name in body for name in ("to", "from", "message"))
    if account.options.react_by_id and by_id:
        message = account.require_message(body["message_id"])
        body = {**body, "to": message.other, "from": message.line, "message": message.text or ATTACHMENT_TEXT}
    return body


def react_to_imessage(account: Account, call: Call) -> ReactionResult:
    """Add or remove a tapback."""
    body = IMessageReact.from_dict(call.body)
    line = account.require_line(body.from_, "imessage")
    message: Message | None
    if body.message_id is not None:
        named = account.require_message(body.message_id)
        in_thread = (named.channel, named.line, named.other) == ("imessage", line.number, body.to)
        message = named if in_thread else None
    else:
        thread = account.state.thread("imessage", line.number, body.to)
        own = account.options.react_to_own if body.allow_from_me is None else body.allow_from_me
        message = _latest(thread, lambda each: (own or each.incoming) and each.text == body.message) or _latest(
            thread, lambda each: (own or each.incoming) and plain_text(each.text) == plain_text(body.message)
        )
    if message is None:
        raise HTTPError(400, "Bad Request: no matching message")
    add = body.action == "add"
    account.state.react(body.tapback, message, from_=line.number, add=add)
    verb, preposition = ("added", "to") if add else ("removed", "for")
    return ReactionResult(verb, f"Reaction {verb} {preposition} {body.to} from {body.from_}")


def _latest(thread: Sequence[Message], matches: Callable[[Message], bool]) -> Message | None:
    return next(filter(matches, reversed(thread)), None)


def mark_imessage_read(account: Account, call: Call) -> ReadResult:
    """Mark the received messages of a thread as read."""
    body = IMessageRead.from_dict(call.body)
    line = account.require_line(body.from_, "imessage")
    account.state.mark_thread_read("imessage", line.number, body.to)
    return ReadResult("sent", f"Read receipt sent to {body.to} from {body.from_}")


def get_imessage_availability(account: Account, call: Call) -> Availability:
    """Check whether a handle supports iMessage."""
    if not account.available_lines("imessage"):
        raise HTTPError(403, "Forbidden: an iMessage-capable leased number is required")
    return Availability(account.state.device(call.parameters["to"]).imessage is not False)


HANDLERS: Handlers = {
    "send_imessage": send_imessage,
    "set_imessage_typing": set_imessage_typing,
    "react_to_imessage": react_to_imessage,
    "mark_imessage_read": mark_imessage_read,
    "get_imessage_availability": get_imessage_availability,
}
