"""Reactions to messages: tapbacks, emoji and stickers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.linq.attachments import attachment_id_of, message_file
from contiguity.sandbox.linq.chat import ChatReaction, same_handle
from contiguity.sandbox.linq.errors import LinqError
from contiguity.sandbox.linq.serializers import serialize_member
from contiguity.sandbox.state import iso_timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.linq.account import Account, Handlers
    from contiguity.sandbox.linq.chat import ChatMessage, Member
    from contiguity.sandbox.openapi import Call

STICKER_SOURCES = ("emoji", "url", "attachment_id")


def send_reaction(account: Account, call: Call) -> dict[str, Any]:
    """Add or remove a reaction of the line."""
    message = account.require_message(call.parameters["message_id"])
    body = call.body
    type_, add = body["type"], body["operation"] == "add"
    index = body.get("part_index", 0)
    if index >= len(message.parts):
        raise LinqError(1005, "part_index must be the index of a part of the message")
    emoji = body.get("custom_emoji")
    if type_ == "custom" and not emoji:
        raise LinqError(1001, 'custom_emoji is required with the type "custom"')
    sticker = None
    if type_ == "sticker":
        if not add:
            raise LinqError(1005, "Stickers cannot be removed")
        sticker = _build_sticker(account, body)
    account.active_chat(message.chat.id)
    if message.service != "SMS" and (sticker is None or message.service == "iMessage"):
        change_reaction(
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
    return account.accepted("Reaction processed")


def _build_sticker(account: Account, body: Mapping[str, Any]) -> dict[str, Any]:
    if sum(name in body for name in STICKER_SOURCES) != 1:
        raise LinqError(1005, "A sticker requires exactly one of emoji, url and attachment_id")
    if "emoji" in body:
        return {"file_name": "emoji.png", "mime_type": "image/png"}
    attachment_id = body.get("attachment_id") or attachment_id_of(account, body["url"])
    file = message_file(account, url=None, attachment_id=attachment_id)
    return {"file_name": file.filename, "mime_type": file.content_type, "url": file.url}


def place_sticker(account: Account, call: Call) -> dict[str, Any]:
    """Change the placement of a sticker. Omitted fields are not changed."""
    message = account.require_message(call.parameters["message_id"])
    found = next((each for each in message.reactions if each.id == call.parameters["reaction_id"]), None)
    if found is None:
        raise LinqError(2001, "Reaction not found")
    if found.sticker is None or not found.by.is_me:
        raise LinqError(1005, "Only your own stickers can be placed")
    account.active_chat(message.chat.id)
    found.placement |= call.body["placement"]
    return {"success": True, "status": "accepted", "trace_id": account.trace_id}


def change_reaction(
    account: Account,
    message: ChatMessage,
    by: Member,
    type_: str,
    *,
    custom_emoji: str | None,
    part_index: int,
    add: bool,
    sticker: dict[str, Any] | None = None,
) -> None:
    """Add a reaction to a part, replacing the one before of the same member, or remove it. Stickers do not replace."""
    own = [
        each
        for each in message.reactions
        if same_handle(each.by.handle, by.handle) and each.part_index == part_index and each.type != "sticker"
    ]
    current = own[0] if own else None
    is_current = current is not None and (current.type, current.custom_emoji) == (type_, custom_emoji)
    if is_current == add and sticker is None:
        return
    reaction = current
    if current is not None and sticker is None:
        message.reactions.remove(current)
    if add:
        reaction = ChatReaction(
            id=account.ids.new("rx_", 8),
            by=by,
            type=type_,
            part_index=part_index,
            custom_emoji=custom_emoji,
            sticker=sticker,
        )
        message.reactions.append(reaction)
    assert reaction is not None  # noqa: S101 -- a removed reaction exists
    message.updated_at = account.now_ms
    data = {
        "is_from_me": by.is_me,
        "reaction_type": type_,
        "custom_emoji": custom_emoji,
        "sticker": sticker,
        "chat_id": message.chat.id,
        "message_id": message.id,
        "part_index": part_index,
        "reaction_id": reaction.id,
        "from": by.handle,
        "from_handle": serialize_member(by),
        "reacted_at": iso_timestamp(account.now_ms),
        "service": message.service,
    }
    account.emit_later(f"reaction.{'added' if add else 'removed'}", data, chat=message.chat)


HANDLERS: Handlers = {
    "send_reaction": send_reaction,
    "place_sticker": place_sticker,
}
