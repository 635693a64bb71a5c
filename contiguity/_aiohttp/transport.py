"""The transport on aiohttp."""

from __future__ import annotations

import asyncio
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import aiohttp
from yarl import URL

from contiguity._aiohttp.body import StreamedBody, chunks_of
from contiguity._aiohttp.connector import Attempt, current_attempt
from contiguity._aiohttp.pools import AUTO_HEADERS, Pool
from contiguity._core.content_coding import MAX_BODY, BodyReader
from contiguity._core.fork import forget_after_fork
from contiguity._core.http import DEFAULT_CONNECT_TIMEOUT, DEFAULT_READ_TIMEOUT, Request, Response, TransportError
from contiguity.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable

_LARGE_BODY = 1024 * 1024
"""Bytes above which aiohttp warns about a body that is passed whole."""
_FIRST_FINAL_STATUS = 200
_QUOTED_URL = re.compile(r"[!-~]+")

_NEVER_SENT = (
    aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError, aiohttp.InvalidURL,
)  # fmt: skip
_NAMES_URL = (aiohttp.ConnectionTimeoutError, aiohttp.ClientResponseError, aiohttp.InvalidURL, aiohttp.ClientOSError)
"""Errors whose text can contain the URL, and so a phone number. Their causes do not."""

_inherited: list[object] = []
"""Sessions that a parent process had open at the time of a fork."""


class AiohttpTransport:
    """Sends through aiohttp: an asynchronous transport that needs a fraction of the CPU time of the default one.

    ``AsyncContiguity(transport=AiohttpTransport())``, or the same with ``AsyncLinq``. It requires
    ``pip install "contiguity-imessage[aiohttp]"``.

    Without a session, at most 100 requests are in flight at once on each event loop, and waiting for a free connection
    does not count towards the deadline. Proxies and certificates of the environment are used as in the default
    transport, except for SOCKS proxies. After a fork, the child opens new connections. The connections close with the
    client, or with their event loop.

    A handed-in session keeps its connector, proxies, headers, cookies and, unless the caller sets them, timeouts. It is
    not closed. Its pool may reuse a connection that has unread bytes, waiting for its connections counts towards the
    deadline, and it must not be used on both sides of a fork.
    """

    def __init__(self, session: Any = None) -> None:  # aiohttp's types are incomplete.
        """Create a transport; nothing is opened yet.

        Args:
            session: The ``aiohttp.ClientSession`` to use instead of new ones.

        Raises:
            ConfigurationError: `session` is not an ``aiohttp.ClientSession``.
        """
        if session is not None and not isinstance(session, aiohttp.ClientSession):
            raise ConfigurationError("session must be an aiohttp.ClientSession")
        self._session: aiohttp.ClientSession | None = session
        self._pools: dict[asyncio.AbstractEventLoop, Pool] = {}
        forget_after_fork(self)

    async def send(self, request: Request, /) -> Response:
        """Send one request, once.

        Raises:
            TransportError: No response was received.
            ConfigurationError: A proxy or certificates of the environment cannot be used, or the handed-in session is
                closed or belongs to another event loop.
        """
        loop = asyncio.get_running_loop()
        if self._session is not None:
            options: dict[str, Any] = {
                "timeout": _session_timeout(_usable(self._session, loop).timeout, request),
                "auto_decompress": False,
                "raise_for_status": False,
                "skip_auto_headers": AUTO_HEADERS,
            }
            return await _send(self._session, request, 0.0, options)
        pool = self._pools.get(loop) or await self._open(loop)
        waited = await pool.acquire_slot(request.pool_timeout)
        try:
            proxy, tls = pool.route(request.url)
            timeout = _timeout(request.connect_timeout, request.read_timeout)
            return await _send(pool.session, request, waited, {"timeout": timeout, "proxy": proxy, "ssl": tls}, pool)
        finally:
            pool.release_slot()

    async def _open(self, loop: asyncio.AbstractEventLoop) -> Pool:
        # Loops of other threads can start and end at the same time.
        for stale in [one for one in list(self._pools) if one.is_closed()]:
            self._pools.pop(stale, None)
        pool = self._pools[loop] = await Pool.open(lambda: self._pools.pop(loop, None))
        return pool

    async def aclose(self) -> None:
        """Close the connections of the running loop; those of other loops close with their loops."""
        pool = self._pools.get(asyncio.get_running_loop())
        if pool is not None:
            await pool.close()

    def forget(self) -> None:
        """Drop the connections that belong to the parent process."""
        # They stay open: closing one here would remove it from the selector that the parent uses.
        for pool in self._pools.values():
            pool.abandon()
        _inherited.append(self._pools)
        self._pools = {}


