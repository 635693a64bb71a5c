"""The sandbox for Python programs: a server, phones, and webhooks."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Literal, Self

from contiguity.sandbox.emulator import Emulator
from contiguity.sandbox.faults import Fault
from contiguity.sandbox.inprocess import AsyncInProcessTransport, InProcessTransport
from contiguity.sandbox.phone import Phone, parse_event
from contiguity.sandbox.server import Server
from contiguity.sandbox.webhooks import LINQ_SECRET, SECRET, Endpoint, WebhookSender
from contiguity.webhooks import LinqWebhook

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType

    from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq
    from contiguity.events import Event
    from contiguity.linq.events import Event as LinqEvent
    from contiguity.sandbox.contiguity.records import Email
    from contiguity.sandbox.options import Options
    from contiguity.sandbox.state import Clock, Message, Support
    from contiguity.sandbox.webhooks import Delivery

API_KEY = "contiguity_sk_sandbox"
"""The key of `Sandbox.contiguity`; every key that starts with ``contiguity_sk_`` is valid."""
LINQ_API_KEY = "linq_sandbox"
"""The key of `Sandbox.linq`; every key is valid."""


class Sandbox:
    """A local emulator of both providers: a server on a free port, phones, and webhooks.

    ::

        with Sandbox() as sandbox:
            ana = sandbox.phone("+12025550143")
            client = sandbox.contiguity()
            client.imessage.send(to=ana.handle, from_="+13055550188", message="Hello")
            assert ana.inbox[-1].text == "Hello"
            linq = sandbox.linq()
            linq.chats.create(from_="+14155550100", to=[ana.handle], message="Hello from Linq")

    It serves from its creation until it is closed. Several sandboxes can run at the same time.
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
        """Start a sandbox.

        Args:
            host: The address to listen on.
            port: The port; 0 for a free one.
            seed: The seed of ids and other random choices. The same seed, calls and times produce the same responses.
            webhook_url: The endpoint of Contiguity's events.
            webhook_secret: The signing secret of Contiguity's events.
            linq_webhook_url: The endpoint of Linq's events, in addition to webhook subscriptions. With
                ``?version=2025-01-01`` it receives the older payload version.
            linq_webhook_secret: The signing secret of Linq's events: ``whsec_`` and Base64.
            options: The behavior where an API leaves a choice open.
            clock: The clock; ``Clock(frozen_at=...)`` changes only by `advance`.

        Raises:
            ConfigurationError: `linq_webhook_secret` is invalid.
            OSError: The address is in use or not available.
        """
        self._secret = webhook_secret
        self._clients = ExitStack()
        LinqWebhook(linq_webhook_secret)
        self._linq_secret = linq_webhook_secret
        webhooks = {} if webhook_url is None else {"contiguity": Endpoint(webhook_url, webhook_secret)}
        if linq_webhook_url is not None:
            webhooks["linq"] = Endpoint(linq_webhook_url, linq_webhook_secret)
        self.emulator: Emulator = Emulator(seed=seed, options=options, clock=clock, webhooks=webhooks)
        """The emulator behind the server."""
        self._sender = WebhookSender(
            self.emulator.outbox, options=self.emulator.options, clock=self.emulator.clock, lock=self.emulator.lock
        )
        try:
            self._server = Server(self.emulator, host=host, port=port)
        except BaseException:
            self._sender.close()
            raise

    @property
    def url(self) -> str:
        """The base URL of Contiguity; that of Linq is `linq_url`."""
        return self._server.url

    @property
    def linq_url(self) -> str:
        """The base URL of Linq, without ``/v3``."""
        return self._server.url + self.emulator.linq.prefix

    @property
    def clock(self) -> Clock:
        """The clock; `advance` moves it forward."""
        return self.emulator.clock

    def advance(self, seconds: float) -> None:
        """Advance the clock, and run everything that is scheduled until then."""
        self.emulator.advance(seconds)

    def contiguity(self, **options: Any) -> Contiguity:
        """Return a `Contiguity` client with the given options. It is closed with the sandbox."""
        from contiguity import Contiguity  # noqa: PLC0415 -- most of the sandbox needs no client

        client = Contiguity(**self._defaults(options))
        self._clients.callback(client.close)
        return client

    def async_contiguity(self, **options: Any) -> AsyncContiguity:
        """Return an `AsyncContiguity` client with the given options."""
        from contiguity import AsyncContiguity  # noqa: PLC0415 -- most of the sandbox needs no client

        return AsyncContiguity(**self._defaults(options))

    def linq(self, **options: Any) -> Linq:
        """Return a `Linq` client with the given options. It is closed with the sandbox."""
        from contiguity import Linq  # noqa: PLC0415 -- most of the sandbox needs no client

        client = Linq(**self._linq_defaults(options))
        self._clients.callback(client.close)
        return client

    def async_linq(self, **options: Any) -> AsyncLinq:
        """Return an `AsyncLinq` client with the given options."""
        from contiguity import AsyncLinq  # noqa: PLC0415 -- most of the sandbox needs no client

        return AsyncLinq(**self._linq_defaults(options))

    def _linq_defaults(self, options: dict[str, Any]) -> dict[str, Any]:
        return {"api_key": LINQ_API_KEY, "base_url": self.linq_url, "webhook_secret": self._linq_secret, **options}

    def _defaults(self, options: dict[str, Any]) -> dict[str, Any]:
        return {"api_key": API_KEY, "base_url": self.url, "webhook_secret": self._secret, **options}

    @property
    def transport(self) -> InProcessTransport:
        """A client transport that reaches the emulator without a socket."""
        return InProcessTransport(self.emulator)

    @property
    def async_transport(self) -> AsyncInProcessTransport:
        """An asynchronous client transport that reaches the emulator without a socket."""
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
        """Return a simulated phone, creating it if needed. A new one supports every channel; see `Phone.set`."""
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
        """The numbers of the Linq account."""
        return list(self.emulator.linq.account.lines)

    @property
    def lines(self) -> Sequence[str]:
        """The numbers that the Contiguity account currently leases."""
        with self.emulator.lock:
            return [lease.number for lease in self.emulator.contiguity.account.leases.values() if not lease.terminated]

    def set_line(self, number: str, *, available: bool) -> None:
        """Set whether a line can send. If a line of Contiguity cannot, another one is used.

        Raises:
            KeyError: The line does not exist.
        """
        self.emulator.set_line(number, available=available)

    @property
    def messages(self) -> Sequence[Message]:
        """Every message sent and received, oldest first."""
        with self.emulator.lock:
            self.emulator.run_due()
            return list(self.emulator.state.messages)

    @property
    def emails(self) -> Sequence[Email]:
        """Every email sent, oldest first."""
        with self.emulator.lock:
            return list(self.emulator.contiguity.account.emails)

    @property
    def events(self) -> Sequence[Event | LinqEvent]:
        """Every webhook event, posted or not, oldest first."""
        with self.emulator.lock:
            self.emulator.run_due()
            return [parse_event(event) for event in self.emulator.events]

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """The delivery log: every attempt to post a webhook event, oldest first."""
        with self.emulator.lock:
            return list(self.emulator.deliveries)

    def wait_for_deliveries(self, timeout: float = 5.0) -> bool:
        """Wait until every webhook event is delivered or has failed, and return whether this is before the timeout."""
        self.emulator.run_due()
        return self._sender.drain(timeout)

    @property
    def faults(self) -> Sequence[Fault]:
        """The active faults, in order of precedence. Assign faults, or their JSON form, to replace them."""
        return self.emulator.faults

    @faults.setter
    def faults(self, faults: Iterable[Fault | Mapping[str, Any]]) -> None:
        parsed = [Fault.from_dict(fault) for fault in faults]
        with self.emulator.lock:
            self.emulator.faults = parsed

    def set_webhook(self, url: str | None, *, provider: Literal["contiguity", "linq"] = "contiguity") -> None:
        """Set the webhook endpoint of a provider; None removes it. Webhook subscriptions of Linq are not affected."""
        with self.emulator.lock:
            if url is None:
                self.emulator.outbox.endpoints.pop(provider, None)
            else:
                secret = self._linq_secret if provider == "linq" else self._secret
                self.emulator.outbox.endpoints[provider] = Endpoint(url, secret)

    def reset(self) -> None:
        """Restore the initial state."""
        self.emulator.reset()

    def close(self) -> None:
        """Stop the server."""
        self._clients.close()
        self._server.close()
        self._sender.close()

    def __enter__(self) -> Self:
        """Return the sandbox. It is closed at the end of the block."""
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Close the sandbox."""
        self.close()

    def __repr__(self) -> str:
        """Show the address."""
        return f"<Sandbox {self.url}>"
