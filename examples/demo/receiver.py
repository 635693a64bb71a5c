"""A webhook endpoint on this machine."""

from __future__ import annotations

import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self

from attrs import frozen

from contiguity.webhooks import WebhookError

if TYPE_CHECKING:
    from types import TracebackType

    from contiguity.events import Event
    from contiguity.linq.events import Event as LinqEvent
    from contiguity.webhooks import LinqWebhook, Webhook

PATH = "/webhook"
SIGNATURES = ("Contiguity-Signature", "webhook-signature")
"""The headers of the signature on Contiguity and on Linq."""


@frozen
class Received:
    """A verified event and its signature."""

    event: Event | LinqEvent
    signature: str


class Receiver:
    """Verifies webhooks, responds at once, and queues the events."""

    def __init__(self, webhook: Webhook | LinqWebhook) -> None:
        """Listen on a free port."""
        self._events: queue.Queue[Received] = queue.Queue()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(webhook, self._events))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        """The URL of the endpoint."""
        return f"http://127.0.0.1:{self._server.server_port}{PATH}"

    def next(self, timeout: float = 5.0) -> Received | None:
        """Wait for the next event. Return None after the timeout."""
        try:
            return self._events.get(timeout=timeout)
        except queue.Empty:
            return None

    def __enter__(self) -> Self:
        """Start the server."""
        self._thread.start()
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Stop the server."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(webhook: Webhook | LinqWebhook, events: queue.Queue[Received]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            try:
                event = webhook.unwrap(body, dict(self.headers.items()))
            except WebhookError:
                self.send_response_only(400)
            else:
                signature = next(value for name in SIGNATURES if (value := self.headers[name]))
                events.put(Received(event, signature))
                self.send_response_only(204)
            self.end_headers()

    return Handler
