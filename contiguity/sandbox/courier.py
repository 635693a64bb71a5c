"""Posts webhook events to their endpoints, each endpoint's in order, in a thread of its own."""

from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING

from contiguity.sandbox.webhooks import Delivery
from contiguity.transport import HTTPXTransport, Request, TransportFailure
from contiguity.webhooks import Webhook

if TYPE_CHECKING:
    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.webhooks import Letter


class Courier:
    """Takes an emulator's letters away."""

    def __init__(self, emulator: Emulator) -> None:
        """Begin to take an emulator's letters."""
        self._emulator = emulator
        self._transport = HTTPXTransport()
        self._queues: dict[str, queue.Queue[Letter | None]] = {}
        self._threads: list[threading.Thread] = []
        self._closing = threading.Event()
        emulator.deliver = self.take

    def take(self, letter: Letter) -> None:
        """Put a letter behind the others for its endpoint."""
        waiting = self._queues.get(letter.endpoint.url)
        if waiting is None:
            waiting = self._queues[letter.endpoint.url] = queue.Queue()
            thread = threading.Thread(target=self._work, args=(waiting,), name="sandbox-webhooks", daemon=True)
            self._threads.append(thread)
            thread.start()
        waiting.put(letter)

    def drain(self, timeout: float) -> bool:
        """Wait until every letter taken so far was posted, and tell whether that came to pass."""
        until = time.monotonic() + timeout
        while any(waiting.unfinished_tasks for waiting in list(self._queues.values())):
            if time.monotonic() > until:
                return False
            time.sleep(0.002)
        return True

    def close(self) -> None:
        """Drop what waits, let what is under way end, and let go of every connection."""
        self._emulator.deliver = None
        self._closing.set()
        for waiting in self._queues.values():
            waiting.put(None)
        for thread in self._threads:
            thread.join()
        self._transport.close()

    def _work(self, waiting: queue.Queue[Letter | None]) -> None:
        while (letter := waiting.get()) is not None:
            try:
                self._post(letter)
            finally:
                waiting.task_done()

    def _post(self, letter: Letter) -> None:
        options = self._emulator.options
        for attempt in range(1, options.webhook_retries + 2):
            if self._is_void(letter) or self._attempt(letter, attempt).state == "delivered":
                return
            if attempt <= options.webhook_retries:
                self._closing.wait(options.webhook_backoff * 2 ** (attempt - 1))

    def _is_void(self, letter: Letter) -> bool:
        """Whether a letter is from before a reset, or nothing is posted any more."""
        with self._emulator.lock:
            return self._closing.is_set() or letter.journal is not self._emulator.deliveries

    def _attempt(self, letter: Letter, attempt: int) -> Delivery:
        # Signed with the real time, whatever the sandbox's clock says: the receiver holds it against its own.
        headers = {"content-type": "application/json", **Webhook(letter.endpoint.secret).sign(letter.body)}
        delivery = Delivery(
            service=letter.service,
            event_id=letter.event["id"],
            type=letter.event["type"],
            attempt=attempt,
            at=self._emulator.clock.now,
            url=letter.endpoint.url,
            headers=headers,
            body=letter.body,
        )
        with self._emulator.lock:
            letter.journal.append(delivery)
        timeout = self._emulator.options.webhook_timeout
        request = Request("POST", letter.endpoint.url, headers, letter.body, timeout, timeout, timeout)
        begun = time.perf_counter()
        status, reply_headers, reply_body, error = None, {}, b"", None
        try:
            reply = self._transport.send(request)
            status, reply_headers, reply_body = reply.status, dict(reply.headers), reply.body
        except TransportFailure as failure:
            error = str(failure)
        with self._emulator.lock:
            delivery.seconds = time.perf_counter() - begun
            delivery.reply_headers, delivery.reply_body = reply_headers, reply_body
            delivery.status, delivery.error = status, error
        return delivery
