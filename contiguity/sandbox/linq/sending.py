"""The way of a message that the account sends: whether it may go, by which service, and what becomes of it."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from typing import TYPE_CHECKING, Any

from attrs import define, field

from contiguity.sandbox import world
from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.account import SERVICE
from contiguity.sandbox.linq.blocked_handles import Blocklist
from contiguity.sandbox.linq.chat import key
from contiguity.sandbox.linq.documents import message_event, older_message_event, sent_document
from contiguity.sandbox.linq.message import Message, plain_text
from contiguity.sandbox.linq.refusals import LinqRefusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.chat import Chat, Service
    from contiguity.sandbox.linq.content import Content

PAIR_LIMIT, PAIR_WINDOW = 30, 60_000
"""So many messages from one sender to one recipient in so many milliseconds (facts, rate limits)."""

DAY, DAILY_LIMIT = 86_400_000, 100
"""So many messages a day has one of the service's own sandbox accounts."""


@define(eq=False)
class Traffic:
    """When messages went, as far as the limits need it."""

    pairs: dict[tuple[str, str], deque[int]] = field(factory=dict[tuple[str, str], "deque[int]"])
    days: dict[int, int] = field(factory=dict[int, int])


def check_policy(account: Account, line: str, people: Sequence[str], *, group: bool, override_optout: bool) -> None:
    """Refuse what the service's rules on whom to write to forbid. Groups are bound by few of them.

    Raises:
        LinqRefusal: They forbid it.
    """
    account.require_eligible(line)
    if not group:
        handle = key(people[0])
        if account.options.linq_recipients_write_first and handle not in account.wrote_first:
            raise LinqRefusal(2008, "Recipient not allowed: they must have messaged you first")
        if handle in account.opted_out and not override_optout:
            raise LinqRefusal(2024, "The recipient has opted out of messages")
        if handle in account.part(Blocklist).entries:
            raise LinqRefusal(2026, "The recipient is on your blocklist")
    if account.options.rate_limit != "off":
        _check_rates(account, line, people)


