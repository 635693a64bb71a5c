"""The transports on httpx: over pooled connections, or through a handed-in client or transport."""

from __future__ import annotations

import asyncio
import weakref
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx

from contiguity._core.content_coding import BodyReader
from contiguity._core.fork import forget_after_fork
from contiguity._core.http import DEFAULT_CONNECT_TIMEOUT, DEFAULT_READ_TIMEOUT, Request, Response
from contiguity._httpx.exchange import Exchange
from contiguity._httpx.pools import AsyncPool, Pool
from contiguity.errors import ConfigurationError
from contiguity.transport import TransportError

if TYPE_CHECKING:
    from collections.abc import Generator

MAX_BODY = 64 * 1024 * 1024
"""Bytes of a decoded body that are read at most; responses of these services are far smaller."""


class HTTPXTransport:
    """Sends through connections that it opens, or through an ``httpx.Client`` or transport (or one of httpx2).

    Without `inner`, at most 100 requests are in flight at once, and waiting for a free connection does not count
    towards the deadline. An attempt ends within a second of its deadline, except during host name resolution. After a
    fork, the child opens new connections.

    A handed-in client or transport keeps its pool, its limits and, unless the caller sets them, its timeouts. It is not
    closed. Its pool may reuse a connection that has unread bytes, it must not be used on both sides of a fork, and a
    synchronous one checks the deadline only between the parts of a body.
    """

    def __init__(self, inner: Any = None) -> None:
        self._inner: Any = inner
        self._library = library_of(inner)
        self._pool = Pool() if inner is None else None
        if self._pool is not None:
            # A client that is garbage-collected without close() leaves no open socket.
            weakref.finalize(self, self._pool.close)

    def send(self, request: Request, /) -> Response:
        """Send one request, once.

        Raises:
            TransportError: No response was received.
            ConfigurationError: A proxy or certificates of the environment cannot be used, or the handed-in client is
                closed.
        """
        if self._pool is None:
            return self._send(self._inner, request, Exchange(request.total_timeout, connected=True), 0.0)
        origin, connection, waited = self._pool.acquire(request.url, request.pool_timeout)
        try:
            exchange = Exchange(request.total_timeout, connected=not connection.is_new)
            connection.backend.exchange = exchange
            return self._send(connection, request, exchange, waited)
        finally:
            self._pool.release(origin, connection)

    def _send(self, inner: Any, request: Request, exchange: Exchange, waited: float) -> Response:
        with _transport_errors(self._library, exchange, waited):
            try:
                outgoing = _build_request(self._library, inner, request, exchange, exchange.trace)
                if hasattr(inner, "handle_request"):
                    incoming = inner.handle_request(outgoing)
                    parts = incoming.stream
                else:
                    incoming = inner.send(outgoing, stream=True, follow_redirects=False)
                    parts = None if incoming.is_stream_consumed else incoming.iter_raw()
                try:
                    if parts is None:
                        return _consumed(incoming, waited)
                    body = _body_reader(incoming)
                    for part in parts:
                        if not body.feed(part):
                            break
                        exchange.seconds()
                    return _response(incoming, *body.finish(), waited)
                finally:
                    incoming.close()
            except self._library.HTTPStatusError as error:
                return _response_from_status_error(self._library, error, waited)

    def close(self) -> None:
        """Close the connections that this transport opened."""
        if self._pool is not None:
            self._pool.close()


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
        with _transport_errors(self._library, exchange, waited):
            try:
                async with asyncio.timeout(request.total_timeout):
                    outgoing = _build_request(self._library, inner, request, exchange, exchange.atrace)
                    if hasattr(inner, "handle_async_request"):
                        incoming = await inner.handle_async_request(outgoing)
                        parts = incoming.stream
                    else:
                        incoming = await inner.send(outgoing, stream=True, follow_redirects=False)
                        parts = None if incoming.is_stream_consumed else incoming.aiter_raw()
                    try:
                        if parts is None:
                            return _consumed(incoming, waited)
                        body = _body_reader(incoming)
                        async for part in parts:
                            if not body.feed(part):
                                break
                        return _response(incoming, *body.finish(), waited)
                    finally:
                        await incoming.aclose()
            except self._library.HTTPStatusError as error:
                return _response_from_status_error(self._library, error, waited)

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


