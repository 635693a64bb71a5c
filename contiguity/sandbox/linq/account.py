"""The Linq account that every key of the sandbox belongs to: what it holds, and what many operations need."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from attrs import define, field

from contiguity.sandbox._sorted import SortedIndex
from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.chat import Chat, Health, Member, index_keys, key
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.world import Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from contiguity.sandbox.ids import Ids
    from contiguity.sandbox.linq.chat import Service
    from contiguity.sandbox.linq.message import Message
    from contiguity.sandbox.linq.post import Post
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.world import World

SERVICE = "linq"
DOCS = "https://docs.linqapp.com"
P = TypeVar("P")


@define(eq=False)
class OwnLine:
    """A number of the account's."""

    id: str
    number: str
    type: Literal["iMessage", "RCS"]
    forwarding_number: str | None = None


LINES: tuple[tuple[str, Literal["iMessage", "RCS"]], ...] = (
    ("+14155550100", "iMessage"),
    ("+14155550101", "iMessage"),
    ("+14155550102", "RCS"),
)
"""What the account has at the start. The last one has no iMessage."""

CHANNELS: Mapping[str, tuple[str, ...]] = {"iMessage": ("imessage", "sms", "mms", "rcs"), "RCS": ("sms", "mms", "rcs")}


@define(eq=False)
class Account:
    """What the account holds."""

    world: World
    ids: Ids
    options: Options
    post: Post
    partner_id: str = ""
    trace_id: str = ""
    """Of the request, or of what a phone does, that is under way."""
    origin: str = "http://127.0.0.1"
    """Scheme and host by which the request under way reached the sandbox."""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    """Of the request under way, their names in lower case."""
    lines: dict[str, OwnLine] = field(factory=dict[str, OwnLine])
    chats: dict[str, Chat] = field(factory=dict[str, Chat])
    messages: dict[str, Message] = field(factory=dict[str, "Message"])
    opted_out: set[str] = field(factory=set[str])
    """Keys of the handles that want no more messages."""
    wrote_first: set[str] = field(factory=set[str])
    """Keys of the handles that ever sent a message."""
    chat_lists: SortedIndex[Chat] = field(factory=lambda: SortedIndex[Chat](index_keys, Chat.position))
    """The chats by line, by participant, by both and by all participants, the most recently active first."""
    _handle_ids: dict[str, str] = field(factory=dict[str, str])
    _orders: Iterator[int] = field(factory=lambda: count(1))
    _parts: dict[type, Any] = field(factory=dict[type, Any])

    def __attrs_post_init__(self) -> None:
        self.partner_id = self.ids.uuid()
        for number, type_ in LINES:
            self.lines[number] = OwnLine(self.ids.uuid(), number, type_)
            self.world.lines[number] = Line(number, list(CHANNELS[type_]))

    @property
    def now(self) -> int:
        """The time, in Unix milliseconds."""
        return self.world.clock.now

    def part(self, cls: type[P]) -> P:
        """Give the account's one value of a class, in which a group of operations keeps what it must."""
        if cls not in self._parts:
            self._parts[cls] = cls()
        found: P = self._parts[cls]
        return found

    def begin(self) -> None:
        """Let something new happen, with a trace id of its own."""
        self.trace_id = self.ids.hex(32)

    def chat(self, id_: str) -> Chat:
        """Give a chat.

        Raises:
            LinqRefusal: There is none.
        """
        found = self.chats.get(id_.lower())
        if found is None:
            raise LinqRefusal(2001, "Chat not found")
        return found

    def usable_chat(self, id_: str) -> Chat:
        """Give a chat in which the line can do something.

        Raises:
            LinqRefusal: There is none, or the line left it or may do nothing at present.
        """
        chat = self.chat(id_)
        if chat.left:
            raise LinqRefusal(2013, "Chat unavailable: your line has left the group")
        self.require_eligible(chat.line)
        return chat

    def message(self, id_: str) -> Message:
        """Give a message.

        Raises:
            LinqRefusal: There is none.
        """
        found = self.messages.get(id_.lower())
        if found is None:
            raise LinqRefusal(2002, "Message not found")
        return found

    def require_line(self, number: str) -> OwnLine:
        """Give one of the account's lines.

        Raises:
            LinqRefusal: It is another's.
        """
        line = self.lines.get(number)
        if line is None:
            raise LinqRefusal(2006, "Phone number permission denied: it is not one of your lines")
        return line

    def require_eligible(self, number: str) -> None:
        """Refuse what makes activity on a line that may have none at present.

        Raises:
            LinqRefusal: It may not.
        """
        if not self.world.lines[number].available:
            raise LinqRefusal(2027, "The line is temporarily ineligible to send")

    def chats_of(self, handles: Iterable[str], line: str | None = None) -> list[Chat]:
        """Return the chats with exactly these participants, the most recently active first, except named groups."""
        chats = self.chat_lists[line, frozenset(map(key, handles))]
        return [chat for chat in chats if not chat.left and chat.name is None]

    def chats_with(self, handle: str | None, line: str | None) -> Sequence[Chat]:
        """Return the chats of a line with a participant, the most recently active first; None stands for any."""
        return self.chat_lists[line, None if handle is None else key(handle)]

    def next_order(self) -> int:
        """Return the number of the next chat or message."""
        return next(self._orders)

    def open_chat(self, line: OwnLine, handles: Iterable[str], service: Service) -> Chat:
        """Make a chat, without telling anyone."""
        people = list({key(handle): handle for handle in handles}.values())
        now = self.now
        me = Member(
            id=self.handle_id(line.number),
            handle=line.number,
            service=service,
            joined_at=now,
            is_me=True,
            line_type=line.type,
        )
        chat = Chat(
            id=self.ids.uuid(),
            me=me,
            others=[self.new_member(handle, service) for handle in people],
            service=service,
            is_group=len(people) > 1,
            created_at=now,
            updated_at=now,
            health_at=now,
            order=self.next_order(),
        )
        self.chats[chat.id] = chat
        self.chat_lists.add(chat)
        return chat

    def new_member(self, handle: str, service: Service) -> Member:
        """Make somebody's place in a chat."""
        return Member(id=self.handle_id(handle), handle=handle, service=service, joined_at=self.now)

    def handle_id(self, handle: str) -> str:
        """Give the id of a handle, the same in every chat."""
        return self._handle_ids.setdefault(key(handle), self.ids.uuid())

    def set_health(self, chat: Chat, health: Health) -> None:
        """Change how healthy a chat is."""
        if chat.health != health:
            chat.health, chat.health_at = health, self.now

    def ack(self, text: str) -> dict[str, Any]:
        """Say that something was accepted and will be done."""
        return {"status": "accepted", "message": text, "trace_id": self.trace_id}

    def emit_later(self, type_: str, data: Mapping[str, Any], *, chat: Chat | None = None) -> None:
        """Post a webhook event of the request under way, but after its reply."""
        trace_id = self.trace_id

        def emit(_: int) -> None:
            self.emit(type_, data, chat=chat, trace_id=trace_id)

        self.world.agenda.at(self.now, emit)

    def emit(
        self,
        type_: str,
        data: Mapping[str, Any],
        *,
        chat: Chat | None = None,
        line: str | None = None,
        older: Mapping[str, Any] | None = None,
        trace_id: str | None = None,
        at: int | None = None,
    ) -> dict[str, Any]:
        """Post a webhook event, and give it.

        Args:
            type_: Its type.
            data: What happened, as the present payload version has it.
            chat: Where, if in a chat.
            line: On which line; the chat's, if not given.
            older: What happened in the payload version before, where that is another shape.
            trace_id: Of the request that caused it, if it is not the one under way.
            at: When, if not now.
        """
        event = {
            "api_version": "v3",
            "webhook_version": "2026-02-03",
            "event_type": type_,
            "event_id": self.ids.uuid(),
            "created_at": iso(self.now if at is None else at),
            "trace_id": trace_id or self.trace_id,
            "partner_id": self.partner_id,
            "data": data,
        }
        older_event = {**event, "webhook_version": "2025-01-01", "data": data if older is None else older}
        line = chat.line if line is None and chat is not None else line
        self.post(event, older=None if type_ == "message.edited" else older_event, chat=chat, line=line)
        return event
