"""The world that the emulated services share: people's phones, the lines that reach them, and what went between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define, field

from contiguity.sandbox._sorted import SortedIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from contiguity.sandbox.clock import Agenda, Clock

Channel = Literal["imessage", "text", "whatsapp"]
Status = Literal["queued", "sent", "delivered", "failed", "cancelled", "received"]
Support = bool | Literal["fails"]
"""Whether a phone gets the messages of a channel, or looks as if it did and then fails."""

LATE = 60_000
"""Milliseconds after which a delivery counts as delayed."""


@define
class Step:
    """Something that happened to a message."""

    event: str
    title: str
    at: int


@define(eq=False, kw_only=True)
class Message:
    """A message between a line and a phone, in either direction."""

    id: str
    service: str
    """The service that carries it."""
    channel: Channel
    from_: str
    to: str
    text: str
    at: int
    """When it was accepted or received, Unix milliseconds, like every time here."""
    attachments: list[str] = field(factory=list[str])
    effect: str | None = None
    incoming: bool = False
    """Whether it came from a phone to a line."""
    status: Status = "queued"
    delivered_at: int = 0
    read_at: int = 0
    """0 until it is read."""
    steps: list[Step] = field(factory=list[Step])
    on_read: Callable[[Message, int], object] | None = field(default=None, repr=False)
    """Called when it is read, with the time."""
    order: int = field(default=0, repr=False)
    """Its index in `World.messages`."""
    reactions: list[Reaction] = field(factory=list["Reaction"], repr=False)
    """Every reaction that was added to it or removed from it, oldest first."""

    @property
    def line(self) -> str:
        """The service's side."""
        return self.to if self.incoming else self.from_

    @property
    def other(self) -> str:
        """The phone's side."""
        return self.from_ if self.incoming else self.to

    def step(self, name: str, title: str, at: int) -> None:
        """Write down what happened."""
        self.steps.append(Step(f"{self.channel}.{name}", title, at))


@define(eq=False)
class Phone:
    """A person's device, known by its number or e-mail address."""

    handle: str
    imessage: Support = True
    text: Support = True
    whatsapp: Support = True
    facetime: Support = True
    rcs: bool = False
    """Whether its texts go by RCS."""
    delay: float = 0.0
    """Seconds that a message to it waits in the queue."""
    reads_after: float | None = None
    """Seconds after which it reads what came in; None: only when it is told to."""
    inbox: list[Message] = field(factory=list[Message])
    """What came in, oldest first."""
    unread: dict[str, list[Message]] = field(factory=dict[str, "list[Message]"])
    """Messages of the inbox since the last read receipt, by line."""

    def support(self, channel: Channel) -> Support:
        """Whether it gets the messages of a channel."""
        match channel:
            case "imessage":
                return self.imessage
            case "text":
                return self.text
            case "whatsapp":
                return self.whatsapp


@define(eq=False)
class Line:
    """A number that the services own and their customers use."""

    number: str
    channels: list[str]
    """Of ``sms``, ``mms``, ``rcs``, ``imessage``, ``whatsapp``."""
    available: bool = True
    """False while it cannot send, for its health or its carrier."""

    def carries(self, channel: Channel) -> bool:
        """Whether it sends the messages of a channel."""
        names = {"imessage": {"imessage"}, "text": {"sms", "mms", "rcs"}, "whatsapp": {"whatsapp"}}[channel]
        return not names.isdisjoint(self.channels)


@define
class Reaction:
    """A reaction that was added or removed."""

    reaction: str
    on: Message
    action: Literal["added", "removed"]
    from_: str
    at: int
    order: int = field(default=0, repr=False)
    """Its index in `World.reactions`."""


def _message_keys(message: Message) -> Iterable[tuple[str | None, ...]]:
    """Return the lists that a message is in; see `World.thread` and `World.messages_between`."""
    yield message.channel, message.line, message.other
    yield message.channel, None, message.other
    yield message.from_, None
    yield None, message.to
    yield message.from_, message.to


