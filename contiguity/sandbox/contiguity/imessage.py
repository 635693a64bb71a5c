"""iMessage: send, show typing, react, mark as read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.contiguity.sending import Draft, send
from contiguity.sandbox.http import Refusal
from contiguity.sandbox.styles import plain
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

    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.world import Channel, Message

TAPBACKS: Mapping[str, str] = {
    "thumbsup": "like", "thumbsdown": "dislike", "haha": "laugh", "emphasized": "emphasize", "questioned": "question",
    "❤️": "love", "👍": "like", "👎": "dislike", "😂": "laugh", "‼️": "emphasize", "❓": "question",
}  # fmt: skip
"""Other spellings of the tapbacks, for `Options.lenient_tapbacks`."""

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for an attachment in a text, as on the devices."""


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
    """Show or hide the typing bubble."""
    return set_typing(account, call, "imessage")


def set_typing(account: Account, call: Call, channel: Channel) -> TypingStatus:
    """Show or hide a channel's typing bubble; it goes away by itself after a while."""
    body = Typing.from_dict(call.body)
    line = account.sender(channel, body.from_, body.to)
    start = body.action == "start"
    until = account.world.clock.now + round(account.options.typing_seconds * 1000) if start else 0
    account.world.set_typing(channel, line.number, body.to, until=until)
    return TypingStatus("started" if start else "stopped")


def complete_reaction(account: Account, body: dict[str, Any]) -> dict[str, Any]:
    """Fill in what a reaction may leave out or spell otherwise, if the options say so, before it is checked.

    Raises:
        Refusal: It names a message that is not there.
    """
    if account.options.lenient_tapbacks and isinstance(body.get("tapback"), str):
        body = {**body, "tapback": TAPBACKS.get(body["tapback"], body["tapback"])}
    by_id = isinstance(body.get("message_id"), str) and not any(name in body for name in ("to", "from", "message"))
    if account.options.react_by_id and by_id:
        message = find_message(account, body["message_id"])
        body = {**body, "to": message.other, "from": message.line, "message": message.text or OBJECT}
    return body


def react_to_imessage(account: Account, call: Call) -> ReactionResult:
    """Add or remove a tapback."""
    body = IMessageReact.from_dict(call.body)
    line = account.own_line(body.from_, "imessage")
    thread = account.world.thread("imessage", line.number, body.to)
    message: Message | None
    if body.message_id is not None:
        named = find_message(account, body.message_id)
        in_thread = (named.channel, named.line, named.other) == ("imessage", line.number, body.to)
        message = named if in_thread else None
    else:
        own = account.options.react_to_own if body.allow_from_me is None else body.allow_from_me
        message = _latest(thread, lambda each: (own or each.incoming) and each.text == body.message) or _latest(
            thread, lambda each: (own or each.incoming) and plain(each.text) == plain(body.message)
        )
    if message is None:
        raise Refusal(400, "Bad Request: no matching message")
    add = body.action == "add"
    account.world.react(body.tapback, message, from_=line.number, add=add)
    verb, joint = ("added", "to") if add else ("removed", "for")
    return ReactionResult(verb, f"Reaction {verb} {joint} {body.to} from {body.from_}")


def _latest(thread: Sequence[Message], matches: Callable[[Message], bool]) -> Message | None:
    return next(filter(matches, reversed(thread)), None)


def mark_imessage_read(account: Account, call: Call) -> ReadResult:
    """Mark what came in on a thread as read."""
    body = IMessageRead.from_dict(call.body)
    line = account.own_line(body.from_, "imessage")
    account.world.mark_thread_read("imessage", line.number, body.to)
    return ReadResult("sent", f"Read receipt sent to {body.to} from {body.from_}")


def get_imessage_availability(account: Account, call: Call) -> Availability:
    """Check whether a handle gets iMessages."""
    if not account.lines("imessage"):
        raise Refusal(403, "Forbidden: an iMessage-capable leased number is required")
    return Availability(account.world.phone(call.parameters["to"]).imessage is not False)


def find_message(account: Account, id_: str) -> Message:
    """Find one of the account's messages; ``imessage_…`` is another way to write ``imsg_…``.

    Raises:
        Refusal: It is not there.
    """
    prefix, _, rest = id_.partition("_")
    message = account.world.message(f"imsg_{rest}" if prefix == "imessage" else id_)
    if message is None:
        raise Refusal(404, "Not Found")
    return message


HANDLERS: Handlers = {
    "send_imessage": send_imessage,
    "set_imessage_typing": set_imessage_typing,
    "react_to_imessage": react_to_imessage,
    "mark_imessage_read": mark_imessage_read,
    "get_imessage_availability": get_imessage_availability,
}
