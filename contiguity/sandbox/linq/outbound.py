"""Messages that the account sends: limits, the choice of the service, delivery, and events."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from typing import TYPE_CHECKING, Any

from contiguity.sandbox import state
from contiguity.sandbox.linq.account import PROVIDER
from contiguity.sandbox.linq.chat import ChatMessage, handle_key, parts_text
from contiguity.sandbox.linq.errors import LinqError, rate_limited
from contiguity.sandbox.linq.serializers import (
    serialize_created_chat,
    serialize_health,
    serialize_members,
    serialize_message_event,
    serialize_older_message_event,
    serialize_sent_message,
)
from contiguity.sandbox.state import iso_timestamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.chat import Chat, Service
    from contiguity.sandbox.linq.content import Content
    from contiguity.sandbox.linq.records import AccountLine

PAIR_LIMIT, PAIR_WINDOW_MS = 30, 60_000
"""The rate limit of messages from one line to one recipient."""

DAILY_LIMIT, DAY_MS = 100, 86_400_000
"""The daily limit of one of Linq's own sandbox accounts."""


def check_policy(account: Account, line: str, handles: Sequence[str], *, group: bool, override_optout: bool) -> None:
    """Check the rules for recipients and the rate limits. Few rules apply to groups.

    Raises:
        LinqError: A rule or a limit is violated.
    """
    account.require_eligible(line)
    if not group:
        handle = handle_key(handles[0])
        if account.options.linq.recipients_write_first and handle not in account.wrote_first:
            raise LinqError(2008, "Recipient not allowed: they must have messaged you first")
        if handle in account.opted_out and not override_optout:
            raise LinqError(2024, "The recipient has opted out of messages")
        if handle in account.blocked_handles:
            raise LinqError(2026, "The recipient is on your blocklist")
    if account.options.rate_limit != "off":
        _check_rate_limits(account, line, handles)


