"""Chats with their members, messages and reactions. Timestamps are in Unix milliseconds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field

from contiguity.phone import is_email
from contiguity.sandbox.linq.errors import LinqError
from linq_api.constants import E164_PATTERN

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from contiguity.sandbox import state

Service = Literal["iMessage", "RCS", "SMS"]
Health = Literal["HEALTHY", "AT_RISK", "CRITICAL", "OPTED_OUT"]
MessageStatus = Literal["pending", "queued", "sent", "delivered", "received", "read", "failed"]

_PHONE = re.compile(E164_PATTERN)


@define(eq=False, kw_only=True)
class Member:
    """A member of a chat: a participant or the line."""

    id: str
    handle: str
    service: Service
    joined_at: int
    is_me: bool = False
    line_type: Literal["iMessage", "RCS"] | None = None
    status: Literal["active", "left", "removed"] = "active"
    left_at: int | None = None


@define(eq=False, kw_only=True)
class Chat:
    """A chat between a line and its participants."""

    id: str
    me: Member
    """The line."""
    others: list[Member]
    """The participants, former ones included."""
    service: Service
    is_group: bool
    created_at: int
    updated_at: int
    health: Health = "HEALTHY"
    health_at: int
    name: str | None = None
    """The name of a group. A named group is not found by its participants."""
    icon: str | None = None
    messages: list[ChatMessage] = field(factory=list["ChatMessage"])
    """The messages, oldest first, without deleted ones."""
    unread: list[ChatMessage] = field(factory=list["ChatMessage"])
    """The messages received since the chat was last marked as read."""
    card_shared_at: int | None = None
    location_requested_at: int | None = None
    order: int = 0
    """The number of the chat in the account."""

    @property
    def line(self) -> str:
        """The number of the line."""
        return self.me.handle

    @property
    def left(self) -> bool:
        """Whether the line has left the chat."""
        return self.me.status != "active"

    @property
    def participants(self) -> list[Member]:
        """The current participants, without the line."""
        return [member for member in self.others if member.status == "active"]

    @property
    def display_name(self) -> str:
        """The name, or the handles of the participants."""
        return self.name or ", ".join(member.handle for member in self.participants or self.others)

    def member(self, handle: str) -> Member | None:
        """Return the current member with a handle, the line included."""
        return next((each for each in [self.me, *self.participants] if same_handle(each.handle, handle)), None)

    def position(self) -> tuple[int, int]:
        """Return the sort key; the most recently active chat is first."""
        return -self.updated_at, self.order

    def index_keys(self) -> Iterable[Hashable]:
        """Return the keys of the lists that contain the chat: by line, by participant, and by all participants."""
        handles = frozenset(handle_key(member.handle) for member in self.participants)
        for line in (None, self.line):
            yield line, None
            yield line, handles
            for handle in handles:
                yield line, handle


@define(eq=False, kw_only=True)
class ChatReaction:
    """A tapback, an emoji or a sticker on a part of a message."""

    id: str
    by: Member
    type: str
    part_index: int
    custom_emoji: str | None = None
    sticker: dict[str, Any] | None = None
    placement: dict[str, float] = field(factory=dict[str, float])


@define(eq=False, kw_only=True)
class ChatMessage:
    """A message of a chat, in either direction."""

    id: str
    chat: Chat
    sender: Member
    parts: list[dict[str, Any]]
    """The parts as in responses, without reactions."""
    created_at: int
    updated_at: int
    service: Service | None
    status: MessageStatus = "pending"
    sent_at: int | None = None
    delivered_at: int | None = None
    read_at: int | None = None
    effect: dict[str, Any] | None = None
    reply_to: dict[str, Any] | None = None
    preferred_service: Service | None = None
    idempotency_key: str | None = None
    trace_id: str
    """The trace id of the request that sent it; its events have the same one."""
    edits: int = 0
    reactions: list[ChatReaction] = field(factory=list[ChatReaction])
    order: int = 0
    """The number of the message in the account."""
    thread: list[ChatMessage] = field(factory=list["ChatMessage"], repr=False)
    """The first message of the thread and all replies, oldest first. The messages of a thread share the list."""
    copies: list[state.Message] = field(factory=list["state.Message"])
    """The messages that the phones receive, or the message that a phone sent."""

    @property
    def is_from_me(self) -> bool:
        """Whether the line sent the message."""
        return self.sender.is_me

    @property
    def text(self) -> str:
        """The text without styles."""
        return parts_text(self.parts)

    def position(self) -> tuple[int]:
        """Return the sort key."""
        return (self.order,)


def parts_text(parts: list[dict[str, Any]]) -> str:
    """Return the text of message parts without styles."""
    texts: list[str] = []
    for part in parts:
        match part["type"]:
            case "text" | "link" | "app_clip":
                texts.append(part["value"])
            case "imessage_app":
                texts.append(part.get("fallback_text") or part["layout"].get("caption") or "")
            case _:
                pass
    return "\n".join(filter(None, texts))


def handle_key(handle: str) -> str:
    """Return the form in which a handle is compared; e-mail addresses are case-insensitive."""
    return handle.lower()


def same_handle(first: str, second: str) -> bool:
    """Return whether two handles are equal."""
    return handle_key(first) == handle_key(second)


def require_handle(name: str, value: str) -> str:
    """Return a handle.

    Raises:
        LinqError: The value is neither an E.164 phone number nor an e-mail address. The text contains `name`.
    """
    if not (is_email(value) if "@" in value else _PHONE.fullmatch(value)):
        raise LinqError(1002, f"{name} must be a phone number in E.164 format or an e-mail address")
    return value


def query_handle(value: str) -> str:
    """Restore the plus sign of a phone number in a query, which may be missing or decoded as a space."""
    bare = value.lstrip(" +")
    return f"+{bare}" if bare.isdecimal() and bare.isascii() else value
