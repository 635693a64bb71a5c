"""The connections of a synchronous client: at most 100 requests at once, each on a separate one.

Slots are counted here, and a connection is kept only if it ended its request cleanly, so that failures use up neither.
"""

from __future__ import annotations

import threading
import time

import httpx

from contiguity._core.fork import forget_after_fork
from contiguity._core.slots import MAX_CONNECTIONS, no_free_slot
from contiguity._httpx.connections import Connections, Route, SingleConnection
from contiguity._httpx.sockets import SocketBackend


class Connection(SingleConnection[SocketBackend], httpx.HTTPTransport):
    """A blocking connection."""

    def __init__(self, route: Route) -> None:
        super().__init__(route, SocketBackend(), "")


class Pool:
    """The connections of a synchronous client in one process."""

    def __init__(self) -> None:
        self._reset()
        forget_after_fork(self)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._slots = threading.Semaphore(MAX_CONNECTIONS)
        self._connections = Connections(Connection)

    def acquire(self, url: str, timeout: float | None) -> tuple[str, Connection, float]:
        """Wait for a slot; return the origin, a connection to it, and the seconds that the request waited.

        Raises:
            TransportError: No slot became free within `timeout` seconds, or the client was closed.
            ConfigurationError: The environment names a proxy or certificates that cannot be used.
        """
        waited = 0.0
        if not self._slots.acquire(blocking=False):
            start = time.monotonic()
            acquired = self._slots.acquire(timeout=timeout)
            waited = time.monotonic() - start
            if not acquired:
                raise no_free_slot(waited)
        try:
            with self._lock:
                origin, connection = self._connections.take(url)
        except BaseException:
            self._slots.release()
            raise
        return origin, connection, waited

    def release(self, origin: str, connection: Connection) -> None:
        """Return a connection after its request."""
        with self._lock:
            self._connections.give_back(origin, connection)
        self._slots.release()

    def close(self) -> None:
        """Close all connections. Requests in flight in other threads fail."""
        with self._lock:
            self._connections.closed = True
            self._connections.close_idle()
            for connection in self._connections.open:
                # The thread that uses it closes it: another socket could already have this one's number.
                connection.backend.interrupt()

    def forget(self) -> None:
        """Drop the connections that belong to the parent process, without a byte to the servers."""
        inherited = self._connections
        self._reset()
        self._connections.closed = inherited.closed
        for connection in inherited.open:
            # This closes only the child's copy of the file descriptor.
            connection.backend.close()
