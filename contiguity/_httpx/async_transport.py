"""The asynchronous transport on httpx: over pooled connections, or through a handed-in client or transport."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from contiguity._core.fork import forget_after_fork
from contiguity._httpx.async_pool import AsyncPool
from contiguity._httpx.exchange import Exchange
from contiguity._httpx.messages import (
    body_reader,
    build_request,
    consumed,
    library_of,
    response_from_status_error,
    response_of,
    transport_errors,
)

if TYPE_CHECKING:
    from contiguity._core.http import Request, Response

_inherited: list[object] = []
"""Connections that the parent process had open at the time of a fork."""


class AsyncHTTPXTransport:
    """The asynchronous twin of `HTTPXTransport`, with connections for each event loop."""

    def __init__(self, inner: Any = None) -> None:
        self._inner: Any = inner
        self._library = library_of(inner)
        self._pools: dict[asyncio.AbstractEventLoop, AsyncPool] = {}
        if inner is None:
            forget_after_fork(self)

    async def send(self, request: Request, /) -> Response:
        """Send one request, once.

        Raises:
            TransportError: No response was received.
            ConfigurationError: A proxy or certificates of the environment cannot be used, or the handed-in client is
                closed.
        """
        if self._inner is not None:
            exchange = Exchange(request.total_timeout, connected=True)
            return await self._send(self._inner, request, exchange, 0.0)
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop) or await self._open(loop)
        origin, connection, waited = await pool.acquire(request.url, request.pool_timeout)
        try:
            exchange = Exchange(request.total_timeout, connected=not connection.is_new)
            connection.backend.exchange = exchange
            return await self._send(connection, request, exchange, waited)
        finally:
            pool.release(origin, connection)

    async def _open(self, loop: asyncio.AbstractEventLoop) -> AsyncPool:
        # Loops of other threads can start and end at the same time.
        for stale in [one for one in list(self._pools) if one.is_closed()]:
            self._pools.pop(stale, None)
        pool = self._pools[loop] = await AsyncPool.open(lambda: self._pools.pop(loop, None))
        return pool

    async def _send(self, inner: Any, request: Request, exchange: Exchange, waited: float) -> Response:
        with transport_errors(self._library, exchange, waited):
            try:
                async with asyncio.timeout(request.total_timeout):
                    outgoing = build_request(self._library, inner, request, exchange, exchange.atrace)
                    if hasattr(inner, "handle_async_request"):
                        incoming = await inner.handle_async_request(outgoing)
                        parts = incoming.stream
                    else:
                        incoming = await inner.send(outgoing, stream=True, follow_redirects=False)
                        parts = None if incoming.is_stream_consumed else incoming.aiter_raw()
                    try:
                        if parts is None:
                            return consumed(incoming, waited)
                        body = body_reader(incoming)
                        async for part in parts:
                            if not body.feed(part):
                                break
                        return response_of(incoming, *body.finish(), waited)
                    finally:
                        await incoming.aclose()
            except self._library.HTTPStatusError as error:
                return response_from_status_error(self._library, error, waited)

    async def aclose(self) -> None:
        """Close the connections of the running loop; those of other loops close with their loops."""
        pool = self._pools.get(asyncio.get_running_loop())
        if pool is not None:
            await pool.close()

    def forget(self) -> None:
        """Drop the connections that belong to the parent process."""
        # They are kept open: to close one would remove it from the selector that the parent uses.
        _inherited.append(self._pools)
        self._pools = {}
