"""The seam to HTTP: what a client needs of a transport, and the transports on httpx.

A transport sends one `Request` and gives one `Response`, whatever its status, or raises `TransportError`. It does not
retry. Anything that does so can be handed to a client as ``transport=``; so can an ``httpx.Client`` or
``httpx.AsyncClient`` (or httpx2's), set up with proxies, certificates or event hooks, and an httpx transport such as
``httpx.MockTransport``.
"""

from __future__ import annotations

import inspect
import ssl
import threading
import time
import weakref
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from contiguity._core.http import DEFAULT_CONNECT_TIMEOUT, DEFAULT_READ_TIMEOUT, Request, Response
from contiguity.errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, Callable, Generator

MAX_BODY = 64 * 1024 * 1024
"""Bytes of a reply that are read at most; no reply of these services comes near."""

MOST_CONNECTIONS = 100
"""Requests that one event loop has under way at once; the rest wait their turn."""


LONGEST_IDLE = 5.0
"""Seconds that a connection of an event loop is kept for the next request; as long as httpx keeps it by default."""


class TransportError(Exception):
    """There was no response to an attempt."""

    def __init__(self, reason: str, *, maybe_sent: bool, timed_out: bool = False, pool_wait: float = 0.0) -> None:
        super().__init__(reason)
        self.maybe_sent = maybe_sent
        """Whether bytes of the request may have reached the service."""
        self.timed_out = timed_out
        """Whether the attempt ended because of a timeout."""
        self.pool_wait = pool_wait
        """Seconds that the request waited for a free connection slot; they do not count towards the deadline."""


@runtime_checkable
class Transport(Protocol):
    """What the synchronous client needs."""

    def send(self, request: Request, /) -> Response:
        """Send one request, once.

        Raises:
            TransportError: There was no reply.
        """
        ...

    def close(self) -> None:
        """Let go of every connection."""


@runtime_checkable
class AsyncTransport(Protocol):
    """What the asynchronous client needs."""

    async def send(self, request: Request, /) -> Response:
        """Send one request, once.

        Raises:
            TransportError: There was no reply.
        """
        ...

    async def aclose(self) -> None:
        """Let go of every connection."""


class HTTPXTransport:
    """Sends through an httpx transport or client; by default through httpx's pool, without its client."""

    def __init__(self, inner: Any = None) -> None:
        """Take what to send through; it is closed with this transport only if this transport made it."""
        self._inner: Any = inner
        self._library = _library_of(inner)
        self._pools: dict[str, httpx.HTTPTransport] = {}
        self._opening = threading.Lock()

    def send(self, request: Request, /) -> Response:
        """Send one request, once."""
        inner: Any = self._open(request.url) if self._inner is None else self._inner
        until = time.monotonic() + request.total_timeout
        sent = False
        try:
            outgoing = _outgoing(self._library, inner, request)
            sent = True
            if hasattr(inner, "handle_request"):
                incoming = inner.handle_request(outgoing)
            else:
                incoming = inner.send(outgoing, stream=True, follow_redirects=False)
            try:
                body = bytearray()
                for chunk in incoming.iter_bytes():
                    body += chunk
                    if len(body) > MAX_BODY:
                        break
                    if time.monotonic() > until:
                        raise TransportError("the reply took too long", maybe_sent=True, timed_out=True)
                return _reply(incoming, body)
            finally:
                incoming.close()
        except self._library.HTTPStatusError as error:
            return _judged(self._library, error)
        except _failures(self._library) as error:
            raise _failure(self._library, error, sent=sent) from error

    def _open(self, url: str) -> httpx.HTTPTransport:
        scheme = url.partition(":")[0]
        with self._opening:
            pool = self._pools.get(scheme)
            if pool is None:
                pool = self._pools[scheme] = httpx.HTTPTransport(verify=_verification_for(url), proxy=_proxy_for(url))
                # Whoever forgets to close the client leaves no open socket behind.
                weakref.finalize(self, pool.close)
            return pool

    def close(self) -> None:
        """Close the pools that this transport made."""
        for pool in list(self._pools.values()):
            pool.close()


