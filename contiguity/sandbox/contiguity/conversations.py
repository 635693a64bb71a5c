"""Conversations: one message, a thread, cancelling what is queued."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from contiguity.sandbox.clock import iso
from contiguity.sandbox.contiguity.imessage import find_message
from contiguity.sandbox.http import Refusal
from contiguity.sandbox.world import LATE
from contiguity_api import models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from contiguity.sandbox.contiguity.account import Account
    from contiguity.sandbox.contiguity.replies import Handlers
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.world import Channel, Message

MOST = 200
"""Messages that one call gives at most."""


def complete_limit(account: Account, path: Mapping[str, str]) -> Mapping[str, str]:
    """Take a limit that is out of its range as the nearest that is in it, if the options say so."""
    limit = path.get("limit", "")
    if account.options.history_limit == "clamp" and re.fullmatch(r"-?[0-9]{1,9}", limit):
        path = {**path, "limit": str(min(max(int(limit), 1), MOST))}
    return path


def get_message(account: Account, call: Call) -> models.Message:
    """Give one message of any channel."""
    message = find_message(account, call.parameters["id"])
    return models.Message(
        id=message.id,
        to=message.to,
        from_=message.from_,
        message=message.text,
        timestamp=message.at,
        status=message.status,
        attachments=message.attachments,
        tracking=_tracking(message, call),
    )


def get_imessage_history(account: Account, call: Call) -> models.IMessageHistory:
    """Give the end of an iMessage thread, oldest first."""
    thread = _thread(account, call, "imessage")
    shown = thread[-call.parameters["limit"] :]
    return models.IMessageHistory(
        conversation=[
            models.IMessageHistoryItem(
                to=message.to,
                from_=message.from_,
                message=message.text,
                timestamp=message.at,
                read=message.read_at,
                delivery=_delivery(account, message),
                risk=models.SpamRisk(auto_reported_as_spam=False, marked_as_spam=False),
                attachments=message.attachments,
                tracking=_tracking(message, call),
            )
            for message in shown
        ],
        reactions=_reactions(account, call, "imessage"),
        chat=models.IMessageChat(
            limit=call.parameters["limit"],
            total=len(thread),
            count=len(shown),
            filtered=False,
            chat_marked_as_spam=False,
        ),
    )


def get_text_history(account: Account, call: Call) -> models.TextHistory:
    """Give the end of an SMS and MMS thread, oldest first."""
    thread = _thread(account, call, "text")
    shown = thread[-call.parameters["limit"] :]
    return models.TextHistory(
        conversation=[
            models.TextHistoryItem(
                to=message.to,
                from_=message.from_,
                message=message.text,
                timestamp=message.at,
                delivery=_delivery(account, message),
                attachments=message.attachments,
                tracking=_tracking(message, call),
            )
            for message in shown
        ],
        reactions=_reactions(account, call, "text"),
        # Of texts, the total counts what is in this very reply.
        chat=models.TextChat(limit=call.parameters["limit"], total=len(shown), count=len(shown)),
    )


def cancel_message(account: Account, call: Call) -> models.MessageCancelled:
    """Cancel a message that is still queued; again is no error, and tells the webhook nothing new."""
    message = find_message(account, call.parameters["msg_id"])
    if message.status == "queued":
        message.status = "cancelled"
        message.step("cancelled", "Message Cancelled", account.world.clock.now)
        data = {"from": message.from_, "to": message.to, "message_id": message.id}
        account.emit(f"{message.channel}.cancelled", data)
    elif message.status != "cancelled":
        raise Refusal(400, "Bad Request: the message is not queued any more")
    return models.MessageCancelled(cancelled=True, msg_id=call.parameters["msg_id"])


def _thread(account: Account, call: Call, channel: Channel) -> Sequence[Message]:
    line = account.own_line(call.parameters["from"], channel)
    return account.world.thread(channel, line.number, call.parameters["to"])


def _delivery(account: Account, message: Message) -> models.Delivery:
    match message.status:
        case "received":
            return models.Delivery("delivered", delayed=False, timestamp=message.at)
        case "delivered":
            delayed = message.delivered_at - message.at > LATE
            return models.Delivery("delivered", delayed=delayed, timestamp=message.delivered_at)
        case "failed":
            return models.Delivery("failed", delayed=False, timestamp=message.steps[-1].at)
        case _:
            delayed = account.world.clock.now - message.at > LATE
            return models.Delivery("delayed" if delayed else "sent", delayed=delayed, timestamp=0)


def _reactions(account: Account, call: Call, channel: Channel) -> list[models.Reaction]:
    return [
        models.Reaction(each.reaction, each.on.text, each.from_, timestamp=each.at, action=each.action)
        for each in account.world.thread_reactions(channel, call.parameters["from"], call.parameters["to"])
    ]


def _tracking(message: Message, call: Call) -> list[models.TrackingEvent] | None:
    if call.parameters.get("tracking") != "true":
        return None
    return [models.TrackingEvent(step.event, title=step.title, timestamp=iso(step.at)) for step in message.steps]


HANDLERS: Handlers = {
    "get_message": get_message,
    "get_imessage_history": get_imessage_history,
    "get_text_history": get_text_history,
    "cancel_message": cancel_message,
}