@define
class World:
    """Everything that is so, and how messages travel in it."""

    clock: Clock
    agenda: Agenda
    phones: dict[str, Phone] = field(factory=dict[str, Phone])
    lines: dict[str, Line] = field(factory=dict[str, Line])
    messages: list[Message] = field(factory=list[Message])
    """Everything sent and received, oldest first."""
    reactions: list[Reaction] = field(factory=list[Reaction])
    """Everything added and removed, oldest first."""
    _typing: dict[str, dict[tuple[str, Channel], int]] = field(factory=dict[str, "dict[tuple[str, Channel], int]"])
    _by_id: dict[str, Message] = field(factory=dict[str, Message])
    _lists: SortedIndex[Message] = field(
        factory=lambda: SortedIndex[Message](_message_keys, lambda each: (each.order,))
    )
    _reaction_lists: SortedIndex[Reaction] = field(
        factory=lambda: SortedIndex[Reaction](
            lambda each: [(each.on.channel, each.on.line, each.on.other)], lambda each: (each.order,)
        )
    )
    _unread: dict[tuple[Channel, str, str], list[Message]] = field(
        factory=dict[tuple["Channel", str, str], "list[Message]"]
    )

    def phone(self, handle: str) -> Phone:
        """Give the phone of a handle; one that nobody spoke of has every channel."""
        phone = self.phones.get(handle)
        if phone is None:
            phone = self.phones[handle] = Phone(handle)
        return phone

    def add(self, message: Message) -> None:
        """Remember a message."""
        message.order = len(self.messages)
        self.messages.append(message)
        self._by_id[message.id] = message
        self._lists.add(message)
        if message.incoming:
            self._unread.setdefault((message.channel, message.line, message.other), []).append(message)

    def message(self, id_: str) -> Message | None:
        """Find a message by its id."""
        return self._by_id.get(id_)

    def reroute(self, message: Message, channel: Channel, from_: str) -> None:
        """Change the channel and the sender of a message."""
        for reaction in message.reactions:
            self._reaction_lists.remove(reaction)
        with self._lists.changing(message):
            message.channel, message.from_ = channel, from_
        for reaction in message.reactions:
            self._reaction_lists.add(reaction)

    def thread(self, channel: Channel, line: str | None, other: str) -> Sequence[Message]:
        """Return the messages between a phone and a line, or all lines, on a channel, oldest first."""
        return self._lists[channel, line, other]

    def thread_reactions(self, channel: Channel, line: str, other: str) -> Sequence[Reaction]:
        """Return what was added and removed in a thread, oldest first."""
        return self._reaction_lists[channel, line, other]

    def messages_between(self, from_: str | None, to: str | None) -> Sequence[Message]:
        """Return the messages from a sender to a recipient, oldest first; None stands for any."""
        return self.messages if from_ is None and to is None else self._lists[from_, to]

    def dispatch(self, message: Message, *, wait: int, then: Callable[[Message, int], None]) -> None:
        """Send a remembered message after some milliseconds in the queue.

        Args:
            message: The message.
            wait: The milliseconds, besides those that the phone asks for.
            then: Called when it was delivered or has failed, with the time.
        """
        message.status = "queued"
        phone = self.phone(message.to)
        due = self.clock.now + wait + round(phone.delay * 1000)
        self.agenda.at(due, lambda at: self._deliver(message, phone, at, then))

    def _deliver(self, message: Message, phone: Phone, at: int, then: Callable[[Message, int], None]) -> None:
        if message.status == "cancelled":
            return
        message.status = "sent"
        message.step("sent", "Message Sent", at)
        if phone.support(message.channel) is True:
            message.status = "delivered"
            message.delivered_at = at
            message.step("delivery.confirmed", "Message Delivered", at)
            phone.inbox.append(message)
            phone.unread.setdefault(message.line, []).append(message)
            if phone.reads_after is not None and message.channel != "text":
                self.agenda.at(at + round(phone.reads_after * 1000), lambda then_at: self.mark_read([message], then_at))
        else:
            message.status = "failed"
            message.step("delivery.failed", "Message Failed", at)
        then(message, at)

    def mark_thread_read(self, channel: Channel, line: str, other: str) -> None:
        """Mark what a line received from a phone on a channel as read."""
        self.mark_read(self._unread.pop((channel, line, other), ()), self.clock.now)

    def mark_inbox_read(self, handle: str, line: str) -> None:
        """Mark what a phone received from a line as read."""
        self.mark_read(self.phone(handle).unread.pop(line, ()), self.clock.now)

    def mark_read(self, messages: Iterable[Message], at: int) -> None:
        """Mark messages as read by whoever received them."""
        for message in messages:
            if message.status in ("delivered", "received") and not message.read_at:
                message.read_at = at
                if message.on_read is not None:
                    message.on_read(message, at)

    def reaction_on(self, message: Message, from_: str) -> str | None:
        """Give the reaction that somebody has on a message now; there is at most one."""
        last = next((each for each in reversed(message.reactions) if each.from_ == from_), None)
        return last.reaction if last is not None and last.action == "added" else None

    def react(self, reaction: str, message: Message, *, from_: str, add: bool) -> None:
        """Add a reaction, in the place of the one before, or remove it; what changes nothing leaves no trace."""
        if (self.reaction_on(message, from_) == reaction) != add:
            action: Literal["added", "removed"] = "added" if add else "removed"
            change = Reaction(reaction, message, action, from_, self.clock.now, order=len(self.reactions))
            self.reactions.append(change)
            message.reactions.append(change)
            self._reaction_lists.add(change)

    def set_typing(self, channel: Channel, line: str, other: str, *, until: int) -> None:
        """Show a line's typing bubble to a phone until some time; the past hides it."""
        self._typing.setdefault(other, {})[line, channel] = until

    def typing_to(self, other: str) -> list[str]:
        """Give the lines whose typing bubble a phone sees now."""
        now = self.clock.now
        return sorted({line for (line, _), until in self._typing.get(other, {}).items() if until > now})
