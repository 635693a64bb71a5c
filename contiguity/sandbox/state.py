"""Shared sandbox state and message delivery: clock, scheduler, ids, devices, lines and messages.

Timestamps are in Unix milliseconds.
"""

from __future__ import annotations

import heapq
import string
import time
from datetime import UTC, datetime
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from attrs import define, field

from contiguity.sandbox.indexes import SortedIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Action = Callable[[int], None]
    """A scheduled action. It is called with the time for which it was scheduled."""

Channel = Literal["imessage", "text", "whatsapp"]
Status = Literal["queued", "sent", "delivered", "failed", "cancelled", "received"]
Support = bool | Literal["fails"]
"""Whether a phone supports a channel. ``"fails"``: it is reported as supported, and deliveries fail."""

LATE_MS = 60_000
"""The delivery time from which a delivery counts as delayed."""

_ALPHABET = string.ascii_letters + string.digits


class Clock:
    """The time of a sandbox: the real time, or a frozen time that changes only by `advance_ms`."""

    def __init__(self, *, frozen_at: float | None = None) -> None:
        """Create a clock.

        Args:
            frozen_at: Freeze the clock at this Unix time in seconds. Default: follow the real time.
        """
        self._frozen_at_ms = None if frozen_at is None else round(frozen_at * 1000)
        self._advanced_ms = 0

    @property
    def frozen(self) -> bool:
        """Whether the clock is frozen."""
        return self._frozen_at_ms is not None

    @property
    def now_ms(self) -> int:
        """The current time in Unix milliseconds."""
        start = time.time_ns() // 1_000_000 if self._frozen_at_ms is None else self._frozen_at_ms
        return start + self._advanced_ms

    @property
    def now(self) -> int:
        """The current time in whole Unix seconds."""
        return self.now_ms // 1000

    def advance_ms(self, milliseconds: int) -> None:
        """Move the clock forward.

        Raises:
            ValueError: `milliseconds` is negative.
        """
        if milliseconds < 0:
            raise ValueError("milliseconds must not be negative")
        self._advanced_ms += milliseconds

    def reset(self) -> None:
        """Undo every advance."""
        self._advanced_ms = 0


class Scheduler:
    """Actions with a due time. Actions with the same due time run in the order in which they were scheduled."""

    def __init__(self) -> None:
        self._entries: list[tuple[int, int, Action]] = []
        self._order = count()

    def schedule(self, due_ms: int, action: Action) -> None:
        """Schedule an action for a time in Unix milliseconds."""
        heapq.heappush(self._entries, (due_ms, next(self._order), action))

    @property
    def next_due_ms(self) -> int | None:
        """The due time of the next action, in Unix milliseconds; None without an action."""
        return self._entries[0][0] if self._entries else None

    def run_due(self, now_ms: int) -> bool:
        """Run the actions that are due, and those that they schedule, and return whether there were any."""
        ran = False
        while self._entries and self._entries[0][0] <= now_ms:
            due_ms, _, action = heapq.heappop(self._entries)
            action(due_ms)
            ran = True
        return ran


class Ids:
    """Reproducible random ids, and the random generator for other choices of the sandbox."""

    def __init__(self, seed: int) -> None:
        self.random: Random = Random(seed)  # noqa: S311 -- the sequence is meant to be reproducible
        self._issued: set[str] = set()

    def new(self, prefix: str, length: int = 16) -> str:
        """Return an unused id with a prefix."""
        while True:
            issued = prefix + "".join(self.random.choices(_ALPHABET, k=length))
            if issued not in self._issued:
                self._issued.add(issued)
                return issued

    def hex(self, length: int) -> str:
        """Return lower-case hexadecimal digits."""
        return f"{self.random.getrandbits(4 * length):0{length}x}"

    def uuid(self) -> str:
        """Return a version 4 UUID."""
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def digits(self, length: int) -> str:
        """Return decimal digits."""
        return "".join(self.random.choices(string.digits, k=length))


def iso_timestamp(milliseconds: int) -> str:
    """Format Unix milliseconds as ISO 8601 in UTC."""
    value = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return value.isoformat(timespec="milliseconds").replace("+00:00", "Z")


@define
class Step:
    """An entry of a message's tracking history."""

    event: str
    title: str
    at: int


