"""Chats: create, list, get, rename, leave, mark as read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.chat import Chat, key, same
from contiguity.sandbox.linq.content import read_content
from contiguity.sandbox.linq.documents import (
    chat_document,
    created_chat_document,
    handle_document,
    handles_document,
    health_document,
)
from contiguity.sandbox.linq.files import fetched
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.linq.replays import keep, replayed
from contiguity.sandbox.linq.replies import filter_number, page, require_handle
from contiguity.sandbox.linq.sending import accept, check_policy, check_recipients, service_for

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account, OwnLine
    from contiguity.sandbox.linq.content import Content
    from contiguity.sandbox.linq.message import Message
    from contiguity.sandbox.linq.replies import Handlers

CHATS_A_PAGE = 20
FEWEST_TO_LEAVE = 4
"""Active participants, your line counted, that a group must have before your line may leave it."""


def create_chat(account: Account, call: Call) -> dict[str, Any]:
    """Create a chat with its first message, or send the message into the chat that these people have already."""
    body = call.body
    people = [require_handle(f"to[{index}]", handle) for index, handle in enumerate(body["to"])]
    line = account.require_line(body["from"])
    if any(same(handle, line.number) for handle in people):
        raise LinqRefusal(1005, "to must not name the line that sends")
    idempotency_key = body["message"].get("idempotency_key")
    reply = replayed(account, idempotency_key, call.operation.id)
    if reply is not None:
        return reply
    chat = next(iter(account.chats_of(people, line.number)), None)
    people = list({key(handle): handle for handle in people}.values())
    content = read_content(account, body["message"], people=people, line=line.number, chat=chat)
    check_policy(
        account, line.number, people, group=len(people) > 1, override_optout=body.get("override_optout", False)
    )
    return send_into(account, chat, line, people, content, refuse=False).replies[call.operation.id]


@frozen
class SentInto:
    """A message that was taken on, and how each operation answers that."""

    chat: Chat
    replies: dict[str, dict[str, Any]]


def send_into(
    account: Account,
    chat: Chat | None,
    line: OwnLine,
    people: list[str],
    content: Content,
    *,
    reason: str | None = None,
    previous: Chat | None = None,
    refuse: bool = True,
) -> SentInto:
    """Send a message into a chat, or into a new one, and keep the replies under its key.

    Args:
        account: Whose message it is.
        chat: The chat; None: a new one.
        line: The line that sends it.
        people: Whom it goes to.
        content: What it says.
        reason: Why that line was chosen, if not for the chat.
        previous: The chat that was given up for it.
        refuse: Whether to refuse what goes over iMessage alone to people who have none; it fails otherwise.

    Raises:
        LinqRefusal: Its recipients cannot get it.
    """
    service = service_for(account, line.number, people, content.preferred_service)
    if content.apple_only:
        if refuse:
            check_recipients(account, people, service)
        service = "iMessage"
    created = chat is None
    if chat is None:
        chat = account.open_chat(line, people, service)
        tell_created(account, chat)
    message, sent = accept(account, chat, content, service)
    reason = reason or ("new_best_number" if created else "reused_active_chat")
    replies = _replies(chat, message, sent, reason=reason, created=created, previous=previous)
    keep(account, content.idempotency_key, message.id, replies)
    return SentInto(chat, replies)


def _replies(
    chat: Chat, message: Message, sent: dict[str, Any], *, reason: str, created: bool, previous: Chat | None
) -> dict[str, dict[str, Any]]:
    return {
        "create_chat": {"chat": created_chat_document(chat, sent)},
        "send_message": {"chat_id": chat.id, "message": sent},
        "create_message": {
            "chat_id": chat.id,
            "created_new_chat": created,
            "from": chat.line,
            "from_selection": {"reason": reason, "reused_existing_chat": not created},
            "handles": handles_document(chat),
            "is_group": chat.is_group,
            "message": sent,
            "service": message.service,
            "previous_chat_id": None if previous is None else previous.id,
        },
    }


def tell_created(account: Account, chat: Chat) -> None:
    """Post that there is a new chat."""
    data = {
        "id": chat.id,
        "created_at": iso(chat.created_at),
        "updated_at": iso(chat.updated_at),
        "display_name": chat.display_name,
        "handles": handles_document(chat),
        "health_status": health_document(chat),
        "is_group": chat.is_group,
        "service": chat.service,
    }
    account.emit_later("chat.created", data, chat=chat)


def list_chats(account: Account, call: Call) -> dict[str, Any]:
    """List chats, the most recently active first."""
    from_, to = call.parameters.get("from"), call.parameters.get("to")
    line = None if from_ is None else account.require_line(require_handle("from", filter_number(from_))).number
    handle = None if to is None else require_handle("to", filter_number(to))
    found = account.chats_with(handle, line)
    chats, next_cursor = page(call, found, CHATS_A_PAGE, kind="chat", position=Chat.position)
    return {"chats": [chat_document(chat) for chat in chats], "next_cursor": next_cursor}


def get_chat(account: Account, call: Call) -> dict[str, Any]:
    """Look at a chat."""
    return chat_document(account.chat(call.parameters["chat_id"]))


def update_chat(account: Account, call: Call) -> dict[str, Any]:
    """Rename a group, or give it an icon; that is done later, and an event tells."""
    chat = account.chat(call.parameters["chat_id"])
    name, icon = call.body.get("display_name"), call.body.get("group_chat_icon")
    if name is None and icon is None:
        raise LinqRefusal(1001, "display_name or group_chat_icon is required")
    if name is not None and not name.strip():
        raise LinqRefusal(1005, "display_name must not be empty")
    stored = None
    if chat.is_group and icon is not None:
        stored = _icon(account, icon)
    account.usable_chat(chat.id)
    require_group(chat)
    if chat.service != "iMessage":
        raise LinqRefusal(2017, "Groups on RCS and SMS have no name and no icon to set")
    trace_id = account.trace_id
    changed = {"name": name, "icon": stored}

    def update(at: int) -> None:
        with account.chat_lists.changing(chat):
            chat.updated_at = at
        for what, after in changed.items():
            if after is not None:
                data = {
                    "chat_id": chat.id,
                    "old_value": getattr(chat, what),
                    "new_value": after,
                    "changed_by_handle": handle_document(chat.me),
                    "updated_at": iso(at),
                }
                setattr(chat, what, after)
                account.emit(f"chat.group_{what}_updated", data, chat=chat, trace_id=trace_id)

    account.world.agenda.at(account.now, update)
    return {"chat_id": chat.id, "status": "pending"}


def _icon(account: Account, url: str) -> str:
    if not url.startswith(("https://", "http://")):
        raise LinqRefusal(1005, "group_chat_icon must be a URL")
    try:
        return fetched(account, url, types="image/").url
    except LinqRefusal as refusal:
        if refusal.code == 5004:  # noqa: PLR2004 -- the code that messages have for it
            raise LinqRefusal(5006, "group_chat_icon is not an image") from None
        raise


def require_group(chat: Chat) -> None:
    """Refuse what is only possible in groups.

    Raises:
        LinqRefusal: The chat is direct.
    """
    if not chat.is_group:
        raise LinqRefusal(1006, "Direct chats cannot be updated")


def leave_chat(account: Account, call: Call) -> dict[str, Any]:
    """Let the line leave a group."""
    chat = account.usable_chat(call.parameters["chat_id"])
    require_group(chat)
    if chat.service != "iMessage":
        raise LinqRefusal(2017, "Only iMessage groups can be left")
    if len(chat.people) + 1 < FEWEST_TO_LEAVE:
        raise LinqRefusal(2015, f"A group must have {FEWEST_TO_LEAVE} active participants to be left")
    trace_id = account.trace_id

    def leave(at: int) -> None:
        with account.chat_lists.changing(chat):
            chat.me.status, chat.me.left_at, chat.updated_at = "left", at, at
        member = handle_document(chat.me)
        data = {"chat_id": chat.id, "handle": chat.line, "participant": member, "removed_at": iso(at)}
        account.emit("participant.removed", data, chat=chat, trace_id=trace_id)

    account.world.agenda.at(account.now, leave)
    return account.ack("Leave group chat queued")


def mark_chat_read(account: Account, call: Call) -> None:
    """Mark all that came in as read."""
    chat = account.usable_chat(call.parameters["chat_id"])
    for message in chat.unread:
        if message.id in account.messages:
            message.status, message.read_at, message.updated_at = "read", account.now, account.now
            account.world.mark_read(message.copies, account.now)
    chat.unread.clear()


HANDLERS: Handlers = {
    "create_chat": create_chat,
    "list_chats": list_chats,
    "get_chat": get_chat,
    "update_chat": update_chat,
    "leave_chat": leave_chat,
    "mark_chat_read": mark_chat_read,
}
