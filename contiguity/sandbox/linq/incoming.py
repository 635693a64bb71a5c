"""What people's phones do to the account: write, react, type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox import world
from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.account import SERVICE
from contiguity.sandbox.linq.blocked_handles import Blocklist
from contiguity.sandbox.linq.chat import key, same
from contiguity.sandbox.linq.chats import tell_created
from contiguity.sandbox.linq.documents import handle_document, message_event, older_message_event
from contiguity.sandbox.linq.files import fetched
from contiguity.sandbox.linq.message import Message, Reaction
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.linq.sending import remember

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contiguity.sandbox.linq.account import Account
    from contiguity.sandbox.linq.chat import Chat, Member, Service

STOP_WORDS = frozenset({"STOP", "UNSUBSCRIBE", "OPTOUT", "CANCEL", "END", "QUIT"})
STOP_PHRASES = frozenset({"opt out", "opt-out", "optout"})
"""In any case, while the words are in capitals."""

TAPBACKS = frozenset({"love", "like", "dislike", "laugh", "emphasize", "question"})


def is_opt_out(text: str) -> bool:
    """Whether a message asks for no more of them."""
    bare = text.strip()
    return bare in STOP_WORDS or bare.lower() in STOP_PHRASES


def receive(
    account: Account,
    *,
    channel: world.Channel,
    from_: str,
    to: str,
    text: str,
    attachments: list[str],
    others: Iterable[str] = (),
    chat_id: str | None = None,
) -> dict[str, Any] | None:
    """Let a message come in, and give its event; from someone who is blocked, nothing comes in.

    Raises:
        ValueError: The phone cannot write there.
    """
    account.begin()
    if channel == "whatsapp":
        raise ValueError("Linq has no WhatsApp")
    others = list(others)
    group = chat_id is not None or bool(others)
    if not group and key(from_) in account.part(Blocklist).entries:
        return None
    service: Service = "iMessage" if channel == "imessage" else ("RCS" if account.world.phone(from_).rcs else "SMS")
    chat = _chat(account, [from_, *others], to, chat_id=chat_id, service=service)
    sender = chat.member(from_)
    if sender is None:
        raise ValueError("the phone is not in that chat")
    message = Message(
        id=account.ids.uuid(),
        chat=chat,
        sender=sender,
        parts=_parts(account, text, attachments),
        created_at=account.now,
        updated_at=account.now,
        service=service,
        status="received",
        sent_at=account.now,
        trace_id=account.trace_id,
    )
    copy = world.Message(
        id=message.id,
        service=SERVICE,
        channel=channel,
        from_=from_,
        to=to,
        text=text,
        at=account.now,
        attachments=attachments,
        incoming=True,
        status="received",
        delivered_at=account.now,
    )
    copy.step("received", "Message Received", account.now)
    message.copies.append(copy)
    account.world.add(copy)
    remember(account, message)
    account.wrote_first.add(key(from_))
    _note_opt_out(account, chat, from_, text)
    show_typing(account, chat, sender, on=False)
    older = older_message_event(message, "message.received")
    return account.emit("message.received", message_event(message), older=older, chat=chat)


def _chat(account: Account, people: list[str], line: str, *, chat_id: str | None, service: Service) -> Chat:
    if chat_id is not None:
        chat = account.chats.get(chat_id)
        if chat is None or chat.line != line:
            raise ValueError("there is no such chat of that line")
        return chat
    found = account.chats_of(people, line)
    if found:
        return found[0]
    chat = account.open_chat(account.lines[line], people, service)
    tell_created(account, chat)
    account.world.agenda.run_until(account.now)
    return chat


def _parts(account: Account, text: str, attachments: list[str]) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = []
    if text:
        parts.append({"type": "text", "value": text, "text_decorations": None})
    try:
        return [*parts, *({"type": "media", **fetched(account, url).part_fields()} for url in attachments)]
    except LinqRefusal as refusal:
        raise ValueError(refusal.text) from None


def _note_opt_out(account: Account, chat: Chat, handle: str, text: str) -> None:
    if not is_opt_out(text):
        account.opted_out.discard(key(handle))
        for each in account.chat_lists[None, frozenset({key(handle)})]:
            if each.health == "OPTED_OUT":
                account.set_health(each, "HEALTHY")
    elif not chat.is_group:
        account.opted_out.add(key(handle))
        account.set_health(chat, "OPTED_OUT")


def chat_of_phone(account: Account, handle: str, line: str, chat_id: str | None = None) -> tuple[Chat, Member]:
    """Give the chat that a phone means, and its place there: the direct one with a line, or the one of an id.

    Raises:
        ValueError: There is none.
    """
    chat = account.chats.get(chat_id) if chat_id is not None else next(iter(account.chats_of([handle], line)), None)
    member = chat.member(handle) if chat is not None and chat.line == line else None
    if chat is None or member is None:
        raise ValueError("the phone has no such chat with that line")
    return chat, member


def react(account: Account, handle: str, reaction: str, *, line: str, text: str, add: bool) -> None:
    """Let a phone react to the latest message with a text in any of its chats with a line.

    Raises:
        ValueError: There is none.
    """
    account.begin()
    latest = (
        next((each for each in reversed(chat.messages) if each.text == text), None)
        for chat in account.chats_with(handle, line)
    )
    message = max(filter(None, latest), key=lambda each: each.order, default=None)
    if message is None:
        raise ValueError("no message of the phone's chats with that line has this text")
    by = message.chat.member(handle)
    assert by is not None  # noqa: S101 -- as above
    type_ = reaction if reaction in TAPBACKS else "custom"
    put_reaction(
        account, message, by, type_, custom_emoji=None if type_ == reaction else reaction, part_index=0, add=add
    )


def put_reaction(
    account: Account,
    message: Message,
    by: Member,
    type_: str,
    *,
    custom_emoji: str | None,
    part_index: int,
    add: bool,
    sticker: dict[str, Any] | None = None,
) -> None:
    """Add a reaction, in the place of the one that somebody has on a part, or remove it; stickers stack."""
    own = [
        each
        for each in message.reactions
        if same(each.by.handle, by.handle) and each.part_index == part_index and each.type != "sticker"
    ]
    current = own[0] if own else None
    is_same = current is not None and (current.type, current.custom_emoji) == (type_, custom_emoji)
    if is_same == add and sticker is None:
        return
    reaction = current
    if current is not None and sticker is None:
        message.reactions.remove(current)
    if add:
        reaction = Reaction(
            id=account.ids.new("rx_", 8),
            by=by,
            type=type_,
            part_index=part_index,
            custom_emoji=custom_emoji,
            sticker=sticker,
        )
        message.reactions.append(reaction)
    assert reaction is not None  # noqa: S101 -- what is removed was there
    message.updated_at = account.now
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
        "from_handle": handle_document(by),
        "reacted_at": iso(account.now),
        "service": message.service,
    }
    account.emit_later(f"reaction.{'added' if add else 'removed'}", data, chat=message.chat)


def show_typing(account: Account, chat: Chat, member: Member, *, on: bool) -> None:
    """Let somebody's typing bubble appear or go away; it goes away by itself after a while."""
    typing = account.part(Typists)
    mine = (chat.id, member.id)
    was = typing.until.get(mine, 0) > account.now
    trace_id = account.trace_id
    if not on:
        typing.until.pop(mine, None)
        if was:
            _tell_typing(account, chat, member, "stopped", trace_id)
        return
    until = typing.until[mine] = account.now + round(account.options.linq_typing_seconds * 1000)
    if not was:
        _tell_typing(account, chat, member, "started", trace_id)

    def expire(_: int) -> None:
        if typing.until.get(mine) == until:
            del typing.until[mine]
            _tell_typing(account, chat, member, "stopped", trace_id)

    account.world.agenda.at(until, expire)


def _tell_typing(account: Account, chat: Chat, member: Member, what: str, trace_id: str) -> None:
    data = {"chat_id": chat.id, "actor_handle": handle_document(member)}
    account.emit(f"chat.typing_indicator.{what}", data, chat=chat, trace_id=trace_id)


class Typists:
    """Until when who types where, by chat and handle ids."""

    def __init__(self) -> None:
        """Start with nobody."""
        self.until: dict[tuple[str, str], int] = {}