class AsyncHTTPXTransport:
    """The asynchronous twin of `HTTPXTransport`, with pools of its own for each event loop."""

    def __init__(self, inner: Any = None) -> None:
        """Take what to send through; it is closed with this transport only if this transport made it."""
        self._inner: Any = inner
        self._library = _library_of(inner)
        self._pools: dict[tuple[asyncio.AbstractEventLoop, str], _Pool] = {}

    async def send(self, request: Request, /) -> Response:
        """Send one request, once."""
        import asyncio  # noqa: PLC0415 -- the synchronous client does without

        under_way = False
        try:
            async with asyncio.timeout(request.total_timeout):
                if self._inner is not None:
                    under_way = True
                    return await self._send(self._inner, request)
                loop = asyncio.get_running_loop()
                pool = self._pools.get((loop, request.url.partition(":")[0])) or await self._open(loop, request.url)
                await pool.tidy()
                async with pool.turns:
                    under_way = True
                    with pool.connection() as transport:
                        return await self._send(transport, request)
        except TimeoutError as error:
            raise TransportError("the deadline passed", maybe_sent=under_way, timed_out=True) from error

    async def _open(self, loop: asyncio.AbstractEventLoop, url: str) -> _Pool:
        # Loops of other threads may come and go at the same time.
        for stale in [key for key in list(self._pools) if key[0].is_closed()]:
            self._pools.pop(stale, None)
        key = (loop, url.partition(":")[0])
        pool = self._pools[key] = await _Pool.open(url, lambda: self._pools.pop(key, None))
        return pool

    async def _send(self, inner: Any, request: Request) -> Response:
        sent = False
        try:
            outgoing = _outgoing(self._library, inner, request)
            sent = True
            if hasattr(inner, "handle_async_request"):
                incoming = await inner.handle_async_request(outgoing)
            else:
                incoming = await inner.send(outgoing, stream=True, follow_redirects=False)
            try:
                body = bytearray()
                async for chunk in incoming.aiter_bytes():
                    body += chunk
                    if len(body) > MAX_BODY:
                        break
                return _reply(incoming, body)
            finally:
                await incoming.aclose()
        except self._library.HTTPStatusError as error:
            return _judged(self._library, error)
        except _failures(self._library) as error:
            raise _failure(self._library, error, sent=sent) from error

    async def aclose(self) -> None:
        """Close the running loop's pools; pools of other loops close with their loops."""
        import asyncio  # noqa: PLC0415 -- the synchronous client does without

        loop = asyncio.get_running_loop()
        for pool in [pool for (other, _), pool in list(self._pools.items()) if other is loop]:
            await pool.close()


class _Pool:
    """The connections of one event loop.

    httpx's pool goes through all of its connections and waiting requests at every step of every request. Here each
    connection is an httpx transport of its own, so that a request costs the same however many are under way.

    They live in an asynchronous generator, because a loop closes its generators before it closes itself
    (``loop.shutdown_asyncgens``, which ``asyncio.run`` calls): so no connection outlives its loop, even if nobody
    closes the client.
    """

    def __init__(self, url: str, turns: asyncio.Semaphore) -> None:
        self._context = _verification_for(url)
        self._proxy = _proxy_for(url)
        self._limits = httpx.Limits(max_connections=1, keepalive_expiry=LONGEST_IDLE)
        self._all: list[httpx.AsyncHTTPTransport] = []
        self._idle: list[tuple[httpx.AsyncHTTPTransport, float]] = []
        self._keeper: AsyncGenerator[None] | None = None
        self._closed = False
        self.turns = turns
        """Held by each request under way; those that find none wait here."""

    @classmethod
    async def open(cls, url: str, forget: Callable[[], object]) -> _Pool:
        import asyncio  # noqa: PLC0415 -- the synchronous client does without

        pool = cls(url, asyncio.Semaphore(MOST_CONNECTIONS))

        async def keep() -> AsyncGenerator[None]:
            try:
                yield
            finally:
                forget()
                pool._closed = True
                for transport in pool._all:
                    await transport.aclose()

        pool._keeper = keep()
        await anext(pool._keeper)
        return pool

    @contextmanager
    def connection(self) -> Generator[httpx.AsyncHTTPTransport]:
        """Lend a connection for one request, the one used last if there is one.

        Raises:
            TransportError: The pool was closed while the request waited for its turn.
        """
        if self._closed:
            raise TransportError("the client was closed", maybe_sent=False)
        transport = self._idle.pop()[0] if self._idle else self._make()
        try:
            yield transport
        finally:
            self._idle.append((transport, time.monotonic()))

    async def tidy(self) -> None:
        """Close connections that nobody needed for a while; those used longest ago come first."""
        while self._idle and self._idle[0][1] < time.monotonic() - LONGEST_IDLE:
            transport, _ = self._idle.pop(0)
            self._all.remove(transport)
            await transport.aclose()

    def _make(self) -> httpx.AsyncHTTPTransport:
        made = httpx.AsyncHTTPTransport(verify=self._context, proxy=self._proxy, limits=self._limits)
        self._all.append(made)
        return made

    async def close(self) -> None:
        if self._keeper is not None:
            await self._keeper.aclose()


def sync_transport_for(given: object) -> Transport:
    """Give the transport that a synchronous client is to use for its ``transport=``.

    Raises:
        ConfigurationError: It is none.
    """
    if given is None:
        return HTTPXTransport()
    is_object = not isinstance(given, type)
    if is_object and (hasattr(given, "handle_request") or _is_client(given, "Client")):
        return HTTPXTransport(given)
    if is_object and isinstance(given, Transport) and not inspect.iscoroutinefunction(given.send):
        return given
    raise ConfigurationError(
        "transport must be an httpx.Client, an httpx transport, or an object with send(request) and close(); "
        "an asynchronous one belongs to the asynchronous client"
    )


