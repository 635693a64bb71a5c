"""One connection to one origin, as an httpx transport.

Each is a subclass of httpx's transport, so that instrumentation of ``httpx.HTTPTransport.handle_request`` records every
call, but it holds one connection of httpcore instead of a pool. httpcore's pool inspects all of its connections at each
step, reuses connections that have unread bytes, and loses slots when a handshake fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpcore
import httpx
from attrs import define

from contiguity._core.http import TransportError
from contiguity._httpx.asyncio_streams import AsyncioBackend
from contiguity._httpx.environment import proxy_for, tls_context
from contiguity._httpx.sockets import SocketBackend

if TYPE_CHECKING:
    import ssl

B = TypeVar("B", SocketBackend, AsyncioBackend)

KEEPALIVE = 5.0
"""Seconds that an idle connection is kept; httpx's default."""

_HTTPCORE: dict[type, tuple[Any, Any, Any]] = {
    SocketBackend: (httpcore.HTTPConnection, httpcore.HTTPProxy, httpcore.SOCKSProxy),
    AsyncioBackend: (httpcore.AsyncHTTPConnection, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy),
}


@define(frozen=True)
class Route:
    """The way to an origin: directly or through a proxy."""

    origin: httpcore.Origin
    proxy: httpx.Proxy | None
    context: ssl.SSLContext

    @classmethod
    def to(cls, url: str) -> Route:
        """Return the way to the origin of a URL.

        Raises:
            ConfigurationError: The environment names a proxy or certificates that cannot be used.
            TransportError: The URL is invalid.
        """
        try:
            parts = httpx.URL(url)
            proxy = proxy_for(url)
        except (httpx.InvalidURL, ValueError) as error:
            raise TransportError("invalid URL", maybe_sent=False) from error
        is_tls = parts.scheme == "https"
        context = tls_context(needed=is_tls or (proxy is not None and proxy.url.scheme == "https"))
        port = parts.port or (443 if is_tls else 80)
        return cls(httpcore.Origin(parts.raw_scheme, parts.raw_host, port), proxy, context)

    def connect(self, backend: SocketBackend | AsyncioBackend) -> Any:
        """Return a connection of httpcore, to be opened by its first request."""
        direct, http_proxy, socks_proxy = _HTTPCORE[type(backend)]
        common: dict[str, Any] = {
            "ssl_context": self.context,
            "keepalive_expiry": KEEPALIVE,
            "network_backend": backend,
        }
        if self.proxy is None:
            return direct(origin=self.origin, **common)
        url = self.proxy.url
        common["proxy_url"] = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        common["proxy_auth"] = self.proxy.raw_auth
        if url.scheme.startswith("socks"):
            return socks_proxy(**common).create_connection(self.origin)
        if url.scheme == "https":
            common["proxy_ssl_context"] = self.proxy.ssl_context or self.context
        return http_proxy(proxy_headers=self.proxy.headers.raw, **common).create_connection(self.origin)


class _Single(Generic[B]):
    """A transport of httpx that holds one connection instead of a pool."""

    def __init__(self, route: Route, backend: B) -> None:
        # httpx's own __init__ would create a pool.
        self.backend: B = backend
        self._pool: Any = route.connect(backend)

    @property
    def is_new(self) -> bool:
        """Whether the connection has yet to be opened."""
        return self.backend.stream is None

    @property
    def is_reusable(self) -> bool:
        """Whether the last request ended cleanly: both sides are done, and nothing followed the response."""
        inner = self._pool
        while inner is not None and not isinstance(inner, (httpcore.HTTP11Connection, httpcore.AsyncHTTP11Connection)):
            inner = getattr(inner, "_connection", None)
        if inner is None or not inner.is_idle():
            return False
        # httpcore has no public access to bytes that came with the response's last ones.
        trailing: bytes = getattr(inner, "_h11_state").trailing_data[0]  # noqa: B009
        return not trailing

    @property
    def is_stale(self) -> bool:
        """Whether the idle connection was kept for too long, was closed by the server, or has unread bytes."""
        stale: bool = self._pool.has_expired()
        return stale


class Connection(_Single[SocketBackend], httpx.HTTPTransport):
    """A blocking connection."""

    def __init__(self, route: Route) -> None:
        super().__init__(route, SocketBackend())


class AsyncConnection(_Single[AsyncioBackend], httpx.AsyncHTTPTransport):
    """A connection of an asyncio loop."""

    def __init__(self, route: Route) -> None:
        super().__init__(route, AsyncioBackend())