@lru_cache(maxsize=32)
def _timeout(connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    connect = DEFAULT_CONNECT_TIMEOUT if connect is None else connect
    read = DEFAULT_READ_TIMEOUT if read is None else read
    return aiohttp.ClientTimeout(total=None, connect=connect, sock_read=read)


def _session_timeout(own: aiohttp.ClientTimeout, request: Request) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=own.total,
        connect=own.connect if request.connect_timeout is None else request.connect_timeout,
        sock_connect=own.sock_connect,
        sock_read=own.sock_read if request.read_timeout is None else request.read_timeout,
    )


def _usable(session: aiohttp.ClientSession, loop: asyncio.AbstractEventLoop) -> aiohttp.ClientSession:
    if session.closed:
        raise ConfigurationError("the aiohttp session that was handed in is closed")
    if getattr(session, "_loop", loop) is not loop:
        raise ConfigurationError("the aiohttp session that was handed in belongs to another event loop")
    return session


async def _send(
    session: aiohttp.ClientSession,
    request: Request,
    waited: float,
    options: dict[str, Any],
    pool: Pool | None = None,
) -> Response:
    """Send a request through the session of a pool, or through a handed-in one if `pool` is None."""
    attempt = Attempt()
    body: Any = request.body
    headers = request.headers
    streamed: StreamedBody | None = None
    if isinstance(body, bytes) and (pool is None or len(body) > _LARGE_BODY):
        headers = {**headers, "content-length": str(len(body))}
        body = chunks_of(body)
    if body is not None and not isinstance(body, bytes):
        length = headers.get("content-length")
        body = streamed = StreamedBody(body, None if length is None else int(length), attempt)
    # A handed-in session reports when it asks for the body, but not when it has a connection.
    attempt.sent = pool is None and body is None
    token = current_attempt.set(attempt)
    try:
        async with asyncio.timeout(request.total_timeout):
            response = await session.request(
                request.method,
                _url(request.url),
                data=body,
                headers=headers,
                allow_redirects=False,
                **options,
            )
            try:
                return await _read(response, waited)
            finally:
                # A response that was read to its end is closed already, and its connection may be in use again.
                if not response.closed:
                    response.close()
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if pool is None or not pool.closed or task is None or task.cancelling():
            raise
        # aiohttp cancels what waits for a name look-up when its connector is closed.
        raise TransportError("the client was closed", maybe_sent=attempt.sent, pool_wait=waited) from None
    except TransportError:
        raise
    except Exception as error:  # noqa: BLE001 -- a response can make aiohttp raise anything
        if streamed is not None and streamed.failure is not None:
            raise streamed.failure from None
        raise TransportError(
            _reason(error),
            maybe_sent=attempt.sent and not isinstance(error, _NEVER_SENT),
            timed_out=isinstance(error, TimeoutError),
            pool_wait=waited,
        ) from (error.__cause__ if isinstance(error, _NAMES_URL) else error)
    finally:
        current_attempt.reset(token)


@lru_cache(maxsize=128)
def _url(url: str) -> URL:
    """Parse a URL. One that is quoted already is sent unchanged."""
    return URL(url, encoded=_QUOTED_URL.fullmatch(url) is not None)


async def _read(response: aiohttp.ClientResponse, waited: float) -> Response:
    """Read a response up to the size limit.

    Raises:
        TransportError: It is not a final response.
    """
    if response.status < _FIRST_FINAL_STATUS:
        raise TransportError(f"unexpected status {response.status}", maybe_sent=True, pool_wait=waited)
    fields = response.headers.items()
    headers = {name.lower(): value for name, value in fields}
    if len(headers) != len(fields) or not "".join(headers.values()).isascii():
        headers = _joined(fields)
    body = BodyReader(headers.get("content-encoding"), MAX_BODY)
    content = response.content
    while body.feed(await content.readany()) and not content.at_eof():
        pass
    return Response(response.status, headers, *body.finish(), waited)


def _joined(fields: Iterable[tuple[str, str]]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for field, text in fields:
        name, value = field.lower(), _valid_text(text)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _valid_text(value: str) -> str:
    """Return the value of a header as valid text; aiohttp decodes bytes that are not UTF-8 to lone surrogates."""
    if value.isascii():
        return value
    raw = value.encode("utf-8", "surrogateescape")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _reason(error: Exception) -> str:
    """Describe an error without the URL or bytes of the response."""
    name = type(error).__name__
    if isinstance(error, TimeoutError) and not str(error):
        return "the deadline passed"
    is_safe = isinstance(error, aiohttp.ClientConnectorError) or not isinstance(error, _NAMES_URL)
    return f"{name}: {error}" if is_safe and str(error) else name
