"""The synchronous transport on httpx: over pooled connections, or through a handed-in client or transport."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Any

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
from contiguity._httpx.pool import Pool

if TYPE_CHECKING:
    from contiguity._core.http import Request, Response


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
        with transport_errors(self._library, exchange, waited):
            try:
                outgoing = build_request(self._library, inner, request, exchange, exchange.trace)
                if hasattr(inner, "handle_request"):
                    incoming = inner.handle_request(outgoing)
                    parts = incoming.stream
                else:
                    incoming = inner.send(outgoing, stream=True, follow_redirects=False)
                    parts = None if incoming.is_stream_consumed else incoming.iter_raw()
                try:
                    if parts is None:
                        return consumed(incoming, waited)
                    body = body_reader(incoming)
                    for part in parts:
                        if not body.feed(part):
                            break
                        exchange.seconds()
                    return response_of(incoming, *body.finish(), waited)
                finally:
                    incoming.close()
            except self._library.HTTPStatusError as error:
                return response_from_status_error(self._library, error, waited)

    def close(self) -> None:
        """Close the connections that this transport opened."""
        if self._pool is not None:
            self._pool.close()
