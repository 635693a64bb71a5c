"""What phones do to the account: send messages, react, type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox import state
from contiguity.sandbox.linq.account import PROVIDER
from contiguity.sandbox.linq.attachments import download
from contiguity.sandbox.linq.chat import ChatMessage, handle_key
from contiguity.sandbox.linq.errors import LinqError
from contiguity.sandbox.linq.outbound import add_to_chat, emit_chat_created
from contiguity.sandbox.linq.reactions import change_reaction
from contiguity.sandbox.linq.serializers import (
    serialize_member,
    serialize_message_event,
    serialize_older_message_event,
)
from linq_api.constants import TAPBACK_SPELLINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.chat import Chat, Member, Service

STOP_WORDS = frozenset({"STOP", "UNSUBSCRIBE", "OPTOUT", "CANCEL", "END", "QUIT"})
"""Case-sensitive."""
STOP_PHRASES = frozenset({"opt out", "opt-out", "optout"})
"""Case-insensitive."""


def is_opt_out(text: str) -> bool:
    """Return whether a message opts out of messages."""
    bare = text.strip()
    return bare in STOP_WORDS or bare.lower() in STOP_PHRASES


def receive(
    account: Account,
    *,
    channel: state.Channel,
    from_: str,
    to: str,
    text: str,
    attachments: list[str],
    others: Iterable[str] = (),
    chat_id: str | None = None,
) -> dict[str, Any] | None:
    """Receive a message, and return its event; None if the sender is blocked.

    Raises:
        ValueError: The phone cannot send there.
    """
    account.new_trace()
    if channel == "whatsapp":
        raise ValueError("Linq does not support WhatsApp")
    others = list(others)
    group = chat_id is not None or bool(others)
    if not group and handle_key(from_) in account.blocked_handles:
        return None
    rcs = account.state.device(from_).rcs
    service: Service = "iMessage" if channel == "imessage" else ("RCS" if rcs else "SMS")
    chat = _find_or_open_chat(account, [from_, *others], to, chat_id=chat_id, service=service)
    sender = chat.member(from_)
    if sender is None:
        raise ValueError("the phone is not a member of that chat")
    message = ChatMessage(
        id=account.ids.uuid(),
        chat=chat,
        sender=sender,
        parts=_build_parts(account, text, attachments),
        created_at=account.now_ms,
        updated_at=account.now_ms,
        service=service,
        status="received",
        sent_at=account.now_ms,
        trace_id=account.trace_id,
    )
    copy = state.Message(
        id=message.id,
        provider=PROVIDER,
        channel=channel,
        from_=from_,
        to=to,
        text=text,
        at=account.now_ms,
        attachments=attachments,
        incoming=True,
        status="received",
        delivered_at=account.now_ms,
    )
    copy.add_step("received", "Message Received", account.now_ms)
    message.copies.append(copy)
    account.state.add(copy)
    add_to_chat(account, message)
    account.wrote_first.add(handle_key(from_))
    _update_opt_out(account, chat, from_, text)
    set_typing(account, chat, sender, typing=False)
    older = serialize_older_message_event(message, "message.received")
    return account.emit("message.received", serialize_message_event(message), older=older, chat=chat)


def _find_or_open_chat(
    account: Account, handles: list[str], line: str, *, chat_id: str | None, service: Service
) -> Chat:
    if chat_id is not None:
        chat = account.chats.get(chat_id)
        if chat is None or chat.line != line:
            raise ValueError("that line has no such chat")
        return chat
    found = account.chats_of(handles, line)
    if found:
        return found[0]
    chat = account.open_chat(account.lines[line], handles, service)
    emit_chat_created(account, chat)
    account.state.scheduler.run_due(account.now_ms)
    return chat


def _build_parts(account: Account, text: str, attachments: list[str]) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = []
    if text:
        parts.append({"type": "text", "value": text, "text_decorations": None})
    try:
        return [*parts, *({"type": "media", **download(account, url).part_fields()} for url in attachments)]
    except LinqError as error:
        raise ValueError(error.text) from None


def _update_opt_out(account: Account, chat: Chat, handle: str, text: str) -> None:
    if not is_opt_out(text):
        account.opted_out.discard(handle_key(handle))
        for each in account.chat_lists[None, frozenset({handle_key(handle)})]:
            if each.health == "OPTED_OUT":
                account.set_health(each, "HEALTHY")
    elif not chat.is_group:
        account.opted_out.add(handle_key(handle))
        account.set_health(chat, "OPTED_OUT")


def find_chat(account: Account, handle: str, line: str, chat_id: str | None = None) -> tuple[Chat, Member]:
    """Return the direct chat of a phone with a line, or the chat with an id, and the phone's member.

    Raises:
        ValueError: The chat does not exist.
    """
    chat = account.chats.get(chat_id) if chat_id is not None else next(iter(account.chats_of([handle], line)), None)
    member = chat.member(handle) if chat is not None and chat.line == line else None
    if chat is None or member is None:
        raise ValueError("the phone has no such chat with that line")
    return chat, member


def react(account: Account, handle: str, reaction: str, *, line: str, text: str, add: bool) -> None:
    """React from a phone to the latest message with a text in its chats with a line.

    Raises:
        ValueError: The message does not exist.
    """
    account.new_trace()
    latest = (
        next((each for each in reversed(chat.messages) if each.text == text), None)
        for chat in account.chats_with(handle, line)
    )
    message = max(filter(None, latest), key=lambda each: each.order, default=None)
    if message is None:
        raise ValueError("no message of the phone's chats with that line has this text")
    by = message.chat.member(handle)
    assert by is not None  # noqa: S101 -- the chats are those of the phone
    type_ = reaction if reaction in TAPBACK_SPELLINGS else "custom"
    emoji = None if type_ == reaction else reaction
    change_reaction(account, message, by, type_, custom_emoji=emoji, part_index=0, add=add)


def set_typing(account: Account, chat: Chat, member: Member, *, typing: bool) -> None:
    """Start or stop the typing of a participant. It stops after a while."""
    key = chat.id, member.id
    was_typing = account.typing_until.get(key, 0) > account.now_ms
    trace_id = account.trace_id
    if not typing:
        account.typing_until.pop(key, None)
        if was_typing:
            _emit_typing(account, chat, member, "stopped", trace_id)
        return
    until_ms = account.typing_until[key] = account.now_ms + round(account.options.linq.typing_seconds * 1000)
    if not was_typing:
        _emit_typing(account, chat, member, "started", trace_id)

    def expire(_: int) -> None:
        if account.typing_until.get(key) == until_ms:
            del account.typing_until[key]
            _emit_typing(account, chat, member, "stopped", trace_id)

    account.state.scheduler.schedule(until_ms, expire)


def _emit_typing(account: Account, chat: Chat, member: Member, change: str, trace_id: str) -> None:
    data = {"chat_id": chat.id, "actor_handle": serialize_member(member)}
    account.emit(f"chat.typing_indicator.{change}", data, chat=chat, trace_id=trace_id)
