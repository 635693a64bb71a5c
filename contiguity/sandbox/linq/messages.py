"""Messages by their ids: send without a line, get, edit, delete, react, threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.errors import ValidationError
from contiguity.linq.message import content_of
from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.chat import key
from contiguity.sandbox.linq.chat_messages import MESSAGES_A_PAGE
from contiguity.sandbox.linq.chats import send_into
from contiguity.sandbox.linq.content import read_content
from contiguity.sandbox.linq.documents import event_chat, handle_document, message_document
from contiguity.sandbox.linq.message import Message
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.linq.replays import replayed
from contiguity.sandbox.linq.replies import page, require_handle
from contiguity.sandbox.linq.sending import check_policy, forget

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account, OwnLine
    from contiguity.sandbox.linq.chat import Chat
    from contiguity.sandbox.linq.replies import Handlers

MOST_EDITS = 5
EDITABLE_FOR = 15 * 60_000
"""Milliseconds after it was sent in which a message can be edited."""


def create_message(account: Account, call: Call) -> dict[str, Any]:
    """Send a message whose line and chat are chosen here."""
    body = call.body
    named = [require_handle(f"to[{index}]", handle) for index, handle in enumerate(body["to"])]
    people = list({key(handle): handle for handle in named}.values())
    document = dict(body["message"])
    # The header wins over the field.
    header = account.headers.get("idempotency-key")
    if header:
        document["idempotency_key"] = header
    reply = replayed(account, document.get("idempotency_key"), call.operation.id)
    if reply is not None:
        return reply
    chat, line, reason, previous = _route(account, people, body.get("exclude_from", ()))
    if previous is not None and "continuation_message" in body:
        text = body["continuation_message"]["text"]
        document = {"parts": [{"type": "text", "value": text}], "idempotency_key": document.get("idempotency_key")}
    content = read_content(
        account,
        {name: value for name, value in document.items() if value is not None},
        people=people,
        line=line.number,
        chat=chat,
        links_in_first=True,
    )
    override = body.get("override_optout", False)
    check_policy(account, line.number, people, group=len(people) > 1, override_optout=override)
    sent = send_into(account, chat, line, people, content, reason=reason, previous=previous)
    return sent.replies[call.operation.id]


def _route(account: Account, people: list[str], excluded: list[str]) -> tuple[Chat | None, OwnLine, str, Chat | None]:
    """Choose the chat and the line, and say why, and which chat was given up for it."""
    chats = account.chats_of(people)
    usable = [chat for chat in chats if account.world.lines[chat.line].available]
    if usable:
        return usable[0], account.lines[usable[0].line], "reused_active_chat", None
    open_lines = [line for line in account.lines.values() if line.number not in excluded]
    if not open_lines:
        raise LinqRefusal(1005, "exclude_from leaves no line")
    best = next((line for line in open_lines if account.world.lines[line.number].available), None)
    if best is None:
        raise LinqRefusal(2015, "No line is able to send")
    return None, best, "failover_flagged" if chats else "new_best_number", chats[0] if chats else None


def get_message(account: Account, call: Call) -> dict[str, Any]:
    """Look at a message."""
    return message_document(account.message(call.parameters["message_id"]))


def edit_message(account: Account, call: Call) -> dict[str, Any]:
    """Change the text of one of the account's own iMessages."""
    message = account.message(call.parameters["message_id"])
    index = call.body.get("part_index", 0)
    if index >= len(message.parts) or message.parts[index]["type"] != "text":
        raise LinqRefusal(1005, "part_index must be that of a text part")
    try:
        content_of(call.body["text"])
    except ValidationError as error:
        raise LinqRefusal(1004, f"text {error.rule}") from None
    account.usable_chat(message.chat.id)
    if not message.is_from_me or message.service != "iMessage":
        raise LinqRefusal(2015, "Only iMessages of your own can be edited")
    if message.edits >= MOST_EDITS or account.now - message.created_at > EDITABLE_FOR:
        raise LinqRefusal(2015, f"A message can be edited {MOST_EDITS} times, within 15 minutes")
    message.edits += 1
    message.updated_at = account.now
    # What was marked in the old text has no place in the new one.
    message.parts[index] = {"type": "text", "value": call.body["text"], "text_decorations": None}
    for copy in message.copies:
        copy.text = message.text
    data = {
        "id": message.id,
        "chat": event_chat(message.chat),
        "direction": "outbound",
        "edited_at": iso(account.now),
        "part": {"index": index, "text": call.body["text"]},
        "sender_handle": handle_document(message.sender),
    }
    account.emit_later("message.edited", data, chat=message.chat)
    return message_document(message)


def delete_message(account: Account, call: Call) -> None:
    """Delete the record of a message; its recipients keep it."""
    forget(account, account.message(call.parameters["message_id"]))


def list_thread_messages(account: Account, call: Call) -> dict[str, Any]:
    """List a message with what it answers and what answers it, or the message alone, oldest first unless asked."""
    thread = account.message(call.parameters["message_id"]).thread
    reverse = call.parameters.get("order") == "desc"
    messages, next_cursor = page(call, thread, MESSAGES_A_PAGE, kind="msg", position=Message.position, reverse=reverse)
    return {"messages": [message_document(message) for message in messages], "next_cursor": next_cursor}


HANDLERS: Handlers = {
    "create_message": create_message,
    "get_message": get_message,
    "edit_message": edit_message,
    "delete_message": delete_message,
    "list_thread_messages": list_thread_messages,
}
