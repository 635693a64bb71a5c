"""The connections of a client: at most 100 requests at once, each on a separate one.

Slots are counted here, and a connection is kept only if it ended its request cleanly, so that failures use up neither.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Generic, TypeVar

from contiguity._core.fork import forget_after_fork
from contiguity._core.http import TransportError
from contiguity._core.loop_pool import MAX_CONNECTIONS, LoopPool, no_free_slot
from contiguity._httpx.connections import AsyncConnection, Connection, Route

if TYPE_CHECKING:
    from collections.abc import Callable

C = TypeVar("C", Connection, AsyncConnection)


class _Connections(Generic[C]):
    """The open connections of a pool, and those of them that are idle, by origin."""

    def __init__(self, create: Callable[[Route], C]) -> None:
        self._create: Callable[[Route], C] = create
        self._routes: dict[str, Route] = {}
        self._idle: dict[str, list[C]] = {}
        self.open: set[C] = set()
        self.closed = False

    def take(self, url: str) -> tuple[str, C]:
        """Return the origin of a URL and a connection to it, the one used last if there is an idle one.

        Raises:
            TransportError: The client was closed.
            ConfigurationError: The environment names a proxy or certificates that cannot be used.
        """
        if self.closed:
            raise TransportError("the client was closed", maybe_sent=False)
        origin = "/".join(url.split("/", 3)[:3])
        idle = self._idle.setdefault(origin, [])
        # The one that was used longest ago comes first.
        while idle and idle[0].is_stale:
            self.discard(idle.pop(0))
        while idle:
            connection = idle.pop()
            if not connection.is_stale:
                return origin, connection
            self.discard(connection)
        route = self._routes.get(origin)
        if route is None:
            route = self._routes[origin] = Route.to(url)
        connection = self._create(route)
        self.open.add(connection)
        return origin, connection

    def give_back(self, origin: str, connection: C) -> None:
        """Keep a connection for the next request, or close it."""
        if not self.closed and connection.is_reusable:
            self._idle[origin].append(connection)
        else:
            self.discard(connection)

    def discard(self, connection: C) -> None:
        """Close a connection."""
        self.open.discard(connection)
        connection.backend.close()

    def close_idle(self) -> None:
        """Close the connections that serve no request."""
        for idle in self._idle.values():
            while idle:
                self.discard(idle.pop())


class Pool:
    """The connections of a synchronous client in one process."""

    def __init__(self) -> None:
        self._reset()
        forget_after_fork(self)

    def _reset(self) -> None:
        self._lock = threading.Lock()
        self._slots = threading.Semaphore(MAX_CONNECTIONS)
        self._connections = _Connections(Connection)

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


class AsyncPool(LoopPool):
    """The connections of one event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._connections = _Connections(AsyncConnection)

    async def acquire(self, url: str, timeout: float | None) -> tuple[str, AsyncConnection, float]:
        """Wait for a slot; return the origin, a connection to it, and the seconds that the request waited.

        Raises:
            TransportError: No slot became free within `timeout` seconds, or the client was closed.
            ConfigurationError: The environment names a proxy or certificates that cannot be used.
        """
        waited = await self.acquire_slot(timeout)
        try:
            origin, connection = self._connections.take(url)
        except BaseException:
            self.release_slot()
            raise
        return origin, connection, waited

    def release(self, origin: str, connection: AsyncConnection) -> None:
        """Return a connection after its request."""
        self._connections.give_back(origin, connection)
        self.release_slot()

    async def close_connections(self) -> None:
        """Close all connections, and wait until their sockets are closed."""
        self._connections.closed = True
        connections = list(self._connections.open)
        for connection in connections:
            connection.backend.close()
        for connection in connections:
            await connection.backend.wait_closed()
