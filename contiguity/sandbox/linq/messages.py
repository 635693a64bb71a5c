"""Messages: send, list, get, edit, delete, threads, typing indicators, voice memos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.errors import ValidationError
from contiguity.linq.message import content_of
from contiguity.sandbox.linq.attachments import download, message_file
from contiguity.sandbox.linq.chat import ChatMessage, handle_key, require_handle
from contiguity.sandbox.linq.content import Content, parse_content
from contiguity.sandbox.linq.errors import LinqError
from contiguity.sandbox.linq.outbound import (
    add_outgoing,
    check_policy,
    choose_service,
    hide_typing,
    remove_from_chat,
    send,
)
from contiguity.sandbox.linq.pagination import page
from contiguity.sandbox.linq.serializers import (
    serialize_event_chat,
    serialize_member,
    serialize_members,
    serialize_message,
)
from contiguity.sandbox.state import iso_timestamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.linq.account import Account, Handlers
    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.linq.records import AccountLine, File
    from contiguity.sandbox.openapi import Call

DEFAULT_LIMIT = 50
MAX_EDITS = 5
EDIT_WINDOW_MS = 15 * 60_000
"""How long a message can be edited after it was created."""


def send_message(account: Account, call: Call) -> dict[str, Any]:
    """Send a message to a chat."""
    chat = account.require_chat(call.parameters["chat_id"])
    body = call.body["message"]
    response = account.sent_messages.response(body.get("idempotency_key"), call.operation.id, account.messages)
    if response is not None:
        return response
    handles = [member.handle for member in chat.participants]
    content = parse_content(account, body, handles=handles, line=chat.line, chat=chat)
    account.active_chat(chat.id)
    override = call.body.get("override_optout", False)
    check_policy(account, chat.line, handles, group=chat.is_group, override_optout=override)
    return send(account, chat, account.lines[chat.line], handles, content)[call.operation.id]


def create_message(account: Account, call: Call) -> dict[str, Any]:
    """Send a message from the best line, to an existing or a new chat."""
    body = call.body
    recipients = [require_handle(f"to[{index}]", handle) for index, handle in enumerate(body["to"])]
    handles = list({handle_key(handle): handle for handle in recipients}.values())
    message = dict(body["message"])
    # The header has precedence over the field.
    header = account.headers.get("idempotency-key")
    if header:
        message["idempotency_key"] = header
    key = message.get("idempotency_key")
    response = account.sent_messages.response(key, call.operation.id, account.messages)
    if response is not None:
        return response
    chat, line, reason, previous = _choose_chat(account, handles, body.get("exclude_from", ()))
    if previous is not None and "continuation_message" in body:
        text = body["continuation_message"]["text"]
        message = {"parts": [{"type": "text", "value": text}], "idempotency_key": key}
    content = parse_content(
        account,
        {name: value for name, value in message.items() if value is not None},
        handles=handles,
        line=line.number,
        chat=chat,
        restrict_first=False,
    )
    override = body.get("override_optout", False)
    check_policy(account, line.number, handles, group=len(handles) > 1, override_optout=override)
    return send(account, chat, line, handles, content, reason=reason, previous=previous)[call.operation.id]


def _choose_chat(
    account: Account, handles: list[str], excluded: list[str]
) -> tuple[Chat | None, AccountLine, str, Chat | None]:
    """Choose the chat and the line of a message. Return them with the reason, and the chat that they replace."""
    chats = account.chats_of(handles)
    usable = [chat for chat in chats if account.state.lines[chat.line].available]
    if usable:
        return usable[0], account.lines[usable[0].line], "reused_active_chat", None
    lines = [line for line in account.lines.values() if line.number not in excluded]
    if not lines:
        raise LinqError(1005, "exclude_from excludes every line")
    best = next((line for line in lines if account.state.lines[line.number].available), None)
    if best is None:
        raise LinqError(2015, "No line can send")
    return None, best, "failover_flagged" if chats else "new_best_number", chats[0] if chats else None


def list_messages(account: Account, call: Call) -> dict[str, Any]:
    """List the messages of a chat, newest first."""
    chat = account.require_chat(call.parameters["chat_id"])
    return _message_page(call, chat.messages, reverse=True)


def list_thread_messages(account: Account, call: Call) -> dict[str, Any]:
    """List the messages of a thread, oldest first by default."""
    thread = account.require_message(call.parameters["message_id"]).thread
    return _message_page(call, thread, reverse=call.parameters.get("order") == "desc")


def _message_page(call: Call, messages: list[ChatMessage], *, reverse: bool) -> dict[str, Any]:
    entries, next_cursor = page(
        call, messages, DEFAULT_LIMIT, prefix="msg", position=ChatMessage.position, reverse=reverse
    )
    return {"messages": [serialize_message(message) for message in entries], "next_cursor": next_cursor}


def get_message(account: Account, call: Call) -> dict[str, Any]:
    """Return a message."""
    return serialize_message(account.require_message(call.parameters["message_id"]))


def edit_message(account: Account, call: Call) -> dict[str, Any]:
    """Change the text of an iMessage of the line."""
    message = account.require_message(call.parameters["message_id"])
    index = call.body.get("part_index", 0)
    if index >= len(message.parts) or message.parts[index]["type"] != "text":
        raise LinqError(1005, "part_index must be the index of a text part")
    try:
        content_of(call.body["text"])
    except ValidationError as error:
        raise LinqError(1004, f"text {error.rule}") from None
    account.active_chat(message.chat.id)
    if not message.is_from_me or message.service != "iMessage":
        raise LinqError(2015, "Only your own iMessages can be edited")
    if message.edits >= MAX_EDITS or account.now_ms - message.created_at > EDIT_WINDOW_MS:
        raise LinqError(2015, f"A message can be edited {MAX_EDITS} times, within 15 minutes")
    message.edits += 1
    message.updated_at = account.now_ms
    # The decorations of the old text do not apply to the new one.
    message.parts[index] = {"type": "text", "value": call.body["text"], "text_decorations": None}
    for copy in message.copies:
        copy.text = message.text
    data = {
        "id": message.id,
        "chat": serialize_event_chat(message.chat),
        "direction": "outbound",
        "edited_at": iso_timestamp(account.now_ms),
        "part": {"index": index, "text": call.body["text"]},
        "sender_handle": serialize_member(message.sender),
    }
    account.emit_later("message.edited", data, chat=message.chat)
    return serialize_message(message)


def delete_message(account: Account, call: Call) -> None:
    """Delete the record of a message. The recipients keep the message."""
    remove_from_chat(account, account.require_message(call.parameters["message_id"]))


def start_typing(account: Account, call: Call) -> None:
    """Show the typing indicator of the line, which is hidden after a while. Only iMessage has one."""
    chat = account.active_chat(call.parameters["chat_id"])
    if chat.service == "iMessage":
        until_ms = account.now_ms + round(account.options.linq.typing_seconds * 1000)
        for member in chat.participants:
            account.state.set_typing("imessage", chat.line, member.handle, until_ms=until_ms)


def stop_typing(account: Account, call: Call) -> None:
    """Hide the typing indicator of the line."""
    hide_typing(account, account.active_chat(call.parameters["chat_id"]))


def send_voice_memo(account: Account, call: Call) -> dict[str, Any]:
    """Send a voice memo to a chat."""
    chat = account.require_chat(call.parameters["chat_id"])
    file = _voice_memo_file(account, call.body)
    account.active_chat(chat.id)
    handles = [member.handle for member in chat.participants]
    override = call.body.get("override_optout", False)
    check_policy(account, chat.line, handles, group=chat.is_group, override_optout=override)
    content = Content(
        parts=[{"type": "media", **file.part_fields()}],
        files=[file],
        effect=None,
        reply_to=None,
        preferred_service=None,
        idempotency_key=None,
        apple_only=False,
    )
    message, sent = add_outgoing(account, chat, content, choose_service(account, chat.line, handles, None))
    return {
        "voice_memo": {
            "id": message.id,
            "status": "queued",
            "service": message.service,
            "from": chat.line,
            "to": handles,
            "created_at": sent["created_at"],
            "chat": {
                "id": chat.id,
                "is_active": True,
                "is_group": chat.is_group,
                "service": chat.service,
                "handles": serialize_members(chat),
            },
            "voice_memo": {**file.part_fields(), "duration_ms": None},
        }
    }


def _voice_memo_file(account: Account, body: Mapping[str, Any]) -> File:
    url, attachment_id = body.get("voice_memo_url"), body.get("attachment_id")
    if url is None and attachment_id is None:
        raise LinqError(1001, "voice_memo_url or attachment_id is required")
    if url is not None and attachment_id is not None:
        raise LinqError(1005, "voice_memo_url and attachment_id are mutually exclusive")
    if url is not None:
        if not url.startswith("https://"):
            raise LinqError(1005, "voice_memo_url must be an HTTPS URL")
        return download(account, url, types="audio/")
    file = message_file(account, url=None, attachment_id=attachment_id)
    if not file.content_type.startswith("audio/"):
        raise LinqError(5004, "Invalid file type: a voice memo must be audio")
    return file


HANDLERS: Handlers = {
    "send_message": send_message,
    "create_message": create_message,
    "list_messages": list_messages,
    "list_thread_messages": list_thread_messages,
    "get_message": get_message,
    "edit_message": edit_message,
    "delete_message": delete_message,
    "start_typing": start_typing,
    "stop_typing": stop_typing,
    "send_voice_memo": send_voice_memo,
}
