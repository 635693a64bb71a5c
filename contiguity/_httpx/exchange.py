"""One attempt of one request: how long it may take, and whether the service can have received it."""

from __future__ import annotations

import math
import time
from typing import Any


class Exchange:
    """Time limits and progress of one request on one connection."""

    __slots__ = ("_connect_until", "_until", "sent")

    def __init__(self, seconds: float, *, connected: bool) -> None:
        self._until = time.monotonic() + seconds
        self._connect_until = math.inf
        self.sent = connected
        """Whether bytes of the request can have left this machine. Where nothing is known, as with the pool of a
        handed-in client, they can."""

    def start_connecting(self, timeout: float | None) -> None:
        """Limit what follows, until the request itself is sent: TCP, the proxy's handshake, TLS."""
        self._connect_until = math.inf if timeout is None else time.monotonic() + timeout

    def seconds(self, timeout: float | None = None) -> float:
        """Return how long the next network operation may take.

        Raises:
            TimeoutError: No time is left.
        """
        until = self._until if self.sent else min(self._until, self._connect_until)
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline passed")
        return left if timeout is None else min(timeout, left)

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Follow the request through httpcore, as its ``trace`` extension."""
        if event.endswith((".connect_tcp.started", ".connect_unix_socket.started")):
            self.sent = False
        elif event.endswith(".send_request_headers.started"):
            # A proxy's CONNECT is not the request.
            self.sent = info["request"].method != b"CONNECT"

    async def atrace(self, event: str, info: dict[str, Any]) -> None:
        """Follow the request through httpcore's asynchronous connections."""
        self.trace(event, info)
