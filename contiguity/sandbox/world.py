"""The world that the emulated services share: people's phones, the lines that reach them, and what went between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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
    _typing: dict[tuple[str, str, Channel], int] = field(factory=dict[tuple[str, str, Channel], int])
    _by_id: dict[str, Message] = field(factory=dict[str, Message])

    def phone(self, handle: str) -> Phone:
        """Give the phone of a handle; one that nobody spoke of has every channel."""
        phone = self.phones.get(handle)
        if phone is None:
            phone = self.phones[handle] = Phone(handle)
        return phone

    def add(self, message: Message) -> None:
        """Remember a message."""
        self.messages.append(message)
        self._by_id[message.id] = message

    def message(self, id_: str) -> Message | None:
        """Find a message by its id."""
        return self._by_id.get(id_)

    def thread(self, channel: Channel, line: str, other: str) -> list[Message]:
        """Give what went between a line and a phone on a channel, oldest first."""
        return [
            message
            for message in self.messages
            if message.channel == channel and message.line == line and message.other == other
        ]

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
            if phone.reads_after is not None and message.channel != "text":
                self.agenda.at(at + round(phone.reads_after * 1000), lambda then_at: self.mark_read([message], then_at))
        else:
            message.status = "failed"
            message.step("delivery.failed", "Message Failed", at)
        then(message, at)

    def mark_read(self, messages: Iterable[Message], at: int) -> None:
        """Mark messages as read by whoever received them."""
        for message in messages:
            if message.status in ("delivered", "received") and not message.read_at:
                message.read_at = at
                if message.on_read is not None:
                    message.on_read(message, at)

    def reaction_on(self, message: Message, from_: str) -> str | None:
        """Give the reaction that somebody has on a message now; there is at most one."""
        last = next((each for each in reversed(self.reactions) if each.on is message and each.from_ == from_), None)
        return last.reaction if last is not None and last.action == "added" else None

    def react(self, reaction: str, message: Message, *, from_: str, add: bool) -> None:
        """Add a reaction, in the place of the one before, or remove it; what changes nothing leaves no trace."""
        if (self.reaction_on(message, from_) == reaction) != add:
            self.reactions.append(Reaction(reaction, message, "added" if add else "removed", from_, self.clock.now))

    def set_typing(self, channel: Channel, line: str, other: str, *, until: int) -> None:
        """Show a line's typing bubble to a phone until some time; the past hides it."""
        self._typing[line, other, channel] = until

    def typing_to(self, other: str) -> list[str]:
        """Give the lines whose typing bubble a phone sees now."""
        now = self.clock.now
        return sorted({line for (line, phone, _), until in self._typing.items() if phone == other and until > now})