_inherited: list[object] = []
"""Connections that the parent process had open at the time of a fork."""


def library_of(inner: object) -> Any:
    """Return the module whose exceptions an object raises: httpx, or httpx2, its continuation with the same API."""
    roots = {cls.__module__.partition(".")[0] for cls in type(inner).__mro__}
    return import_module("httpx2") if "httpx2" in roots else httpx


def _build_request(library: Any, inner: Any, request: Request, exchange: Exchange, trace: Any) -> Any:
    """Build httpx's request. A client adds its own headers, and its own timeouts where the caller gave none."""
    is_client = hasattr(inner, "build_request")
    if is_client:
        if inner.is_closed:
            raise ConfigurationError("the httpx client that was handed in is closed")
        timeouts = inner.timeout.as_dict()
    else:
        read = DEFAULT_READ_TIMEOUT
        timeouts = {"connect": DEFAULT_CONNECT_TIMEOUT, "read": read, "write": read, "pool": None}
    if request.connect_timeout is not None:
        timeouts["connect"] = request.connect_timeout
    if request.read_timeout is not None:
        timeouts["read"] = timeouts["write"] = request.read_timeout
    if request.pool_timeout is not None:
        timeouts["pool"] = request.pool_timeout
    extensions: dict[str, Any] = {
        "timeout": {
            name: request.total_timeout if value is None else min(value, request.total_timeout)
            for name, value in timeouts.items()
        }
    }
    # A connection of ours that is open already has nothing to trace.
    if is_client or not exchange.sent or not hasattr(inner, "backend"):
        extensions["trace"] = trace
    build = inner.build_request if is_client else library.Request
    return build(request.method, request.url, headers=request.headers, content=request.body, extensions=extensions)


def _body_reader(incoming: Any) -> BodyReader:
    return BodyReader(incoming.headers.get("content-encoding"), MAX_BODY)


def _response(incoming: Any, body: bytes, complete: bool, waited: float) -> Response:
    return Response(incoming.status_code, dict(incoming.headers.items()), body, complete, waited)


def _consumed(incoming: Any, waited: float) -> Response:
    """Return a response whose body an event hook has read."""
    body = incoming.content
    return _response(incoming, body[:MAX_BODY], len(body) <= MAX_BODY, waited)


def _response_from_status_error(library: Any, error: Any, waited: float) -> Response:
    """Return the response of the error that an event hook raised; its body is empty if it was not read."""
    try:
        return _consumed(error.response, waited)
    except library.ResponseNotRead:
        return _response(error.response, b"", True, waited)


@contextmanager
def _transport_errors(library: Any, exchange: Exchange, waited: float) -> Generator[None]:
    """Convert the exceptions of httpx, and a passed deadline, to `TransportError`."""
    never_sent = (
        library.ConnectError, library.ConnectTimeout, library.PoolTimeout, library.ProxyError,
        library.UnsupportedProtocol, library.InvalidURL,
    )  # fmt: skip
    try:
        yield
    except (library.HTTPError, library.StreamError, library.InvalidURL) as error:
        raise TransportError(
            f"{type(error).__name__}: {error}" if str(error) else type(error).__name__,
            maybe_sent=exchange.sent and not isinstance(error, never_sent),
            timed_out=isinstance(error, library.TimeoutException),
            pool_wait=waited,
        ) from error
    except TimeoutError as error:
        raise TransportError(
            "the deadline passed", maybe_sent=exchange.sent, timed_out=True, pool_wait=waited
        ) from error
    except ConfigurationError:
        raise
    except Exception as error:
        # The parser of a proxy's response can raise anything. Once the request is being sent, it is the body's iterator
        # that raised.
        if exchange.sent:
            raise
        raise TransportError(type(error).__name__, maybe_sent=False, pool_wait=waited) from error
