"""Webhook events: the outbox that records them, and the sender that posts them to their endpoints."""

from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING, Any, Literal

from attrs import define, field, frozen

from contiguity.sandbox.http import dumps
from contiguity.transport import HTTPXTransport, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.sandbox.options import Options
    from contiguity.sandbox.state import Clock
    from contiguity.transport import Transport

    Sign = Callable[[str, bytes], Mapping[str, str]]
    """Returns the signature headers of a body for a secret."""
    OnResponse = Callable[[Mapping[str, str]], object]
    """Called with the headers of the response when a delivery has succeeded."""

SECRET = "whsec_sandbox"  # noqa: S105 -- it protects nothing
"""The default signing secret of Contiguity's webhooks."""

LINQ_SECRET = "whsec_c2FuZGJveCBvZiB0d28gc2VydmljZXM="  # noqa: S105 -- it protects nothing
"""The default signing secret of Linq's webhooks; Linq's secrets are Base64."""


@frozen
class Endpoint:
    """A webhook endpoint."""

    url: str
    secret: str = field(default=SECRET, repr=False)


@define(kw_only=True)
class Delivery:
    """An attempt to post an event: an entry of the delivery log."""

    provider: str
    event_id: str
    type: str
    attempt: int
    """1 for the first attempt."""
    at: int
    """When the attempt started, in Unix milliseconds of the sandbox's clock."""
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    status: int | None = None
    """The status of the response; None without a response."""
    response_headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    response_body: bytes = field(default=b"", repr=False)
    error: str | None = None
    """Why the endpoint did not respond."""
    seconds: float = 0.0
    """The duration of the attempt."""

    @property
    def state(self) -> Literal["pending", "delivered", "failed"]:
        """The outcome; a 2xx response counts as delivered."""
        if self.status is None and self.error is None:
            return "pending"
        return "delivered" if self.status is not None and self.status // 100 == 2 else "failed"  # noqa: PLR2004

    @property
    def final(self) -> bool:
        """Whether the attempt is not retried. Linq retries only after 429, 5xx or a missing response."""
        if self.state == "delivered":
            return True
        status = self.status
        return self.provider == "linq" and status is not None and status // 100 != 5 and status != 429  # noqa: PLR2004

    def to_dict(self) -> dict[str, Any]:
        """Serialize to JSON."""
        response = None
        if self.status is not None:
            text = self.response_body.decode(errors="replace")
            response = {"status": self.status, "headers": dict(self.response_headers), "body": text}
        return {
            "provider": self.provider,
            "event_id": self.event_id,
            "type": self.type,
            "attempt": self.attempt,
            "state": self.state,
            "at": self.at,
            "seconds": self.seconds,
            "request": {
                "method": "POST",
                "url": self.url,
                "headers": dict(self.headers),
                "body": self.body.decode(),
            },
            "response": response,
            "error": self.error,
        }


@frozen(kw_only=True)
class QueuedDelivery:
    """An event that waits to be posted to an endpoint."""

    provider: str
    endpoint: Endpoint
    event: Mapping[str, Any] = field(repr=False)
    body: bytes = field(repr=False)
    """The serialized event."""
    sign: Sign = field(repr=False, eq=False)
    log: list[Delivery] = field(repr=False, eq=False)
    """The delivery log for its attempts. A reset replaces the log of the outbox, and voids the delivery."""
    on_response: OnResponse | None = field(default=None, repr=False, eq=False)

    @property
    def event_id(self) -> str:
        """The id of the event."""
        id_: str = self.event["event_id"] if "event_id" in self.event else self.event["id"]
        return id_

    @property
    def type(self) -> str:
        """The type of the event."""
        type_: str = self.event["event_type"] if "event_type" in self.event else self.event["type"]
        return type_


class Outbox:
    """The webhook events of all providers, their endpoints, and the delivery log."""

    def __init__(self, endpoints: Mapping[str, Endpoint]) -> None:
        """Create an outbox.

        Args:
            endpoints: The initial endpoint of each provider.
        """
        self._initial_endpoints = dict(endpoints)
        self.deliver: Callable[[QueuedDelivery], object] | None = None
        """Takes the deliveries; None: events are only recorded."""
        self.reset()

    def reset(self) -> None:
        """Forget every event and attempt, and restore the initial endpoints."""
        self.endpoints: dict[str, Endpoint] = dict(self._initial_endpoints)
        self.events: list[Mapping[str, Any]] = []
        self.log: list[Delivery] = []

    def record(self, event: Mapping[str, Any]) -> None:
        """Record an event."""
        self.events.append(event)

    def endpoint(self, provider: str, url: str | None = None) -> Endpoint | None:
        """Return the endpoint of a provider, or another one with the same secret."""
        endpoint = self.endpoints.get(provider)
        if url is None:
            return endpoint
        return Endpoint(url, endpoint.secret) if endpoint else Endpoint(url)

    def post(
        self,
        provider: str,
        endpoint: Endpoint,
        event: Mapping[str, Any],
        sign: Sign,
        on_response: OnResponse | None = None,
    ) -> None:
        """Post an event to an endpoint."""
        if self.deliver is not None:
            self.deliver(
                QueuedDelivery(
                    provider=provider,
                    endpoint=endpoint,
                    event=event,
                    body=dumps(event),
                    sign=sign,
                    log=self.log,
                    on_response=on_response,
                )
            )