def async_transport_for(given: object) -> AsyncTransport:
    """Give the transport that an asynchronous client is to use for its ``transport=``.

    Raises:
        ConfigurationError: It is none.
    """
    if given is None:
        return AsyncHTTPXTransport()
    is_object = not isinstance(given, type)
    if is_object and (hasattr(given, "handle_async_request") or _is_client(given, "AsyncClient")):
        return AsyncHTTPXTransport(given)
    if is_object and isinstance(given, AsyncTransport) and inspect.iscoroutinefunction(given.send):
        return given
    raise ConfigurationError(
        "transport must be an httpx.AsyncClient, an httpx transport, or an object with async send(request) and "
        "aclose(); a synchronous one belongs to the synchronous client"
    )


def _is_client(given: object, name: str) -> bool:
    library = _library_of(given)
    return isinstance(given, getattr(library, name))


def _library_of(inner: object) -> Any:
    """Find the module whose exceptions an object raises: httpx, or httpx2, its continuation with the same API."""
    roots = {cls.__module__.partition(".")[0] for cls in type(inner).__mro__}
    return import_module("httpx2") if "httpx2" in roots else httpx


def _proxy_for(url: str) -> httpx.Proxy | None:
    """Find the proxy that the environment names for a URL, as httpx's own client does.

    Raises:
        ConfigurationError: What it names is no proxy, or one that needs something that is not installed.
    """
    parts = urlsplit(url)
    proxies = getproxies()
    address = proxies.get(parts.scheme) or proxies.get("all")
    if not address or proxy_bypass(parts.netloc) or proxy_bypass(parts.hostname or ""):
        return None
    try:
        proxy = httpx.Proxy(address if "://" in address else f"http://{address}")
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError("the proxy that the environment names (HTTPS_PROXY, ALL_PROXY, …) is none") from None
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError("the environment names a SOCKS proxy, which needs the package httpx[socks]")
    return proxy


def _verification_for(url: str) -> ssl.SSLContext:
    """Spare a plain-HTTP pool the loading of certificates; a context without any would refuse every server.

    Raises:
        ConfigurationError: The environment names certificates that cannot be loaded.
    """
    if urlsplit(url).scheme != "https":
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        raise ConfigurationError(
            "the certificates that the environment names (SSL_CERT_FILE, SSL_CERT_DIR) cannot be loaded"
        ) from error


def _outgoing(library: Any, inner: Any, request: Request) -> Any:
    """Build httpx's request. A client adds its own options, and keeps its own timeouts where the request has none."""
    is_client = hasattr(inner, "build_request")
    own = inner.timeout.as_dict() if is_client else {"connect": DEFAULT_CONNECT_TIMEOUT, "read": DEFAULT_READ_TIMEOUT}
    limits = {
        "connect": request.connect_timeout or own["connect"],
        "read": request.read_timeout or own["read"],
        "write": request.read_timeout or (own["write"] if is_client else own["read"]),
    }
    limits = {name: min(limit or request.total_timeout, request.total_timeout) for name, limit in limits.items()}
    limits["pool"] = request.pool_timeout or own.get("pool")
    if is_client:
        if inner.is_closed:
            raise ConfigurationError("the httpx client that was handed in is closed")
        return inner.build_request(
            request.method,
            request.url,
            headers=request.headers,
            content=request.body,
            timeout=library.Timeout(**limits),
        )
    return library.Request(
        request.method, request.url, headers=request.headers, content=request.body, extensions={"timeout": limits}
    )


def _reply(incoming: Any, body: bytearray) -> Response:
    complete = len(body) <= MAX_BODY
    return Response(incoming.status_code, dict(incoming.headers.items()), bytes(body[:MAX_BODY]), complete)


def _judged(library: Any, error: Any) -> Response:
    """Give the reply that an event hook made an error of, as ``raise_for_status`` does; its body, if that was read."""
    try:
        body = error.response.content
    except library.ResponseNotRead:
        body = b""
    return _reply(error.response, bytearray(body))


def _failures(library: Any) -> tuple[type[Exception], ...]:
    """Name all that httpx raises instead of giving a response."""
    return library.HTTPError, library.StreamError, library.InvalidURL


def _failure(library: Any, error: Exception, *, sent: bool) -> TransportError:
    """Tell whether any byte of the request can have reached the service.

    A local protocol error may come in the middle of a request, so that it is none of these.
    """
    never_sent = (
        library.ConnectError, library.ConnectTimeout, library.PoolTimeout, library.ProxyError,
        library.UnsupportedProtocol, library.InvalidURL,
    )  # fmt: skip
    return TransportError(
        f"{type(error).__name__}: {error}" if str(error) else type(error).__name__,
        maybe_sent=sent and not isinstance(error, never_sent),
        timed_out=isinstance(error, library.TimeoutException),
    )


__all__ = [
    "AsyncHTTPXTransport",
    "AsyncTransport",
    "HTTPXTransport",
    "Request",
    "Response",
    "Transport",
    "TransportError",
]
