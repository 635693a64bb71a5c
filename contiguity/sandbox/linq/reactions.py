"""Reactions to messages: tapbacks, emoji and stickers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.linq.files import attachment_of, file_of
from contiguity.sandbox.linq.incoming import put_reaction
from contiguity.sandbox.linq.refusals import LinqRefusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.replies import Handlers

SOURCES = ("emoji", "url", "attachment_id")


def send_reaction(account: Account, call: Call) -> dict[str, Any]:
    """Add a reaction of the line's to a message, or remove it."""
    message = account.message(call.parameters["message_id"])
    body = call.body
    type_, add = body["type"], body["operation"] == "add"
    index = body.get("part_index", 0)
    if index >= len(message.parts):
        raise LinqRefusal(1005, "part_index must be that of a part of the message")
    emoji = body.get("custom_emoji")
    if type_ == "custom" and not emoji:
        raise LinqRefusal(1001, 'custom_emoji is required with the type "custom"')
    sticker = None
    if type_ == "sticker":
        if not add:
            raise LinqRefusal(1005, "Stickers cannot be removed")
        sticker = _sticker(account, body)
    account.usable_chat(message.chat.id)
    if message.service != "SMS" and (sticker is None or message.service == "iMessage"):
        put_reaction(
            account,
            message,
            message.chat.me,
            type_,
            custom_emoji=emoji if type_ == "custom" else None,
            part_index=index,
            add=add,
            sticker=sticker,
        )
        own = next((each for each in reversed(message.reactions) if each.by.is_me), None)
        if sticker is not None and own is not None:
            own.placement = dict(body.get("placement") or {})
    return account.ack("Reaction processed")


def _sticker(account: Account, body: Mapping[str, Any]) -> dict[str, Any]:
    if sum(name in body for name in SOURCES) != 1:
        raise LinqRefusal(1005, "A sticker needs one of emoji, url and attachment_id")
    if "emoji" in body:
        return {"file_name": "emoji.png", "mime_type": "image/png"}
    attachment_id = body.get("attachment_id") or attachment_of(account, body["url"])
    file = file_of(account, url=None, attachment_id=attachment_id)
    return {"file_name": file.filename, "mime_type": file.content_type, "url": file.url}


def place_sticker(account: Account, call: Call) -> dict[str, Any]:
    """Move, resize or turn a sticker; what is not given stays as it is."""
    message = account.message(call.parameters["message_id"])
    found = next((each for each in message.reactions if each.id == call.parameters["reaction_id"]), None)
    if found is None:
        raise LinqRefusal(2001, "Reaction not found")
    if found.sticker is None or not found.by.is_me:
        raise LinqRefusal(1005, "Only stickers of your own can be placed")
    account.usable_chat(message.chat.id)
    found.placement |= call.body["placement"]
    return {"success": True, "status": "accepted", "trace_id": account.trace_id}


HANDLERS: Handlers = {
    "send_reaction": send_reaction,
    "place_sticker": place_sticker,
}