class WebhookSender:
    """Posts the deliveries of an outbox, in order for each endpoint, in one thread for each endpoint."""

    def __init__(self, outbox: Outbox, *, options: Options, clock: Clock, lock: threading.RLock) -> None:
        """Start to take the deliveries of an outbox.

        Args:
            outbox: The outbox.
            options: The timeout and the retries.
            clock: The clock of the delivery log.
            lock: Guards the delivery log.
        """
        self._outbox = outbox
        self._options = options
        self._clock = clock
        self._lock = lock
        self._queues: dict[str, queue.Queue[QueuedDelivery | None]] = {}
        self._threads: list[threading.Thread] = []
        self._closing = threading.Event()
        outbox.deliver = self._enqueue

    def drain(self, timeout: float) -> bool:
        """Wait until the queued deliveries are finished, and return whether they are before the timeout."""
        until = time.monotonic() + timeout
        while any(waiting.unfinished_tasks for waiting in list(self._queues.values())):
            if time.monotonic() > until:
                return False
            time.sleep(0.002)
        return True

    def close(self) -> None:
        """Drop the queued deliveries, wait for those in flight, and close all connections."""
        self._outbox.deliver = None
        self._closing.set()
        for waiting in self._queues.values():
            waiting.put(None)
        for thread in self._threads:
            thread.join()

    def _enqueue(self, delivery: QueuedDelivery) -> None:
        waiting = self._queues.get(delivery.endpoint.url)
        if waiting is None:
            waiting = self._queues[delivery.endpoint.url] = queue.Queue()
            thread = threading.Thread(target=self._run, args=(waiting,), name="sandbox-webhooks", daemon=True)
            self._threads.append(thread)
            thread.start()
        waiting.put(delivery)

    def _run(self, waiting: queue.Queue[QueuedDelivery | None]) -> None:
        # One transport for each endpoint, because it is configured for one scheme and proxy.
        transport = HTTPXTransport()
        while (delivery := waiting.get()) is not None:
            try:
                self._send(delivery, transport)
            finally:
                waiting.task_done()
        transport.close()

    def _send(self, delivery: QueuedDelivery, transport: Transport) -> None:
        for attempt in range(1, self._options.webhook_retries + 2):
            if self._is_void(delivery) or self._attempt(delivery, attempt, transport).final:
                return
            if attempt <= self._options.webhook_retries:
                self._closing.wait(self._options.webhook_backoff * 2 ** (attempt - 1))

    def _is_void(self, delivery: QueuedDelivery) -> bool:
        """Return whether a delivery was queued before a reset, or the sender is closed."""
        with self._lock:
            return self._closing.is_set() or delivery.log is not self._outbox.log

    def _attempt(self, queued: QueuedDelivery, attempt: int, transport: Transport) -> Delivery:
        url = queued.endpoint.url
        headers = {"content-type": "application/json", **queued.sign(queued.endpoint.secret, queued.body)}
        delivery = Delivery(
            provider=queued.provider,
            event_id=queued.event_id,
            type=queued.type,
            attempt=attempt,
            at=self._clock.now_ms,
            url=url,
            headers=headers,
            body=queued.body,
        )
        with self._lock:
            queued.log.append(delivery)
        timeout = self._options.webhook_timeout
        started = time.perf_counter()
        status, response_headers, response_body, error = None, dict[str, str](), b"", None
        try:
            response = transport.send(Request("POST", url, headers, queued.body, timeout, timeout, timeout))
            status, response_headers, response_body = response.status, dict(response.headers), response.body
        except Exception as failure:  # noqa: BLE001 -- any failure is an entry of the delivery log
            error = str(failure) or type(failure).__name__
        with self._lock:
            delivery.seconds = time.perf_counter() - started
            delivery.response_headers, delivery.response_body = response_headers, response_body
            delivery.status, delivery.error = status, error
            if delivery.state == "delivered" and queued.on_response is not None:
                queued.on_response(response_headers)
        return delivery
