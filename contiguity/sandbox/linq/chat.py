"""A chat: one line, and the people whom it reaches together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from contiguity.sandbox.linq.message import Message

Service = Literal["iMessage", "RCS", "SMS"]
Health = Literal["HEALTHY", "AT_RISK", "CRITICAL", "OPTED_OUT"]


@define(eq=False, kw_only=True)
class Member:
    """Somebody's place in a chat, the line's own too."""

    id: str
    handle: str
    service: Service
    joined_at: int
    """Unix milliseconds, like every time here."""
    is_me: bool = False
    line_type: Literal["iMessage", "RCS"] | None = None
    status: Literal["active", "left", "removed"] = "active"
    left_at: int | None = None


@define(eq=False, kw_only=True)
class Chat:
    """A chat."""

    id: str
    me: Member
    others: list[Member]
    """Everyone but the line, those who are gone too."""
    service: Service
    is_group: bool
    created_at: int
    updated_at: int
    health: Health = "HEALTHY"
    health_at: int
    name: str | None = None
    """The name that was given to it; a group that has one is not found by its people any more."""
    icon: str | None = None
    messages: list[Message] = field(factory=list["Message"])
    """Oldest first; deleted ones are gone."""
    unread: list[Message] = field(factory=list["Message"])
    """Received messages since the chat was last marked as read."""
    order: int = 0
    """The number of the chat in the account."""
    card_shared_at: int | None = None
    location_requested_at: int | None = None

    @property
    def line(self) -> str:
        """The number of the line."""
        return self.me.handle

    @property
    def left(self) -> bool:
        """Whether the line is not in it any more."""
        return self.me.status != "active"

    @property
    def people(self) -> list[Member]:
        """Everyone but the line who is in it now."""
        return [member for member in self.others if member.status == "active"]

    @property
    def display_name(self) -> str:
        """The name that it shows: its own, or its people's."""
        return self.name or ", ".join(member.handle for member in self.people or self.others)

    def member(self, handle: str) -> Member | None:
        """Give the place of somebody who is in it now, the line's own too."""
        return next((one for one in [self.me, *self.people] if same(one.handle, handle)), None)

    def position(self) -> tuple[int, int]:
        """Return the sort key: the most recently active chat is first."""
        return -self.updated_at, self.order


def index_keys(chat: Chat) -> Iterable[Hashable]:
    """Return the lists that a chat is in: by line, by participant, by both, and by all participants."""
    keys = frozenset(key(member.handle) for member in chat.people)
    for line in (None, chat.line):
        yield line, None
        yield line, keys
        for each in keys:
            yield line, each


def key(handle: str) -> str:
    """Give a handle as it is compared: e-mail addresses without regard to case."""
    return handle.lower()


def same(one: str, other: str) -> bool:
    """Whether two handles are one."""
    return key(one) == key(other)
