"""The sessions of a transport: one for each event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import aiohttp

from contiguity._aiohttp.connector import Connector
from contiguity._core.environment import proxy_address
from contiguity._core.http import TransportError
from contiguity._core.loop_pool import LoopPool
from contiguity._httpx.environment import tls_context
from contiguity.errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

AUTO_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""Headers that aiohttp would add."""


class Pool(LoopPool):
    """The session of one event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._connector = Connector()
        self.session = aiohttp.ClientSession(
            connector=self._connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=AUTO_HEADERS,
        )
        # Retries are decided by the client. aiohttp has no public option for this.
        vars(self.session)["_retry_connection"] = False
        self._routes: dict[str, tuple[str | None, ssl.SSLContext | bool]] = {}

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

    async def close_connections(self) -> None:
        """Close the session."""
        await self.session.close()

    def abandon(self) -> None:
        """Leave the connections to the parent process."""
        self._connector.abandon()


def _tls_context() -> ssl.SSLContext:
    context = tls_context(needed=True)
    context.set_alpn_protocols(["http/1.1"])
    return context
