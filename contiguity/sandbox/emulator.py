"""The emulator: the state, the emulated providers, and what phones do. It uses no sockets and no threads."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from contiguity.sandbox.contiguity.provider import ContiguityProvider
from contiguity.sandbox.linq.provider import LinqProvider
from contiguity.sandbox.options import Options
from contiguity.sandbox.state import Clock, Ids, State
from contiguity.sandbox.webhooks import Outbox

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping, Sequence

    from contiguity.sandbox.faults import Fault
    from contiguity.sandbox.state import Channel
    from contiguity.sandbox.webhooks import Delivery, Endpoint

    Provider = ContiguityProvider | LinqProvider


class Emulator:
    """Both sides of every conversation: the APIs of the providers, and the phones.

    Methods can be called from any thread: each holds one lock.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        options: Options | None = None,
        clock: Clock | None = None,
        webhooks: Mapping[str, Endpoint] | None = None,
    ) -> None:
        """Create an emulator.

        Args:
            seed: The seed of ids and other random choices.
            options: Its behavior.
            clock: Its clock; by default the real time.
            webhooks: The initial webhook endpoint of each provider, by name.
        """
        self.options: Options = options or Options()
        self.clock: Clock = clock or Clock()
        self.lock: threading.RLock = threading.RLock()
        self.outbox: Outbox = Outbox(webhooks or {})
        """The webhook events, the endpoints and the delivery log."""
        self.on_change: Callable[[], object] | None = None
        """Called when the state may have changed."""
        self._seed = seed
        self._start()

    def _start(self) -> None:
        self.state: State = State(self.clock)
        self.faults: list[Fault] = []
        # Separate ids, so that those of one provider do not depend on calls to the other.
        self.contiguity: ContiguityProvider = ContiguityProvider(self.state, Ids(self._seed), self.options, self.outbox)
        self.linq: LinqProvider = LinqProvider(self.state, Ids(self._seed), self.options, self.outbox)
        self.providers: dict[str, Provider] = {each.name: each for each in (self.contiguity, self.linq)}

    def reset(self) -> None:
        """Restore the initial state."""
        with self.lock:
            self.clock.reset()
            self.outbox.reset()
            self._start()
            self._notify()

    @property
    def events(self) -> Sequence[Mapping[str, Any]]:
        """The webhook events, oldest first."""
        return self.outbox.events

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """The delivery log, oldest first."""
        return self.outbox.log

    def run_due(self) -> None:
        """Run the scheduled actions that are due."""
        with self.lock:
            if self.state.scheduler.run_due(self.clock.now_ms):
                self._notify()

    @property
    def seconds_to_next(self) -> float | None:
        """Seconds until the next scheduled action is due; None without an action or with a frozen clock."""
        with self.lock:
            due_ms = self.state.scheduler.next_due_ms
            return None if due_ms is None or self.clock.frozen else max(0, due_ms - self.clock.now_ms) / 1000

    def advance(self, seconds: float) -> None:
        """Advance the clock, and run each scheduled action at its time."""
        with self.lock:
            until_ms = self.clock.now_ms + round(seconds * 1000)
            while (due_ms := self.state.scheduler.next_due_ms) is not None and due_ms <= until_ms:
                self.clock.advance_ms(max(0, due_ms - self.clock.now_ms))
                self.state.scheduler.run_due(due_ms)
            self.clock.advance_ms(max(0, until_ms - self.clock.now_ms))
            self._notify()

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Hold the lock, and run the scheduled actions that are due before and after a block."""
        with self.lock:
            self.run_due()
            yield
            self.run_due()
            self._notify()

    def send_from_phone(
        self,
        handle: str,
        *,
        to: str,
        text: str,
        attachments: Iterable[str] = (),
        channel: Channel | None = None,
        others: Iterable[str] = (),
        chat: str | None = None,
    ) -> Mapping[str, Any] | None:
        """Send a message from a phone to a line, and return its webhook event, if it has one.

        Args:
            handle: The phone.
            to: The line.
            text: The text.
            attachments: URLs.
            channel: The channel; by default iMessage if both sides support it, else text.
            others: On Linq, the other members of the group that receives it.
            chat: On Linq, the id of the chat that receives it.

        Raises:
            ValueError: The line does not exist, or a side does not support the channel.
        """
        with self.transaction():
            provider = next((each for each in self.providers.values() if each.owns(to)), None)
            if provider is None:
                raise ValueError(f"{to} is not a line of an account; see the lines of the sandbox")
            line, device = self.state.lines[to], self.state.device(handle)
            if channel is None:
                channel = "imessage" if line.supports("imessage") and device.imessage is not False else "text"
            if not line.supports(channel):
                raise ValueError(f"{to} does not support {channel}")
            if device.support(channel) is False or ("@" in handle and channel != "imessage"):
                raise ValueError(f"the phone does not support {channel}")
            files = list(attachments)
            if others or chat is not None:
                if provider is not self.linq:
                    raise ValueError("the provider of that line has no groups")
                return self.linq.receive(
                    channel=channel, from_=handle, to=to, text=text, attachments=files, others=others, chat_id=chat
                )
            return provider.receive(channel=channel, from_=handle, to=to, text=text, attachments=files)

    def react(self, handle: str, reaction: str, *, to: str, message: str, add: bool = True) -> None:
        """React from a phone to the latest message with a text in its thread with a line.

        Raises:
            ValueError: The message does not exist.
        """
        with self.transaction():
            if self.linq.owns(to):
                self.linq.react(handle, reaction, to=to, message=message, add=add)
                return
            threads = (self.state.messages_between(to, handle), self.state.messages_between(handle, to))
            latest = [next((each for each in reversed(thread) if each.text == message), None) for thread in threads]
            found = max(filter(None, latest), key=lambda each: each.order, default=None)
            if found is None:
                raise ValueError("no message of the thread has this text")
            self.state.react(reaction, found, from_=handle, add=add)

    def read(self, handle: str, *, to: str) -> None:
        """Mark the messages that a phone received from a line as read."""
        with self.transaction():
            self.state.mark_inbox_read(handle, to)

    def set_line(self, number: str, *, available: bool) -> None:
        """Set whether a line can send. Linq emits an event if this changes.

        Raises:
            KeyError: The line does not exist.
        """
        with self.transaction():
            line = self.state.lines[number]
            changed = line.available != available
            line.available = available
            if changed and self.linq.owns(number):
                self.linq.emit_line_status(number)

    def call(self, handle: str, *, to: str) -> str:
        """Call a line from a phone by FaceTime, and return the id of the call.

        Raises:
            ValueError: The line does not exist, or does not support FaceTime.
        """
        with self.transaction():
            line = self.state.lines.get(to)
            if line is None or not self.contiguity.owns(to) or not line.supports("imessage"):
                raise ValueError(f"{to} is not a line with FaceTime")
            return self.contiguity.receive_call(handle, to)

    def _notify(self) -> None:
        if self.on_change is not None:
            self.on_change()