@define(eq=False, kw_only=True)
class Message:
    """A message between a line and a phone, in either direction. Timestamps are in Unix milliseconds."""

    id: str
    provider: str
    """The provider whose line the message uses: ``contiguity`` or ``linq``."""
    channel: Channel
    from_: str
    to: str
    text: str
    at: int
    """When the message was accepted or received."""
    attachments: list[str] = field(factory=list[str])
    """URLs."""
    effect: str | None = None
    incoming: bool = False
    """Whether the message was sent from a phone to a line."""
    status: Status = "queued"
    delivered_at: int = 0
    """0 until the message is delivered."""
    read_at: int = 0
    """0 until the message is read."""
    steps: list[Step] = field(factory=list[Step])
    """The tracking history."""
    on_read: Callable[[Message, int], object] | None = field(default=None, repr=False)
    """Called when the message is read, with the time."""
    order: int = field(default=0, repr=False)
    """The index in `State.messages`."""
    reactions: list[Reaction] = field(factory=list["Reaction"], repr=False)
    """Every reaction added to the message or removed from it, oldest first."""

    @property
    def line(self) -> str:
        """The number of the line."""
        return self.to if self.incoming else self.from_

    @property
    def other(self) -> str:
        """The handle of the phone."""
        return self.from_ if self.incoming else self.to

    def add_step(self, name: str, title: str, at: int) -> None:
        """Add an entry to the tracking history."""
        self.steps.append(Step(f"{self.channel}.{name}", title, at))


@define(eq=False)
class Device:
    """A simulated phone, identified by its phone number or e-mail address."""

    handle: str
    imessage: Support = True
    text: Support = True
    whatsapp: Support = True
    facetime: Support = True
    rcs: bool = False
    """Whether texts to the phone use RCS."""
    delay: float = 0.0
    """Seconds that a message to the phone remains queued."""
    reads_after: float | None = None
    """Seconds after which the phone reads a message; None: only on request."""
    inbox: list[Message] = field(factory=list[Message])
    """Delivered messages, oldest first."""
    unread: dict[str, list[Message]] = field(factory=dict[str, "list[Message]"])
    """Messages of the inbox since the last read receipt, by line."""

    def support(self, channel: Channel) -> Support:
        """Return whether the phone supports a channel."""
        match channel:
            case "imessage":
                return self.imessage
            case "text":
                return self.text
            case "whatsapp":
                return self.whatsapp


@define(eq=False)
class Line:
    """A phone number of a provider, from which accounts send."""

    number: str
    capabilities: list[str]
    """Any of ``sms``, ``mms``, ``rcs``, ``imessage``, ``whatsapp``."""
    available: bool = True
    """False while the line cannot send, such as for poor health."""

    def supports(self, channel: Channel) -> bool:
        """Return whether the line can send on a channel."""
        names = {"imessage": {"imessage"}, "text": {"sms", "mms", "rcs"}, "whatsapp": {"whatsapp"}}[channel]
        return not names.isdisjoint(self.capabilities)


@define
class Reaction:
    """The addition or removal of a reaction."""

    reaction: str
    message: Message
    action: Literal["added", "removed"]
    from_: str
    at: int
    order: int = field(default=0, repr=False)
    """The index in `State.reactions`."""


def _message_keys(message: Message) -> Iterable[tuple[str | None, ...]]:
    """Return the keys of the lists that contain a message: those of `State.thread` and `State.messages_between`."""
    yield message.channel, message.line, message.other
    yield message.channel, None, message.other
    yield message.from_, None
    yield None, message.to
    yield message.from_, message.to


def _reaction_keys(reaction: Reaction) -> Iterable[tuple[str, ...]]:
    yield reaction.message.channel, reaction.message.line, reaction.message.other