def _check_rate_limits(account: Account, line: str, handles: Sequence[str]) -> None:
    now_ms = account.now_ms
    day = now_ms // DAY_MS
    if account.options.linq.recipients_write_first and account.daily_counts.get(day, 0) >= DAILY_LIMIT:
        wait = -(-(DAY_MS - now_ms % DAY_MS) // 1000)
        raise LinqError(1007, f"Daily limit of {DAILY_LIMIT} messages; retry in {wait} seconds", retry_after=wait)
    pairs = [account.sent_times.setdefault((line, handle_key(handle)), deque()) for handle in handles]
    for times in pairs:
        while times and times[0] <= now_ms - PAIR_WINDOW_MS:
            times.popleft()
        if len(times) >= PAIR_LIMIT:
            raise rate_limited(times[0] + PAIR_WINDOW_MS - now_ms)
    for times in pairs:
        times.append(now_ms)
    account.daily_counts[day] = account.daily_counts.get(day, 0) + 1


def choose_service(account: Account, line: str, handles: Sequence[str], preferred: Service | None) -> Service:
    """Choose the service of a message: iMessage, else RCS, else SMS."""
    devices = [account.state.device(handle) for handle in handles]
    supports_imessage = account.state.lines[line].supports("imessage")
    if preferred == "iMessage":
        return "iMessage"
    if preferred is None and supports_imessage and all(device.imessage is not False for device in devices):
        return "iMessage"
    return "RCS" if all(device.rcs and "@" not in device.handle for device in devices) else "SMS"


def _require_imessage(account: Account, handles: Sequence[str], service: Service) -> None:
    if service != "iMessage" or any(account.state.device(handle).imessage is False for handle in handles):
        raise LinqError(4005, "The recipient cannot receive this message type")


def send(
    account: Account,
    chat: Chat | None,
    line: AccountLine,
    handles: list[str],
    content: Content,
    *,
    reason: str | None = None,
    previous: Chat | None = None,
    require_imessage: bool = True,
) -> dict[str, dict[str, Any]]:
    """Send a message, and store the responses under its idempotency key.

    Args:
        account: The account.
        chat: The chat; None: create one.
        line: The line that sends the message.
        handles: The recipients.
        content: The content.
        reason: Why the line was chosen; by default for the chat.
        previous: The chat that was replaced by `chat`.
        require_imessage: Whether to reject content that only iMessage supports if a recipient does not support it.
            Otherwise the message fails later.

    Returns:
        The response body of each sending operation, by operation id.

    Raises:
        LinqError: A recipient cannot receive the message.
    """
    service = choose_service(account, line.number, handles, content.preferred_service)
    if content.apple_only:
        if require_imessage:
            _require_imessage(account, handles, service)
        service = "iMessage"
    created = chat is None
    if chat is None:
        chat = account.open_chat(line, handles, service)
        emit_chat_created(account, chat)
    message, sent = add_outgoing(account, chat, content, service)
    reason = reason or ("new_best_number" if created else "reused_active_chat")
    responses: dict[str, dict[str, Any]] = {
        "create_chat": {"chat": serialize_created_chat(chat, sent)},
        "send_message": {"chat_id": chat.id, "message": sent},
        "create_message": {
            "chat_id": chat.id,
            "created_new_chat": created,
            "from": chat.line,
            "from_selection": {"reason": reason, "reused_existing_chat": not created},
            "handles": serialize_members(chat),
            "is_group": chat.is_group,
            "message": sent,
            "service": message.service,
            "previous_chat_id": None if previous is None else previous.id,
        },
    }
    account.sent_messages.store(content.idempotency_key, message.id, responses)
    return responses


def emit_chat_created(account: Account, chat: Chat) -> None:
    """Emit the event of a new chat after the response."""
    data = {
        "id": chat.id,
        "created_at": iso_timestamp(chat.created_at),
        "updated_at": iso_timestamp(chat.updated_at),
        "display_name": chat.display_name,
        "handles": serialize_members(chat),
        "health_status": serialize_health(chat),
        "is_group": chat.is_group,
        "service": chat.service,
    }
    account.emit_later("chat.created", data, chat=chat)


def add_outgoing(
    account: Account, chat: Chat, content: Content, service: Service
) -> tuple[ChatMessage, dict[str, Any]]:
    """Add a message that is sent after the response, and return it with its form in the response."""
    message = ChatMessage(
        id=account.ids.uuid(),
        chat=chat,
        sender=chat.me,
        parts=content.parts,
        created_at=account.now_ms,
        updated_at=account.now_ms,
        service=service,
        effect=content.effect,
        reply_to=content.reply_to,
        preferred_service=content.preferred_service,
        idempotency_key=content.idempotency_key,
        trace_id=account.trace_id,
    )
    channel: state.Channel = "imessage" if service == "iMessage" else "text"
    for handle in [member.handle for member in chat.participants]:
        copy = state.Message(
            id=message.id,
            provider=PROVIDER,
            channel=channel,
            from_=chat.line,
            to=handle,
            text=parts_text(content.parts),
            at=account.now_ms,
            attachments=[file.source or file.url for file in content.files],
            effect=(content.effect or {}).get("name") if service == "iMessage" else None,
        )
        copy.on_read = lambda _, at: _on_read(account, message, at)
        account.state.add(copy)
        message.copies.append(copy)
    add_to_chat(account, message)
    hide_typing(account, chat)
    sent = serialize_sent_message(message)
    account.state.scheduler.schedule(account.now_ms, lambda _: _dispatch(account, message))
    return message, sent


def add_to_chat(account: Account, message: ChatMessage) -> None:
    """Add a message to its chat."""
    message.order = account.next_order()
    account.messages[message.id] = message
    message.chat.messages.append(message)
    if not message.is_from_me:
        message.chat.unread.append(message)
    _join_thread(account, message)
    with account.chat_lists.changing(message.chat):
        message.chat.updated_at = account.now_ms


def remove_from_chat(account: Account, message: ChatMessage) -> None:
    """Delete a message. Each reply to it becomes the first message of a thread."""
    messages = message.chat.messages
    del account.messages[message.id]
    del messages[bisect_left(messages, message.order, key=lambda each: each.order)]
    members, message.thread = message.thread, []
    for member in members:
        if member is not message:
            _join_thread(account, member)


def _join_thread(account: Account, message: ChatMessage) -> None:
    replied = account.messages.get(message.reply_to["message_id"]) if message.reply_to is not None else None
    message.thread = [] if replied is None else replied.thread
    message.thread.append(message)


def hide_typing(account: Account, chat: Chat) -> None:
    """Hide the typing indicator of the line in a chat."""
    for member in chat.participants:
        account.state.set_typing("imessage", chat.line, member.handle, until_ms=0)


def _dispatch(account: Account, message: ChatMessage) -> None:
    if message.status != "pending":
        return
    message.status = "queued"
    message.updated_at = account.now_ms
    line = account.state.lines[message.chat.line]
    if message.service == "iMessage" and not line.supports("imessage"):
        _fail(account, message, account.now_ms)
        return
    for copy in message.copies:
        account.state.dispatch(copy, wait_ms=0, then=lambda sent, at: _on_outcome(account, message, sent, at))


def _on_outcome(account: Account, message: ChatMessage, copy: state.Message, at: int) -> None:
    message.updated_at = at
    if copy.status == "failed":
        if all(each.status == "failed" for each in message.copies):
            _fail(account, message, at)
        return
    if message.sent_at is None:
        message.status, message.sent_at = "sent", at
        _emit(account, message, "message.sent", at)
    if _has_receipts(account, message) and message.delivered_at is None:
        message.status, message.delivered_at = "delivered", at
        _emit(account, message, "message.delivered", at)


def _has_receipts(account: Account, message: ChatMessage) -> bool:
    return message.service != "SMS" and (not message.chat.is_group or account.options.linq.group_receipts)


def _on_read(account: Account, message: ChatMessage, at: int) -> None:
    if message.status == "delivered" and _has_receipts(account, message):
        message.status, message.read_at, message.updated_at = "read", at, at
        _emit(account, message, "message.read", at)


def _emit(account: Account, message: ChatMessage, type_: str, at: int) -> None:
    account.emit(
        type_,
        serialize_message_event(message),
        older=serialize_older_message_event(message, type_),
        chat=message.chat,
        trace_id=message.trace_id,
        at=at,
    )


def _fail(account: Account, message: ChatMessage, at: int) -> None:
    message.status, message.updated_at = "failed", at
    devices = [account.state.device(copy.to) for copy in message.copies]
    line = account.state.lines[message.chat.line]
    unsupported = message.service == "iMessage" and (
        not line.supports("imessage") or any(device.imessage is False for device in devices)
    )
    code, reason = (
        (4005, "The recipient cannot receive this message type") if unsupported else (4001, "Delivery failed")
    )
    data = {
        "code": code,
        "reason": reason,
        "failed_at": iso_timestamp(at),
        "chat_id": message.chat.id,
        "message_id": message.id,
        "service": message.service,
        "preferred_service": message.preferred_service or "auto",
        "detail_code": None,
    }
    account.emit("message.failed", data, chat=message.chat, trace_id=message.trace_id, at=at)
