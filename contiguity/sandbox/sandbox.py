"""The sandbox, as Python programs use it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal, Self

from contiguity.sandbox.courier import Courier
from contiguity.sandbox.emulator import Emulator
from contiguity.sandbox.faults import Fault
from contiguity.sandbox.inprocess import AsyncInProcessTransport, InProcessTransport
from contiguity.sandbox.phone import Phone, typed
from contiguity.sandbox.server import Server
from contiguity.sandbox.webhooks import LINQ_SECRET, SECRET, Endpoint
from contiguity.webhooks import LinqWebhook

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType

    from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq
    from contiguity.events import Event
    from contiguity.linq.events import Event as LinqEvent
    from contiguity.sandbox.clock import Clock
    from contiguity.sandbox.contiguity.email import Email
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.webhooks import Delivery
    from contiguity.sandbox.world import Message, Support

API_KEY = "contiguity_sk_sandbox"
"""The key of `Sandbox.contiguity`; any that starts with ``contiguity_sk_`` is good."""
LINQ_API_KEY = "linq_sandbox"
"""The key of `Sandbox.linq`; any is good."""


class Sandbox:
    """The services on this machine: a server on a free port, the phones at the other end, and webhooks.

    ::

        with Sandbox() as sandbox:
            ana = sandbox.phone("+12025550143")
            client = sandbox.contiguity()
            client.imessage.send(to=ana.handle, from_="+13055550188", message="Hello")
            assert ana.inbox[-1].text == "Hello"
            linq = sandbox.linq()
            linq.chats.create(from_="+14155550100", to=[ana.handle], message="Hello from Linq")

    It serves from when it is made until it is closed. Any number of them run beside each other.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        seed: int = 0,
        webhook_url: str | None = None,
        webhook_secret: str = SECRET,
        linq_webhook_url: str | None = None,
        linq_webhook_secret: str = LINQ_SECRET,
        options: Options | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Start one.

        Args:
            host: The address to listen on.
            port: The port; 0 for a free one.
            seed: Which sequence of ids and other choices it follows: the same seed, calls and times, the same replies.
            webhook_url: Where it posts the events of Contiguity.
            webhook_secret: What it signs them with.
            linq_webhook_url: Where it posts the events of Linq, besides to the subscriptions that Linq is told of. With
                ``?version=2025-01-01`` they come in the older shape.
            linq_webhook_secret: What it signs those with: ``whsec_`` and Base64.
            options: How it behaves where the API leaves a choice open.
            clock: Its time; ``Clock(frozen_at=...)`` stands still until it is told to advance.

        Raises:
            ConfigurationError: The secret for Linq is none.
            OSError: The address is taken, or is not this machine's.
        """
        self._secret = webhook_secret
        self._clients = ExitStack()
        LinqWebhook(linq_webhook_secret)
        self._linq_secret = linq_webhook_secret
        webhooks = {} if webhook_url is None else {"contiguity": Endpoint(webhook_url, webhook_secret)}
        if linq_webhook_url is not None:
            webhooks["linq"] = Endpoint(linq_webhook_url, linq_webhook_secret)
        self.emulator: Emulator = Emulator(seed=seed, options=options, clock=clock, webhooks=webhooks)
        """What is behind the server, without a socket."""
        self._courier = Courier(self.emulator)
        try:
            self._server = Server(self.emulator, host=host, port=port)
        except BaseException:
            self._courier.close()
            raise

    @property
    def url(self) -> str:
        """The base URL of Contiguity; Linq's is `linq_url`."""
        return self._server.url

    @property
    def linq_url(self) -> str:
        """The base URL of Linq, to which ``/v3/…`` is added."""
        return self._server.url + self.emulator.linq.prefix

    @property
    def clock(self) -> Clock:
        """Its time; `advance` lets it pass."""
        return self.emulator.clock

    def advance(self, seconds: float) -> None:
        """Let time pass, and everything happen that falls into it."""
        self.emulator.advance(seconds)

    def contiguity(self, **options: Any) -> Contiguity:
        """Give a client of Contiguity; it takes the options of `Contiguity`, and is closed with the sandbox at last."""
        from contiguity import Contiguity  # noqa: PLC0415 -- most of the sandbox needs no client

        client = Contiguity(**self._defaults(options))
        self._clients.callback(client.close)
        return client

    def async_contiguity(self, **options: Any) -> AsyncContiguity:
        """Give an asynchronous client of Contiguity; it takes the options of `AsyncContiguity`."""
        from contiguity import AsyncContiguity  # noqa: PLC0415 -- most of the sandbox needs no client

        return AsyncContiguity(**self._defaults(options))

    def linq(self, **options: Any) -> Linq:
        """Give a client of Linq; it takes the options of `Linq`, and is closed with the sandbox at last."""
        from contiguity import Linq  # noqa: PLC0415 -- most of the sandbox needs no client

        client = Linq(**self._linq_defaults(options))
        self._clients.callback(client.close)
        return client

    def async_linq(self, **options: Any) -> AsyncLinq:
        """Give an asynchronous client of Linq; it takes the options of `AsyncLinq`."""
        from contiguity import AsyncLinq  # noqa: PLC0415 -- most of the sandbox needs no client

        return AsyncLinq(**self._linq_defaults(options))

    def _linq_defaults(self, options: dict[str, Any]) -> dict[str, Any]:
        return {"api_key": LINQ_API_KEY, "base_url": self.linq_url, "webhook_secret": self._linq_secret, **options}

    def _defaults(self, options: dict[str, Any]) -> dict[str, Any]:
        return {"api_key": API_KEY, "base_url": self.url, "webhook_secret": self._secret, **options}

    @property
    def transport(self) -> InProcessTransport:
        """A transport for clients that reaches the emulator without a socket."""
        return InProcessTransport(self.emulator)

    @property
    def async_transport(self) -> AsyncInProcessTransport:
        """The same for asynchronous clients."""
        return AsyncInProcessTransport(self.emulator)

    def phone(
        self,
        handle: str,
        *,
        imessage: Support | None = None,
        text: Support | None = None,
        whatsapp: Support | None = None,
        facetime: Support | None = None,
        rcs: bool | None = None,
        delay: float | None = None,
        reads_after: float | None = None,
    ) -> Phone:
        """Take somebody's phone, and say what it is like; see `Phone.set`. A new one has every channel."""
        phone = Phone(self.emulator, handle)
        phone.set(
            imessage=imessage,
            text=text,
            whatsapp=whatsapp,
            facetime=facetime,
            rcs=rcs,
            delay=delay,
            reads_after=reads_after,
        )
        return phone

    @property
    def linq_lines(self) -> Sequence[str]:
        """The numbers of the account at Linq."""
        return list(self.emulator.linq.account.lines)

    @property
    def lines(self) -> Sequence[str]:
        """The numbers that the account at Contiguity leases now."""
        with self.emulator.lock:
            return [lease.number for lease in self.emulator.contiguity.account.leases.values() if not lease.terminated]

    def set_line(self, number: str, *, available: bool) -> None:
        """Say whether a line can send; where it cannot, at Contiguity another takes its place.

        Raises:
            KeyError: There is no such line.
        """
        self.emulator.set_line(number, available=available)

    @property
    def messages(self) -> Sequence[Message]:
        """Everything sent and received, oldest first."""
        with self.emulator.lock:
            self.emulator.settle()
            return list(self.emulator.world.messages)

    @property
    def emails(self) -> Sequence[Email]:
        """Every email that was sent, oldest first."""
        with self.emulator.lock:
            return list(self.emulator.contiguity.emails)

    @property
    def events(self) -> Sequence[Event | LinqEvent]:
        """Every webhook event so far, posted or not, oldest first."""
        with self.emulator.lock:
            self.emulator.settle()
            return [typed(event) for event in self.emulator.events]

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """Every attempt to post a webhook event, oldest first."""
        with self.emulator.lock:
            return list(self.emulator.deliveries)

    def wait_for_deliveries(self, timeout: float = 5.0) -> bool:
        """Wait until every event so far was posted, or could not be, and tell whether that came to pass in time."""
        self.emulator.settle()
        return self._courier.drain(timeout)

    @property
    def faults(self) -> Sequence[Fault]:
        """The faults in force, in the order in which they are tried. Assign others, or their JSON form."""
        return self.emulator.faults

    @faults.setter
    def faults(self, faults: Iterable[Fault | Mapping[str, Any]]) -> None:
        made = [Fault.of(fault) for fault in faults]
        with self.emulator.lock:
            self.emulator.faults = made

    def set_webhook(self, url: str | None, *, service: Literal["contiguity", "linq"] = "contiguity") -> None:
        """Post the events of a service to another URL, or nowhere. What subscribed at Linq itself still gets them."""
        with self.emulator.lock:
            if url is None:
                self.emulator.webhooks.pop(service, None)
            else:
                secret = self._linq_secret if service == "linq" else self._secret
                self.emulator.webhooks[service] = Endpoint(url, secret)

    def reset(self) -> None:
        """Make everything as it was at the start."""
        self.emulator.reset()

    def close(self) -> None:
        """Stop serving."""
        self._clients.close()
        self._server.close()
        self._courier.close()

    def __enter__(self) -> Self:
        """Give the sandbox, to be closed at the end of the block."""
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop serving."""
        self.close()

    def __repr__(self) -> str:
        """Show the address."""
        return f"<Sandbox {self.url}>"
