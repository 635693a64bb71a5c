"""One connection to one origin, as an httpx transport.

Each is a subclass of httpx's transport, so that instrumentation of ``httpx.HTTPTransport.handle_request`` records every
call, but it holds one connection of httpcore instead of a pool. httpcore's pool inspects all of its connections at each
step, reuses connections that have unread bytes, and loses slots when a handshake fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import httpcore
import httpx
from attrs import define

from contiguity._core.http import TransportError
from contiguity._httpx.environment import proxy_for, tls_context

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from contiguity._httpx.exchange import Exchange

B = TypeVar("B", bound="Backend")

KEEPALIVE = 5.0
"""Seconds that an idle connection is kept; httpx's default."""


class Backend(Protocol):
    """A network backend of httpcore that opens one connection."""

    exchange: Exchange | None
    """The request that the connection currently serves."""

    @property
    def stream(self) -> object:
        """The open stream; None before the first request."""
        ...

    def close(self) -> None:
        """Close the connection."""


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

    def connect(self, backend: object, prefix: str) -> Any:
        """Return a connection of httpcore, to be opened by its first request.

        Args:
            backend: The network backend that opens it.
            prefix: "Async" for httpcore's asynchronous classes, else "".
        """
        direct, http_proxy, socks_proxy = (
            getattr(httpcore, prefix + name) for name in ("HTTPConnection", "HTTPProxy", "SOCKSProxy")
        )
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


class SingleConnection(Generic[B]):
    """Part of a transport of httpx that holds one connection instead of a pool."""

    def __init__(self, route: Route, backend: B, prefix: str) -> None:
        # httpx's own __init__ would create a pool.
        self.backend: B = backend
        self._pool: Any = route.connect(backend, prefix)

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


C = TypeVar("C", bound=SingleConnection[Any])


class Connections(Generic[C]):
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
