"""Posts webhook events to their endpoints, each endpoint's in order, in a thread of its own."""

from __future__ import annotations

import queue
import threading
import time
from typing import TYPE_CHECKING

from contiguity.sandbox.webhooks import Delivery
from contiguity.transport import HTTPXTransport, Request

if TYPE_CHECKING:
    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.webhooks import Letter
    from contiguity.transport import Transport


class Courier:
    """Takes an emulator's letters away."""

    def __init__(self, emulator: Emulator) -> None:
        """Begin to take an emulator's letters."""
        self._emulator = emulator
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

    def _work(self, waiting: queue.Queue[Letter | None]) -> None:
        # A transport for each endpoint, because it is set up for the scheme and the proxy of one.
        transport = HTTPXTransport()
        while (letter := waiting.get()) is not None:
            try:
                self._post(letter, transport)
            finally:
                waiting.task_done()
        transport.close()

    def _post(self, letter: Letter, transport: Transport) -> None:
        options = self._emulator.options
        for attempt in range(1, options.webhook_retries + 2):
            if self._is_void(letter) or _is_final(self._attempt(letter, attempt, transport)):
                return
            if attempt <= options.webhook_retries:
                self._closing.wait(options.webhook_backoff * 2 ** (attempt - 1))

    def _is_void(self, letter: Letter) -> bool:
        """Whether a letter is from before a reset, or nothing is posted any more."""
        with self._emulator.lock:
            return self._closing.is_set() or letter.journal is not self._emulator.deliveries

    def _attempt(self, letter: Letter, attempt: int, transport: Transport) -> Delivery:
        url = letter.endpoint.url
        headers = {"content-type": "application/json", **letter.sign(letter.endpoint.secret, letter.body)}
        delivery = Delivery(
            service=letter.service,
            event_id=letter.event_id,
            type=letter.type,
            attempt=attempt,
            at=self._emulator.clock.now,
            url=url,
            headers=headers,
            body=letter.body,
        )
        with self._emulator.lock:
            letter.journal.append(delivery)
        timeout = self._emulator.options.webhook_timeout
        begun = time.perf_counter()
        status, reply_headers, reply_body, error = None, dict[str, str](), b"", None
        try:
            reply = transport.send(Request("POST", url, headers, letter.body, timeout, timeout, timeout))
            status, reply_headers, reply_body = reply.status, dict(reply.headers), reply.body
        except Exception as failure:  # noqa: BLE001 -- whatever went wrong, the journal tells it.
            error = str(failure) or type(failure).__name__
        with self._emulator.lock:
            delivery.seconds = time.perf_counter() - begun
            delivery.reply_headers, delivery.reply_body = reply_headers, reply_body
            delivery.status, delivery.error = status, error
            if delivery.state == "delivered" and letter.answered is not None:
                letter.answered(reply_headers)
        return delivery


def _is_final(delivery: Delivery) -> bool:
    """Whether an attempt is not repeated. Linq repeats only what was not answered, or with 429 or 5xx."""
    if delivery.state == "delivered":
        return True
    status = delivery.status
    return delivery.service == "linq" and status is not None and status // 100 != 5 and status != 429  # noqa: PLR2004
