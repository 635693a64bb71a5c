"""The connections of an event loop: at most 100 requests at once, each on a separate one."""

from __future__ import annotations

import httpx

from contiguity._core.loop_pool import LoopPool
from contiguity._httpx.asyncio_streams import AsyncioBackend
from contiguity._httpx.connections import Connections, Route, SingleConnection


class AsyncConnection(SingleConnection[AsyncioBackend], httpx.AsyncHTTPTransport):
    """A connection of an asyncio loop."""

    def __init__(self, route: Route) -> None:
        super().__init__(route, AsyncioBackend(), "Async")


class AsyncPool(LoopPool):
    """The connections of one event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._connections = Connections(AsyncConnection)

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
