"""The messages of a chat: send, list, show typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.linq.chats import send_into
from contiguity.sandbox.linq.content import read_content
from contiguity.sandbox.linq.documents import message_document
from contiguity.sandbox.linq.message import Message
from contiguity.sandbox.linq.replays import replayed
from contiguity.sandbox.linq.replies import page
from contiguity.sandbox.linq.sending import check_policy, stop_typing

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.replies import Handlers

MESSAGES_A_PAGE = 50


def send_message(account: Account, call: Call) -> dict[str, Any]:
    """Send a message into a chat."""
    chat = account.chat(call.parameters["chat_id"])
    document = call.body["message"]
    reply = replayed(account, document.get("idempotency_key"), call.operation.id)
    if reply is not None:
        return reply
    people = [member.handle for member in chat.people]
    content = read_content(account, document, people=people, line=chat.line, chat=chat)
    account.usable_chat(chat.id)
    override = call.body.get("override_optout", False)
    check_policy(account, chat.line, people, group=chat.is_group, override_optout=override)
    return send_into(account, chat, account.lines[chat.line], people, content).replies[call.operation.id]


def list_messages(account: Account, call: Call) -> dict[str, Any]:
    """List the messages of a chat, newest first."""
    chat = account.chat(call.parameters["chat_id"])
    messages, next_cursor = page(
        call, chat.messages, MESSAGES_A_PAGE, kind="msg", position=Message.position, reverse=True
    )
    return {"messages": [message_document(message) for message in messages], "next_cursor": next_cursor}


def start_typing(account: Account, call: Call) -> None:
    """Show the line's typing bubble; it goes away by itself after a while. Only iMessage has one."""
    chat = account.usable_chat(call.parameters["chat_id"])
    if chat.service == "iMessage":
        until = account.now + round(account.options.linq_typing_seconds * 1000)
        for member in chat.people:
            account.world.set_typing("imessage", chat.line, member.handle, until=until)


def end_typing(account: Account, call: Call) -> None:
    """Hide the line's typing bubble."""
    stop_typing(account, account.usable_chat(call.parameters["chat_id"]))


HANDLERS: Handlers = {
    "send_message": send_message,
    "list_messages": list_messages,
    "start_typing": start_typing,
    "stop_typing": end_typing,
}