@define
class State:
    """The devices, lines and messages that the emulated providers share."""

    clock: Clock
    scheduler: Scheduler = field(factory=Scheduler)
    devices: dict[str, Device] = field(factory=dict[str, Device])
    lines: dict[str, Line] = field(factory=dict[str, Line])
    messages: list[Message] = field(factory=list[Message])
    """Every message, oldest first. Add messages with `add`."""
    reactions: list[Reaction] = field(factory=list[Reaction])
    """Every addition and removal of a reaction, oldest first."""
    _typing: dict[str, dict[tuple[str, Channel], int]] = field(factory=dict[str, "dict[tuple[str, Channel], int]"])
    _by_id: dict[str, Message] = field(factory=dict[str, Message])
    _message_lists: SortedIndex[Message] = field(
        factory=lambda: SortedIndex[Message](_message_keys, lambda each: (each.order,))
    )
    _reaction_lists: SortedIndex[Reaction] = field(
        factory=lambda: SortedIndex[Reaction](_reaction_keys, lambda each: (each.order,))
    )
    _unread: dict[tuple[Channel, str, str], list[Message]] = field(
        factory=dict[tuple["Channel", str, str], "list[Message]"]
    )

    def device(self, handle: str) -> Device:
        """Return the device with a handle, creating it if needed. A new device supports every channel."""
        device = self.devices.get(handle)
        if device is None:
            device = self.devices[handle] = Device(handle)
        return device

    def add(self, message: Message) -> None:
        """Add a message."""
        message.order = len(self.messages)
        self.messages.append(message)
        self._by_id[message.id] = message
        self._message_lists.add(message)
        if message.incoming:
            self._unread.setdefault((message.channel, message.line, message.other), []).append(message)

    def reroute(self, message: Message, channel: Channel, from_: str) -> None:
        """Change the channel and the sender of a message."""
        for reaction in message.reactions:
            self._reaction_lists.remove(reaction)
        with self._message_lists.changing(message):
            message.channel, message.from_ = channel, from_
        for reaction in message.reactions:
            self._reaction_lists.add(reaction)

    def message(self, id_: str) -> Message | None:
        """Return the message with an id, if it exists."""
        return self._by_id.get(id_)

    def thread(self, channel: Channel, line: str | None, other: str) -> Sequence[Message]:
        """Return the messages between a phone and a line, or all lines, on a channel, oldest first."""
        return self._message_lists[channel, line, other]

    def thread_reactions(self, channel: Channel, line: str, other: str) -> Sequence[Reaction]:
        """Return the additions and removals of reactions in a thread, oldest first."""
        return self._reaction_lists[channel, line, other]

    def messages_between(self, from_: str | None, to: str | None) -> Sequence[Message]:
        """Return the messages from a sender to a recipient, oldest first; None matches any."""
        return self.messages if from_ is None and to is None else self._message_lists[from_, to]

    def dispatch(self, message: Message, *, wait_ms: int, then: Callable[[Message, int], None]) -> None:
        """Queue an added message for delivery.

        Args:
            message: The message.
            wait_ms: How long it remains queued, in addition to the delay of the device.
            then: Called with the message and the time when it is delivered or has failed.
        """
        message.status = "queued"
        device = self.device(message.to)
        due_ms = self.clock.now_ms + wait_ms + round(device.delay * 1000)
        self.scheduler.schedule(due_ms, lambda at: self._deliver(message, device, at, then))

    def _deliver(self, message: Message, device: Device, at: int, then: Callable[[Message, int], None]) -> None:
        if message.status == "cancelled":
            return
        message.status = "sent"
        message.add_step("sent", "Message Sent", at)
        if device.support(message.channel) is True:
            message.status = "delivered"
            message.delivered_at = at
            message.add_step("delivery.confirmed", "Message Delivered", at)
            device.inbox.append(message)
            device.unread.setdefault(message.line, []).append(message)
            if device.reads_after is not None and message.channel != "text":
                due_ms = at + round(device.reads_after * 1000)
                self.scheduler.schedule(due_ms, lambda read_at: self.mark_read([message], read_at))
        else:
            message.status = "failed"
            message.add_step("delivery.failed", "Message Failed", at)
        then(message, at)

    def mark_thread_read(self, channel: Channel, line: str, other: str) -> None:
        """Mark the messages that a line received from a phone on a channel as read."""
        self.mark_read(self._unread.pop((channel, line, other), ()), self.clock.now_ms)

    def mark_inbox_read(self, handle: str, line: str) -> None:
        """Mark the messages that a phone received from a line as read."""
        self.mark_read(self.device(handle).unread.pop(line, ()), self.clock.now_ms)

    def mark_read(self, messages: Iterable[Message], at: int) -> None:
        """Mark messages as read by their recipients."""
        for message in messages:
            if message.status in ("delivered", "received") and not message.read_at:
                message.read_at = at
                if message.on_read is not None:
                    message.on_read(message, at)

    def current_reaction(self, message: Message, from_: str) -> str | None:
        """Return the reaction of a participant to a message; there is at most one."""
        last = next((each for each in reversed(message.reactions) if each.from_ == from_), None)
        return last.reaction if last is not None and last.action == "added" else None

    def react(self, reaction: str, message: Message, *, from_: str, add: bool) -> None:
        """Add a reaction, replacing the one before, or remove it. Record nothing if nothing changes."""
        if (self.current_reaction(message, from_) == reaction) != add:
            action: Literal["added", "removed"] = "added" if add else "removed"
            change = Reaction(reaction, message, action, from_, self.clock.now_ms, order=len(self.reactions))
            self.reactions.append(change)
            message.reactions.append(change)
            self._reaction_lists.add(change)

    def set_typing(self, channel: Channel, line: str, other: str, *, until_ms: int) -> None:
        """Show the typing indicator of a line on a phone until a time; a time in the past hides it."""
        self._typing.setdefault(other, {})[line, channel] = until_ms

    def lines_typing_to(self, other: str) -> list[str]:
        """Return the lines whose typing indicator a phone shows."""
        now_ms = self.clock.now_ms
        return sorted({line for (line, _), until_ms in self._typing.get(other, {}).items() if until_ms > now_ms})
