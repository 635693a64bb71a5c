"""Conversations: a message, the history of a thread, cancellation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from contiguity.sandbox.http import HTTPError
from contiguity.sandbox.state import LATE_MS, iso_timestamp
from contiguity_api import models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from contiguity.sandbox.contiguity.account import Account, Handlers
    from contiguity.sandbox.openapi import Call
    from contiguity.sandbox.state import Channel, Message

MAX_LIMIT = 200
"""The maximum number of messages in a response."""


def normalize_limit(account: Account, path: Mapping[str, str]) -> Mapping[str, str]:
    """Replace a limit outside its range by the nearest valid one, if the options accept it."""
    limit = path.get("limit", "")
    if account.options.history_limit == "clamp" and re.fullmatch(r"-?[0-9]{1,9}", limit):
        path = {**path, "limit": str(min(max(int(limit), 1), MAX_LIMIT))}
    return path


def get_message(account: Account, call: Call) -> models.Message:
    """Return a message of any channel."""
    message = account.require_message(call.parameters["id"])
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
    """Return the latest messages of an iMessage thread, oldest first."""
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
    """Return the latest messages of an SMS and MMS thread, oldest first."""
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
        # The total of texts is that of the response.
        chat=models.TextChat(limit=call.parameters["limit"], total=len(shown), count=len(shown)),
    )


def cancel_message(account: Account, call: Call) -> models.MessageCancelled:
    """Cancel a queued message. Cancelling it again succeeds without another event."""
    message = account.require_message(call.parameters["msg_id"])
    if message.status == "queued":
        message.status = "cancelled"
        message.add_step("cancelled", "Message Cancelled", account.now_ms)
        data = {"from": message.from_, "to": message.to, "message_id": message.id}
        account.emit(f"{message.channel}.cancelled", data)
    elif message.status != "cancelled":
        raise HTTPError(400, "Bad Request: the message is no longer queued")
    return models.MessageCancelled(cancelled=True, msg_id=call.parameters["msg_id"])


def _thread(account: Account, call: Call, channel: Channel) -> Sequence[Message]:
    line = account.require_line(call.parameters["from"], channel)
    return account.state.thread(channel, line.number, call.parameters["to"])


def _delivery(account: Account, message: Message) -> models.Delivery:
    match message.status:
        case "received":
            return models.Delivery("delivered", delayed=False, timestamp=message.at)
        case "delivered":
            delayed = message.delivered_at - message.at > LATE_MS
            return models.Delivery("delivered", delayed=delayed, timestamp=message.delivered_at)
        case "failed":
            return models.Delivery("failed", delayed=False, timestamp=message.steps[-1].at)
        case _:
            delayed = account.now_ms - message.at > LATE_MS
            return models.Delivery("delayed" if delayed else "sent", delayed=delayed, timestamp=0)


def _reactions(account: Account, call: Call, channel: Channel) -> list[models.Reaction]:
    return [
        models.Reaction(each.reaction, each.message.text, each.from_, timestamp=each.at, action=each.action)
        for each in account.state.thread_reactions(channel, call.parameters["from"], call.parameters["to"])
    ]


def _tracking(message: Message, call: Call) -> list[models.TrackingEvent] | None:
    if call.parameters.get("tracking") != "true":
        return None
    return [
        models.TrackingEvent(step.event, title=step.title, timestamp=iso_timestamp(step.at)) for step in message.steps
    ]


HANDLERS: Handlers = {
    "get_message": get_message,
    "get_imessage_history": get_imessage_history,
    "get_text_history": get_text_history,
    "cancel_message": cancel_message,
}
