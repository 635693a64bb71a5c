"""Chats and their participants: create, list, get, update, leave, mark as read, add and remove participants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.linq.attachments import download
from contiguity.sandbox.linq.chat import Chat, handle_key, query_handle, require_handle, same_handle
from contiguity.sandbox.linq.content import parse_content
from contiguity.sandbox.linq.errors import LinqError
from contiguity.sandbox.linq.outbound import check_policy, choose_service, send
from contiguity.sandbox.linq.pagination import page
from contiguity.sandbox.linq.serializers import serialize_chat, serialize_member
from contiguity.sandbox.state import iso_timestamp

if TYPE_CHECKING:
    from contiguity.sandbox.linq.account import Account, Handlers
    from contiguity.sandbox.openapi import Call

DEFAULT_LIMIT = 20
MIN_TO_LEAVE = 4
"""The minimum size of a group, the line included, that the line can leave."""
MIN_MEMBERS = 3
"""The minimum size of a group, the line included, before a participant is added and after one is removed."""
MAX_MEMBERS = 32


def create_chat(account: Account, call: Call) -> dict[str, Any]:
    """Create a chat with its first message, or send the message into the existing chat of the participants."""
    body = call.body
    handles = [require_handle(f"to[{index}]", handle) for index, handle in enumerate(body["to"])]
    line = account.require_line(body["from"])
    if any(same_handle(handle, line.number) for handle in handles):
        raise LinqError(1005, "to must not contain the sending line")
    key = body["message"].get("idempotency_key")
    response = account.sent_messages.response(key, call.operation.id, account.messages)
    if response is not None:
        return response
    chat = next(iter(account.chats_of(handles, line.number)), None)
    handles = list({handle_key(handle): handle for handle in handles}.values())
    content = parse_content(account, body["message"], handles=handles, line=line.number, chat=chat)
    check_policy(
        account, line.number, handles, group=len(handles) > 1, override_optout=body.get("override_optout", False)
    )
    return send(account, chat, line, handles, content, require_imessage=False)[call.operation.id]


def list_chats(account: Account, call: Call) -> dict[str, Any]:
    """List chats, the most recently active first."""
    from_, to = call.parameters.get("from"), call.parameters.get("to")
    line = None if from_ is None else account.require_line(require_handle("from", query_handle(from_))).number
    handle = None if to is None else require_handle("to", query_handle(to))
    found = account.chats_with(handle, line)
    chats, next_cursor = page(call, found, DEFAULT_LIMIT, prefix="chat", position=Chat.position)
    return {"chats": [serialize_chat(chat) for chat in chats], "next_cursor": next_cursor}


def get_chat(account: Account, call: Call) -> dict[str, Any]:
    """Return a chat."""
    return serialize_chat(account.require_chat(call.parameters["chat_id"]))


def update_chat(account: Account, call: Call) -> dict[str, Any]:
    """Change the name or the icon of a group. The change and its events follow the response."""
    chat = account.require_chat(call.parameters["chat_id"])
    name, icon = call.body.get("display_name"), call.body.get("group_chat_icon")
    if name is None and icon is None:
        raise LinqError(1001, "display_name or group_chat_icon is required")
    if name is not None and not name.strip():
        raise LinqError(1005, "display_name must not be empty")
    stored = None
    if chat.is_group and icon is not None:
        stored = _icon(account, icon)
    account.active_chat(chat.id)
    require_group(chat)
    if chat.service != "iMessage":
        raise LinqError(2017, "The name and the icon of RCS and SMS groups cannot be set")
    trace_id = account.trace_id
    changed = {"name": name, "icon": stored}

    def update(at: int) -> None:
        with account.chat_lists.changing(chat):
            chat.updated_at = at
        for field, value in changed.items():
            if value is not None:
                data = {
                    "chat_id": chat.id,
                    "old_value": getattr(chat, field),
                    "new_value": value,
                    "changed_by_handle": serialize_member(chat.me),
                    "updated_at": iso_timestamp(at),
                }
                setattr(chat, field, value)
                account.emit(f"chat.group_{field}_updated", data, chat=chat, trace_id=trace_id)

    account.state.scheduler.schedule(account.now_ms, update)
    return {"chat_id": chat.id, "status": "pending"}


def _icon(account: Account, url: str) -> str:
    if not url.startswith(("https://", "http://")):
        raise LinqError(1005, "group_chat_icon must be a URL")
    try:
        return download(account, url, types="image/").url
    except LinqError as error:
        if error.code == 5004:  # noqa: PLR2004 -- the code for messages
            raise LinqError(5006, "group_chat_icon is not an image") from None
        raise


def require_group(chat: Chat) -> None:
    """Require a group.

    Raises:
        LinqError: The chat is direct.
    """
    if not chat.is_group:
        raise LinqError(1006, "Direct chats cannot be updated")


def leave_chat(account: Account, call: Call) -> dict[str, Any]:
    """Leave a group. The change and its event follow the response."""
    chat = account.active_chat(call.parameters["chat_id"])
    require_group(chat)
    if chat.service != "iMessage":
        raise LinqError(2017, "Only iMessage groups can be left")
    if len(chat.participants) + 1 < MIN_TO_LEAVE:
        raise LinqError(2015, f"A group must have {MIN_TO_LEAVE} active participants to be left")
    trace_id = account.trace_id

    def leave(at: int) -> None:
        with account.chat_lists.changing(chat):
            chat.me.status, chat.me.left_at, chat.updated_at = "left", at, at
        member = serialize_member(chat.me)
        data = {"chat_id": chat.id, "handle": chat.line, "participant": member, "removed_at": iso_timestamp(at)}
        account.emit("participant.removed", data, chat=chat, trace_id=trace_id)

    account.state.scheduler.schedule(account.now_ms, leave)
    return account.accepted("Leave group chat queued")


def mark_chat_read(account: Account, call: Call) -> None:
    """Mark the received messages as read."""
    chat = account.active_chat(call.parameters["chat_id"])
    for message in chat.unread:
        if message.id in account.messages:
            message.status, message.read_at, message.updated_at = "read", account.now_ms, account.now_ms
            account.state.mark_read(message.copies, account.now_ms)
    chat.unread.clear()


def add_participant(account: Account, call: Call) -> dict[str, Any]:
    """Add a participant to a group. The change and its event follow the response."""
    chat = account.require_chat(call.parameters["chat_id"])
    handle = require_handle("handle", call.body["handle"])
    account.active_chat(chat.id)
    require_group(chat)
    if chat.member(handle) is not None:
        raise LinqError(2015, "The handle is already a participant")
    if not MIN_MEMBERS <= len(chat.participants) + 1 < MAX_MEMBERS:
        raise LinqError(1005, f"A group to add to must have {MIN_MEMBERS} to {MAX_MEMBERS - 1} participants")
    if chat.service == "iMessage" and choose_service(account, chat.line, [handle], None) != "iMessage":
        raise LinqError(2017, "The handle does not support the service of the group")
    trace_id = account.trace_id

    def add(at: int) -> None:
        if chat.member(handle) is None:
            member = account.new_member(handle, chat.service)
            with account.chat_lists.changing(chat):
                chat.others = [each for each in chat.others if not same_handle(each.handle, handle)]
                chat.others.append(member)
                chat.updated_at = at
            data = {
                "chat_id": chat.id,
                "handle": handle,
                "added_at": iso_timestamp(at),
                "participant": serialize_member(member),
            }
            account.emit("participant.added", data, chat=chat, trace_id=trace_id)

    account.state.scheduler.schedule(account.now_ms, add)
    return account.accepted("Participant addition queued")


def remove_participant(account: Account, call: Call) -> dict[str, Any]:
    """Remove a participant from a group. The change and its event follow the response."""
    chat = account.require_chat(call.parameters["chat_id"])
    handle = require_handle("handle", call.body["handle"])
    account.active_chat(chat.id)
    require_group(chat)
    if same_handle(handle, chat.line):
        raise LinqError(1005, "To remove your own line, leave the chat")
    member = chat.member(handle)
    if member is None:
        raise LinqError(2001, "The handle is not a participant of the chat")
    if len(chat.participants) < MIN_MEMBERS:
        raise LinqError(1005, f"A group must keep {MIN_MEMBERS} participants")
    trace_id = account.trace_id

    def remove(at: int) -> None:
        if member.status == "active":
            with account.chat_lists.changing(chat):
                member.status, member.left_at, chat.updated_at = "removed", at, at
            data = {
                "chat_id": chat.id,
                "handle": member.handle,
                "removed_at": iso_timestamp(at),
                "participant": serialize_member(member),
            }
            account.emit("participant.removed", data, chat=chat, trace_id=trace_id)

    account.state.scheduler.schedule(account.now_ms, remove)
    return account.accepted("Participant removal queued")


HANDLERS: Handlers = {
    "create_chat": create_chat,
    "list_chats": list_chats,
    "get_chat": get_chat,
    "update_chat": update_chat,
    "leave_chat": leave_chat,
    "mark_chat_read": mark_chat_read,
    "add_participant": add_participant,
    "remove_participant": remove_participant,
}
