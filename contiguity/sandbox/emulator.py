"""The emulator: a world, the services over it, and what goes wrong. It knows nothing of sockets or threads."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from contiguity.sandbox.clock import Agenda, Clock
from contiguity.sandbox.contiguity.service import ContiguityService
from contiguity.sandbox.control import Control
from contiguity.sandbox.failures import failed, page
from contiguity.sandbox.faults import BEFORE, Fault
from contiguity.sandbox.http import ConnectionDropped, Incoming, dumps
from contiguity.sandbox.ids import Ids
from contiguity.sandbox.linq.service import LinqService
from contiguity.sandbox.options import Options
from contiguity.sandbox.webhooks import Delivery, Endpoint, Letter
from contiguity.sandbox.world import World
from contiguity.transport import Response

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping

    from contiguity.sandbox.service import Service
    from contiguity.sandbox.world import Channel


class Emulator:
    """Both sides of every conversation: the services' APIs, and the phones of the people at the other end.

    One lock makes every call whole, so that it can be used from any thread.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        options: Options | None = None,
        clock: Clock | None = None,
        webhooks: Mapping[str, Endpoint] | None = None,
    ) -> None:
        """Set a world up.

        Args:
            seed: Which sequence of ids and other choices it follows.
            options: How it behaves.
            clock: Its time; by default the real one.
            webhooks: Where each service posts its events at the start, by the service's name.
        """
        self.options: Options = options or Options()
        self.clock: Clock = clock or Clock()
        self.lock: threading.RLock = threading.RLock()
        self.deliver: Callable[[Letter], object] | None = None
        """Takes the letters to webhook endpoints; without it, events are only kept in `events`."""
        self.on_change: Callable[[], object] | None = None
        """Called after anything may have happened."""
        self._seed = seed
        self._first_webhooks = dict(webhooks or {})
        self._start()

    def _start(self) -> None:
        self.agenda: Agenda = Agenda()
        self.ids: Ids = Ids(self._seed)
        self.world: World = World(self.clock, self.agenda)
        self.faults: list[Fault] = []
        self.events: list[Mapping[str, Any]] = []
        self.deliveries: list[Delivery] = []
        self.webhooks: dict[str, Endpoint] = dict(self._first_webhooks)
        self.contiguity: ContiguityService = ContiguityService(self.world, self.ids, self.options, self._post)
        # Its own ids, so that one service's do not depend on the other's.
        self.linq: LinqService = LinqService(self.world, Ids(self._seed), self.options, self)
        self.services: list[Service] = [self.contiguity, self.linq]
        self._control = Control(self)

    def reset(self) -> None:
        """Make everything as it was at the start."""
        with self.lock:
            self.clock.reset()
            self._start()
            self._changed()

    def handle(self, request: Incoming) -> Response:
        """Answer a request at once; faults that stall do not.

        Raises:
            ConnectionDropped: A fault closes the connection instead.
        """
        return self.answer(request, self.fault_for(request))

    def fault_for(self, request: Incoming) -> Fault | None:
        """Decide whether a request goes wrong; whoever asks must then answer it so."""
        with self.lock:
            if not self.faults or self._control.takes(request):
                return None
            operation_id = self._service_for(request).operation_id(request)
            return next((fault for fault in self.faults if fault.strikes(request, operation_id)), None)

    def answer(self, request: Incoming, fault: Fault | None) -> Response:
        """Answer a request, with its fault.

        Raises:
            ConnectionDropped: The fault closes the connection instead.
        """
        with self.lock:
            self.settle()
            service = self._service_for(request)
            if fault is not None and fault.kind in BEFORE:
                return failed(service, fault)
            reply = self._control.handle(request) if self._control.takes(request) else service.handle(request)
            self.settle()
            self._changed()
        match fault and fault.kind:
            case "close_after":
                raise ConnectionDropped
            case "empty":
                return Response(200, {"content-type": "application/json"}, b"")
            case "garbage":
                return Response(200, {"content-type": "text/html"}, page(200))
            case _:
                return reply

    def settle(self) -> None:
        """Let everything happen that is due."""
        with self.lock:
            if self.agenda.run_until(self.clock.now):
                self._changed()

    @property
    def seconds_to_next(self) -> float | None:
        """In how many seconds the next thing happens by itself; None: nothing does."""
        with self.lock:
            due = self.agenda.next_due
            return None if due is None or self.clock.frozen else max(0, due - self.clock.now) / 1000

    def patience(self, request: Incoming) -> float:
        """Give the seconds that a request may be kept waiting for its answer, as it asks."""
        return self._control.patience(request)

    def advance(self, seconds: float) -> None:
        """Let time pass, and everything happen that falls into it, each at its time."""
        with self.lock:
            until = self.clock.now + round(seconds * 1000)
            while (due := self.agenda.next_due) is not None and due <= until:
                self.clock.advance(max(0, due - self.clock.now))
                self.agenda.run_until(due)
            self.clock.advance(max(0, until - self.clock.now))
            self._changed()

    @contextmanager
    def acting(self) -> Generator[LinqService]:
        """Let somebody do something to Linq, all of it at once."""
        with self.lock:
            self.settle()
            yield self.linq
            self.settle()
            self._changed()

    def text(
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
        """Let a phone send a message to a line, and give the event of its webhook, if it has one.

        On Linq it goes into the group with some others, or into the chat of an id, if one is given.

        Raises:
            ValueError: Nobody has that line, or it has not that channel.
        """
        with self.lock:
            self.settle()
            service = next((service for service in self.services if service.owns(to)), None)
            if service is None:
                raise ValueError(f"{to} is no line of an account; see the lines of the sandbox")
            line, phone = self.world.lines[to], self.world.phone(handle)
            if channel is None:
                channel = "imessage" if line.carries("imessage") and phone.imessage is not False else "text"
            if not line.carries(channel):
                raise ValueError(f"{to} has no {channel}")
            if phone.support(channel) is False or ("@" in handle and channel != "imessage"):
                raise ValueError(f"the phone has no {channel}")
            files = list(attachments)
            if others or chat is not None:
                if service is not self.linq:
                    raise ValueError("there are no groups on that line")
                event = self.linq.receive(
                    channel=channel, from_=handle, to=to, text=text, attachments=files, others=others, chat_id=chat
                )
            else:
                event = service.receive(channel=channel, from_=handle, to=to, text=text, attachments=files)
            self.settle()
            self._changed()
            return event

    def react(self, handle: str, reaction: str, *, to: str, message: str, add: bool = True) -> None:
        """Let a phone react to the latest message of its thread with a line that has this text.

        Raises:
            ValueError: There is none.
        """
        with self.lock:
            self.settle()
            if self.linq.owns(to):
                with self.acting() as linq:
                    linq.react(handle, reaction, to=to, message=message, add=add)
                return
            threads = (self.world.messages_between(to, handle), self.world.messages_between(handle, to))
            latest = [next((each for each in reversed(thread) if each.text == message), None) for thread in threads]
            found = max(filter(None, latest), key=lambda each: each.order, default=None)
            if found is None:
                raise ValueError("no message of the thread has this text")
            self.world.react(reaction, found, from_=handle, add=add)
            self._changed()

    def read(self, handle: str, *, to: str) -> None:
        """Let a phone read what came in from a line."""
        with self.lock:
            self.settle()
            self.world.mark_inbox_read(handle, to)
            self._changed()

    def set_line(self, number: str, *, available: bool) -> None:
        """Say whether a line can send; Linq tells when that changes.

        Raises:
            KeyError: There is no such line.
        """
        with self.acting() as linq:
            line = self.world.lines[number]
            changed = line.available != available
            line.available = available
            if changed and linq.owns(number):
                linq.tell_of_line(number)

    def call(self, handle: str, *, to: str) -> str:
        """Let a phone call a line by FaceTime, and give the call's id.

        Raises:
            ValueError: Nobody has that line, or it has no FaceTime.
        """
        with self.lock:
            line = self.world.lines.get(to)
            if line is None or not self.contiguity.owns(to) or not line.carries("imessage"):
                raise ValueError(f"{to} is no line with FaceTime")
            call_id = self.contiguity.call(handle, to)
            self._changed()
            return call_id

    def record(self, event: Mapping[str, Any]) -> None:
        """Keep an event."""
        self.events.append(event)

    def send(
        self,
        service: str,
        endpoint: Endpoint,
        event: Mapping[str, Any],
        sign: Callable[[str, bytes], Mapping[str, str]],
        answered: Callable[[Mapping[str, str]], object] | None = None,
    ) -> None:
        """Post an event to an endpoint."""
        if self.deliver is not None:
            letter = Letter(
                service=service,
                endpoint=endpoint,
                event=event,
                body=dumps(event),
                sign=sign,
                journal=self.deliveries,
                answered=answered,
            )
            self.deliver(letter)

    def _post(self, service: str, event: Mapping[str, Any], *, url: str | None = None) -> None:
        self.record(event)
        endpoint = self.webhooks.get(service)
        if url is not None:
            endpoint = Endpoint(url, endpoint.secret) if endpoint else Endpoint(url)
        if endpoint is not None:
            self.send(service, endpoint, event, next(each.sign for each in self.services if each.name == service))

    def _service_for(self, request: Incoming) -> Service:
        matching = (each for each in self.services if each.prefix and request.path.startswith(each.prefix + "/"))
        return next(matching, self.contiguity)

    def _changed(self) -> None:
        if self.on_change is not None:
            self.on_change()
