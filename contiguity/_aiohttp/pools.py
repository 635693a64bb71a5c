"""The sessions of a transport: one for each event loop."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import aiohttp

from contiguity._aiohttp.connector import Connector
from contiguity._core.environment import proxy_address
from contiguity._httpx.environment import tls_context
from contiguity.errors import ConfigurationError
from contiguity.transport import TransportError

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncGenerator, Callable

AUTO_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""Headers that aiohttp would add."""

MAX_CONNECTIONS = 100
"""Requests in flight at once on each event loop; the others wait."""


class Pool:
    """The session of one event loop.

    It lives in an asynchronous generator, because a loop closes its generators before it closes itself
    (``loop.shutdown_asyncgens``, which ``asyncio.run`` calls). No connection outlives its loop, even if the client is
    never closed.
    """

    def __init__(self) -> None:
        self._connector = Connector()
        self.session = aiohttp.ClientSession(
            connector=self._connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=AUTO_HEADERS,
        )
        # Retries are decided by the client. aiohttp has no public option for this.
        vars(self.session)["_retry_connection"] = False
        self._slots = asyncio.Semaphore(MAX_CONNECTIONS)
        self._routes: dict[str, tuple[str | None, ssl.SSLContext | bool]] = {}
        self._lifetime: AsyncGenerator[None] | None = None
        self.closed = False

    @classmethod
    async def open(cls, on_close: Callable[[], object]) -> Pool:
        """Return a pool for the running loop, which calls `on_close` when it is closed."""
        pool = cls()

        async def live() -> AsyncGenerator[None]:
            try:
                yield
            finally:
                on_close()
                pool.closed = True
                await pool.session.close()

        pool._lifetime = live()
        await anext(pool._lifetime)
        return pool

    async def acquire(self, timeout: float | None) -> float:  # noqa: ASYNC109 -- it is measured here
        """Wait for a slot and return the seconds that the request waited.

        Raises:
            TransportError: No slot became free within `timeout` seconds, or the client was closed.
        """
        waited = 0.0
        if self._slots.locked():
            start = time.monotonic()
            try:
                async with asyncio.timeout(timeout):
                    await self._slots.acquire()
            except TimeoutError:
                waited = time.monotonic() - start
                raise TransportError(
                    f"no connection was free within {waited:.1f} s, because {MAX_CONNECTIONS} requests were in flight",
                    maybe_sent=False,
                    timed_out=True,
                    pool_wait=waited,
                ) from None
            waited = time.monotonic() - start
        else:
            await self._slots.acquire()
        if self.closed:
            self._slots.release()
            raise TransportError("the client was closed", maybe_sent=False, pool_wait=waited)
        return waited

    def release(self) -> None:
        """Release a slot."""
        self._slots.release()

    def route(self, url: str) -> tuple[str | None, ssl.SSLContext | bool]:
        """Return aiohttp's ``proxy`` and ``ssl`` arguments for a URL.

        Raises:
            TransportError: The URL is invalid.
            ConfigurationError: The environment names a proxy or certificates that cannot be used.
        """
        origin = "/".join(url.split("/", 3)[:3])
        route = self._routes.get(origin)
        if route is None:
            try:
                proxy = proxy_address(url)
            except ValueError as error:
                raise TransportError("invalid URL", maybe_sent=False) from error
            if proxy is not None and proxy.startswith("socks"):
                raise ConfigurationError(
                    "the SOCKS proxy in ALL_PROXY, HTTP_PROXY or HTTPS_PROXY requires the default transport, or a "
                    "ClientSession with a SOCKS connector: AiohttpTransport(session)"
                )
            is_tls = "https:" in (origin.lower() + (proxy or ""))
            route = self._routes[origin] = (proxy, _tls_context() if is_tls else True)
        return route

    async def close(self) -> None:
        """Close all connections. Requests in flight fail."""
        if self._lifetime is not None:
            await self._lifetime.aclose()

    def abandon(self) -> None:
        """Leave the connections to the parent process."""
        self._connector.abandon()


def _tls_context() -> ssl.SSLContext:
    context = tls_context(needed=True)
    context.set_alpn_protocols(["http/1.1"])
    return context