def _check_rates(account: Account, line: str, people: Sequence[str]) -> None:
    traffic = account.part(Traffic)
    now = account.now
    if account.options.linq_recipients_write_first and traffic.days.get(now // DAY, 0) >= DAILY_LIMIT:
        wait = -(-(DAY - now % DAY) // 1000)
        raise LinqRefusal(1007, f"Daily limit of {DAILY_LIMIT} messages; retry in {wait} seconds", retry_after=wait)
    pairs = [traffic.pairs.setdefault((line, key(handle)), deque()) for handle in people]
    for times in pairs:
        while times and times[0] <= now - PAIR_WINDOW:
            times.popleft()
        if len(times) >= PAIR_LIMIT:
            wait = max(1, -(-(times[0] + PAIR_WINDOW - now) // 1000))
            raise LinqRefusal(1007, f"Rate limit exceeded; retry in {wait} seconds", retry_after=wait)
    for times in pairs:
        times.append(now)
    traffic.days[now // DAY] = traffic.days.get(now // DAY, 0) + 1


def service_for(account: Account, line: str, people: Sequence[str], preferred: Service | None) -> Service:
    """Choose the service that carries a message: iMessage, else RCS, else SMS."""
    phones = [account.world.phone(handle) for handle in people]
    apple = account.world.lines[line].carries("imessage")
    if preferred == "iMessage":
        return "iMessage"
    if preferred is None and apple and all(phone.imessage is not False for phone in phones):
        return "iMessage"
    return "RCS" if all(phone.rcs and "@" not in phone.handle for phone in phones) else "SMS"


def check_recipients(account: Account, people: Sequence[str], service: Service) -> None:
    """Refuse what goes over iMessage alone to people who have none.

    Raises:
        LinqRefusal: They have none.
    """
    if service != "iMessage" or any(account.world.phone(one).imessage is False for one in people):
        raise LinqRefusal(4005, "The recipient cannot receive this message type")


def accept(account: Account, chat: Chat, content: Content, service: Service) -> tuple[Message, dict[str, Any]]:
    """Take a message on, and give it with the form in which it is answered; it goes out after the answer."""
    people = [member.handle for member in chat.people]
    message = Message(
        id=account.ids.uuid(),
        chat=chat,
        sender=chat.me,
        parts=content.parts,
        created_at=account.now,
        updated_at=account.now,
        service=service,
        effect=content.effect,
        reply_to=content.reply_to,
        preferred_service=content.preferred_service,
        idempotency_key=content.idempotency_key,
        trace_id=account.trace_id,
    )
    channel: world.Channel = "imessage" if service == "iMessage" else "text"
    for handle in people:
        copy = world.Message(
            id=message.id,
            service=SERVICE,
            channel=channel,
            from_=chat.line,
            to=handle,
            text=plain_text(content.parts),
            at=account.now,
            attachments=[file.source or file.url for file in content.files],
            effect=(content.effect or {}).get("name") if service == "iMessage" else None,
        )
        copy.on_read = lambda _, at: _read(account, message, at)
        account.world.add(copy)
        message.copies.append(copy)
    remember(account, message)
    stop_typing(account, chat)
    sent = sent_document(message)
    account.world.agenda.at(account.now, lambda _: _dispatch(account, message))
    return message, sent


def remember(account: Account, message: Message) -> None:
    """Put a message into its chat."""
    message.order = account.next_order()
    account.messages[message.id] = message
    message.chat.messages.append(message)
    if not message.is_from_me:
        message.chat.unread.append(message)
    replied = account.messages.get(message.reply_to["message_id"]) if message.reply_to is not None else None
    if replied is not None:
        message.thread = replied.thread
    message.thread.append(message)
    with account.chat_lists.changing(message.chat):
        message.chat.updated_at = account.now


def forget(account: Account, message: Message) -> None:
    """Delete a message. Replies to it start a thread."""
    messages = message.chat.messages
    del account.messages[message.id]
    del messages[bisect_left(messages, message.order, key=lambda each: each.order)]
    members, message.thread = message.thread, []
    for member in members:
        if member is not message:
            replied = account.messages.get(member.reply_to["message_id"]) if member.reply_to is not None else None
            member.thread = [] if replied is None else replied.thread
            member.thread.append(member)


def stop_typing(account: Account, chat: Chat) -> None:
    """Hide the line's typing bubble in a chat."""
    for member in chat.people:
        account.world.set_typing("imessage", chat.line, member.handle, until=0)


def _dispatch(account: Account, message: Message) -> None:
    if message.status != "pending":
        return
    message.status = "queued"
    message.updated_at = account.now
    line = account.world.lines[message.chat.line]
    if message.service == "iMessage" and not line.carries("imessage"):
        _fail(account, message, account.now)
        return
    for copy in message.copies:
        account.world.dispatch(copy, wait=0, then=lambda sent, at: _arrived(account, message, sent, at))


def _arrived(account: Account, message: Message, copy: world.Message, at: int) -> None:
    message.updated_at = at
    if copy.status == "failed":
        if all(each.status == "failed" for each in message.copies):
            _fail(account, message, at)
        return
    if message.sent_at is None:
        message.status, message.sent_at = "sent", at
        _tell(account, message, "message.sent", at)
    if _has_receipts(account, message) and message.delivered_at is None:
        message.status, message.delivered_at = "delivered", at
        _tell(account, message, "message.delivered", at)


def _has_receipts(account: Account, message: Message) -> bool:
    return message.service != "SMS" and (not message.chat.is_group or account.options.linq_group_receipts)


def _read(account: Account, message: Message, at: int) -> None:
    if message.status == "delivered" and _has_receipts(account, message):
        message.status, message.read_at, message.updated_at = "read", at, at
        _tell(account, message, "message.read", at)


def _tell(account: Account, message: Message, type_: str, at: int) -> None:
    account.emit(
        type_,
        message_event(message),
        older=older_message_event(message, type_),
        chat=message.chat,
        trace_id=message.trace_id,
        at=at,
    )


def _fail(account: Account, message: Message, at: int) -> None:
    message.status, message.updated_at = "failed", at
    phones = [account.world.phone(copy.to) for copy in message.copies]
    line = account.world.lines[message.chat.line]
    unsupported = message.service == "iMessage" and (
        not line.carries("imessage") or any(phone.imessage is False for phone in phones)
    )
    code, reason = (
        (4005, "The recipient cannot receive this message type") if unsupported else (4001, "Delivery failed")
    )
    data = {
        "code": code,
        "reason": reason,
        "failed_at": iso(at),
        "chat_id": message.chat.id,
        "message_id": message.id,
        "service": message.service,
        "preferred_service": message.preferred_service or "auto",
        "detail_code": None,
    }
    account.emit("message.failed", data, chat=message.chat, trace_id=message.trace_id, at=at)
