"""The account of every token of the sandbox, and the rules that several operations share."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Literal, Protocol

from attrs import define, field

from contiguity.sandbox.indexes import SortedIndex
from contiguity.sandbox.linq.chat import Chat, Health, Member, handle_key
from contiguity.sandbox.linq.errors import LinqError
from contiguity.sandbox.linq.idempotency import SentMessages
from contiguity.sandbox.linq.records import AccountLine
from contiguity.sandbox.state import Line, iso_timestamp

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from contiguity.sandbox.linq.chat import ChatMessage, Service
    from contiguity.sandbox.linq.records import BlockedHandle, Coordinates, File, LocationShare, Subscription
    from contiguity.sandbox.openapi import Call
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.state import Ids, State

    Handlers = Mapping[str, Callable[["Account", Call], "dict[str, Any] | None"]]
    """The handler of each operation, by operation id. It returns the response body, if the operation has one."""

PROVIDER = "linq"
DOCS = "https://docs.linqapp.com"

LINES: tuple[tuple[str, Literal["iMessage", "RCS"]], ...] = (
    ("+14155550100", "iMessage"),
    ("+14155550101", "iMessage"),
    ("+14155550102", "RCS"),
)
"""The lines of the account. The last one does not support iMessage."""

CAPABILITIES: Mapping[str, tuple[str, ...]] = {
    "iMessage": ("imessage", "sms", "mms", "rcs"),
    "RCS": ("sms", "mms", "rcs"),
}


class Emit(Protocol):
    """Emits a webhook event in the payload version of each endpoint."""

    def __call__(
        self, event: Mapping[str, Any], *, older: Mapping[str, Any] | None, chat: Chat | None, line: str | None
    ) -> object:
        """Post an event. Endpoints of the older version do not receive it if `older` is None."""


@define(eq=False)
class Account:
    """A Linq account."""

    state: State
    ids: Ids
    options: Options
    post: Emit
    partner_id: str = ""
    trace_id: str = ""
    """The trace id of the current request, or of the current action of a phone."""
    origin: str = "http://127.0.0.1"
    """The scheme and host of the current request."""
    headers: Mapping[str, str] = field(factory=dict[str, str])
    """The headers of the current request, by lower-case name."""
    lines: dict[str, AccountLine] = field(factory=dict[str, AccountLine])
    """Lines by number."""
    chats: dict[str, Chat] = field(factory=dict[str, Chat])
    """Chats by id."""
    chat_lists: SortedIndex[Chat] = field(factory=lambda: SortedIndex[Chat](Chat.index_keys, Chat.position))
    """The chats by line, by participant and by all participants, the most recently active first."""
    messages: dict[str, ChatMessage] = field(factory=dict[str, "ChatMessage"])
    """Messages by id."""
    sent_messages: SentMessages = field(factory=SentMessages)
    """Responses by idempotency key."""
    files: dict[str, File] = field(factory=dict[str, "File"])
    """Files by id."""
    subscriptions: dict[str, Subscription] = field(factory=dict[str, "Subscription"])
    """Webhook subscriptions by id."""
    blocked_handles: dict[str, BlockedHandle] = field(factory=dict[str, "BlockedHandle"])
    """Blocked handles by handle key, oldest first."""
    contact_cards: dict[str, dict[str, Any]] = field(factory=dict[str, "dict[str, Any]"])
    """Contact cards by line."""
    contact_card_writes: dict[str, deque[int]] = field(factory=dict[str, "deque[int]"])
    """The times of recent changes of contact cards, by line."""
    location_shares: dict[tuple[str, str], LocationShare] = field(factory=dict[tuple[str, str], "LocationShare"])
    """Active location shares by line and handle key."""
    location_responses: dict[str, Coordinates] = field(factory=dict[str, "Coordinates"])
    """The locations of participants that accept every location request, by handle key."""
    location_requests: dict[str, list[str]] = field(factory=dict[str, "list[str]"])
    """The lines that requested a location, by handle key, oldest first."""
    opted_out: set[str] = field(factory=set[str])
    """Keys of the handles that opted out of messages."""
    wrote_first: set[str] = field(factory=set[str])
    """Keys of the handles that have sent a message."""
    sent_times: dict[tuple[str, str], deque[int]] = field(factory=dict[tuple[str, str], "deque[int]"])
    """The times of recent messages, by line and handle key."""
    daily_counts: dict[int, int] = field(factory=dict[int, int])
    """The number of messages, by day."""
    typing_until: dict[tuple[str, str], int] = field(factory=dict[tuple[str, str], int])
    """Until when a participant is typing, by chat id and member id."""
    capability_checked_at: int | None = None
    """The time of the latest capability check."""
    _handle_ids: dict[str, str] = field(factory=dict[str, str])
    _orders: Iterator[int] = field(factory=lambda: count(1))

    def __attrs_post_init__(self) -> None:
        self.partner_id = self.ids.uuid()
        for number, type_ in LINES:
            self.lines[number] = AccountLine(self.ids.uuid(), number, type_)
            self.state.lines[number] = Line(number, list(CAPABILITIES[type_]))

    @property
    def now_ms(self) -> int:
        """The time in Unix milliseconds."""
        return self.state.clock.now_ms

    def new_trace(self) -> None:
        """Start a request or an action of a phone with a new trace id."""
        self.trace_id = self.ids.hex(32)

    def require_chat(self, id_: str) -> Chat:
        """Return a chat.

        Raises:
            LinqError: The chat does not exist.
        """
        found = self.chats.get(id_.lower())
        if found is None:
            raise LinqError(2001, "Chat not found")
        return found

    def active_chat(self, id_: str) -> Chat:
        """Return a chat in which the line can act.

        Raises:
            LinqError: The chat does not exist, or the line has left it or is ineligible.
        """
        chat = self.require_chat(id_)
        if chat.left:
            raise LinqError(2013, "Chat unavailable: your line has left the group")
        self.require_eligible(chat.line)
        return chat

    def require_message(self, id_: str) -> ChatMessage:
        """Return a message.

        Raises:
            LinqError: The message does not exist.
        """
        found = self.messages.get(id_.lower())
        if found is None:
            raise LinqError(2002, "Message not found")
        return found

    def require_line(self, number: str) -> AccountLine:
        """Return a line.

        Raises:
            LinqError: The line does not belong to the account.
        """
        line = self.lines.get(number)
        if line is None:
            raise LinqError(2006, "Phone number permission denied: it is not one of your lines")
        return line

    def require_eligible(self, number: str) -> None:
        """Require that a line can send.

        Raises:
            LinqError: The line is ineligible.
        """
        if not self.state.lines[number].available:
            raise LinqError(2027, "The line is temporarily ineligible to send")

    def chats_of(self, handles: Iterable[str], line: str | None = None) -> list[Chat]:
        """Return the chats with exactly these participants, the most recently active first, except named groups."""
        chats = self.chat_lists[line, frozenset(map(handle_key, handles))]
        return [chat for chat in chats if not chat.left and chat.name is None]

    def chats_with(self, handle: str | None, line: str | None) -> Sequence[Chat]:
        """Return the chats of a line with a participant, the most recently active first; None matches any."""
        return self.chat_lists[line, None if handle is None else handle_key(handle)]

    def next_order(self) -> int:
        """Return the number of the next chat or message."""
        return next(self._orders)

    def open_chat(self, line: AccountLine, handles: Iterable[str], service: Service) -> Chat:
        """Create a chat without an event."""
        participants = list({handle_key(handle): handle for handle in handles}.values())
        now_ms = self.now_ms
        me = Member(
            id=self.handle_id(line.number),
            handle=line.number,
            service=service,
            joined_at=now_ms,
            is_me=True,
            line_type=line.type,
        )
        chat = Chat(
            id=self.ids.uuid(),
            me=me,
            others=[self.new_member(handle, service) for handle in participants],
            service=service,
            is_group=len(participants) > 1,
            created_at=now_ms,
            updated_at=now_ms,
            health_at=now_ms,
            order=self.next_order(),
        )
        self.chats[chat.id] = chat
        self.chat_lists.add(chat)
        return chat

    def new_member(self, handle: str, service: Service) -> Member:
        """Return a new member of a chat."""
        return Member(id=self.handle_id(handle), handle=handle, service=service, joined_at=self.now_ms)

    def handle_id(self, handle: str) -> str:
        """Return the id of a handle, which is the same in every chat."""
        return self._handle_ids.setdefault(handle_key(handle), self.ids.uuid())

    def set_health(self, chat: Chat, health: Health) -> None:
        """Change the health of a chat."""
        if chat.health != health:
            chat.health, chat.health_at = health, self.now_ms

    def accepted(self, text: str) -> dict[str, Any]:
        """Return the response to a request that is processed later."""
        return {"status": "accepted", "message": text, "trace_id": self.trace_id}

    def emit_later(self, type_: str, data: Mapping[str, Any], *, chat: Chat | None = None) -> None:
        """Emit a webhook event of the current request after its response."""
        trace_id = self.trace_id

        def emit(_: int) -> None:
            self.emit(type_, data, chat=chat, trace_id=trace_id)

        self.state.scheduler.schedule(self.now_ms, emit)

    def emit_account_event(self, type_: str, summary: str, **fields: Any) -> None:
        """Emit an event of a change to the account by the current request."""
        data = {
            "summary": summary,
            "occurred_at": iso_timestamp(self.now_ms),
            "origin": "api",
            "actor": {"type": "api"},
            **fields,
        }
        self.emit_later(type_, data)

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
        """Emit a webhook event, and return it.

        Args:
            type_: The type.
            data: The data in the current payload version.
            chat: The chat.
            line: The line; by default that of the chat.
            older: The data in the older payload version, if it is different.
            trace_id: The trace id; by default that of the current request.
            at: The time in Unix milliseconds; by default now.
        """
        event = {
            "api_version": "v3",
            "webhook_version": "2026-02-03",
            "event_type": type_,
            "event_id": self.ids.uuid(),
            "created_at": iso_timestamp(self.now_ms if at is None else at),
            "trace_id": trace_id or self.trace_id,
            "partner_id": self.partner_id,
            "data": data,
        }
        older_event = {**event, "webhook_version": "2025-01-01", "data": data if older is None else older}
        line = chat.line if line is None and chat is not None else line
        self.post(event, older=None if type_ == "message.edited" else older_event, chat=chat, line=line)
        return event
