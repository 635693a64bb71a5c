"""The interface between a client and a transport: requests, responses and transport errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping

DEFAULT_CONNECT_TIMEOUT = 5.0
"""Seconds to wait for a connection where a request has no `connect_timeout`."""
DEFAULT_READ_TIMEOUT = 30.0
"""Seconds to wait for each part of a response where a request has no `read_timeout`."""


@define(frozen=True)
class Request:
    """An HTTP request to send.

    A timeout that is None was not set by the caller. A transport then uses its defaults: those of this package wait
    `DEFAULT_CONNECT_TIMEOUT`, `DEFAULT_READ_TIMEOUT`, and without limit for a free connection slot.
    """

    method: str
    """The HTTP method."""
    url: str
    """The absolute URL, with the query."""
    headers: Mapping[str, str] = field(repr=False)
    """All headers that the transport does not set. ``authorization`` has the API key."""
    body: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = field(repr=False)
    """The bytes to send. The synchronous client passes a file as an iterable of chunks, the asynchronous client as an
    asynchronous iterable; its size is in ``content-length``."""
    connect_timeout: float | None
    """Seconds to wait for a connection, or None."""
    read_timeout: float | None
    """Seconds to wait for each part of the response, or None."""
    total_timeout: float
    """Seconds until the response must be complete, counted from when a connection slot is free."""
    pool_timeout: float | None = None
    """Seconds to wait for a free connection slot, or None."""


@define(frozen=True)
class Response:
    """An HTTP response of any status."""

    status: int
    """The HTTP status."""
    headers: Mapping[str, str] = field(repr=False)
    """Names are in lower case; the values of a repeated header are joined by ``", "``."""
    body: bytes = field(repr=False)
    """The body, without its content coding."""
    complete: bool = True
    """False if the body could not be used whole: it was too large, or its content coding could not be decoded."""
    pool_wait: float = 0.0
    """Seconds that the request waited for a free connection slot; they do not count towards the deadline."""


class TransportError(Exception):
    """An attempt that received no response."""

    def __init__(self, reason: str, *, maybe_sent: bool, timed_out: bool = False, pool_wait: float = 0.0) -> None:
        super().__init__(reason)
        self.maybe_sent = maybe_sent
        """Whether bytes of the request may have reached the service."""
        self.timed_out = timed_out
        """Whether the attempt ended because of a timeout."""
        self.pool_wait = pool_wait
        """Seconds that the request waited for a free connection slot; they do not count towards the deadline."""
