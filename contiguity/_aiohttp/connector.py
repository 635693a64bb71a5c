"""Connections of aiohttp that are reused only if they are clean, and that record when a request can have been sent."""

from __future__ import annotations

import functools
import select
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from attrs import define

if TYPE_CHECKING:
    import asyncio

KEEPALIVE = 5.0
"""Seconds that an idle connection is kept; the same as in the default transport."""


@define(eq=False)
class Attempt:
    """One attempt to send a request."""

    sent: bool = False
    """Whether bytes of the request can have left."""


current_attempt: ContextVar[Attempt] = ContextVar("current_attempt")
"""The attempt of the running task."""


class Connector(aiohttp.TCPConnector):
    """Opens connections. Their number is limited by the transport, since waiting here would count as connecting."""

    def __init__(self) -> None:
        base: Any = super()
        base.__init__(limit=0, keepalive_timeout=KEEPALIVE, resolver=aiohttp.ThreadedResolver())
        self._factory: Any = functools.partial(_Protocol, loop=self._loop)

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:  # noqa: ASYNC109 -- aiohttp's signature
        """Return a connection on which nothing of this request has been sent; a proxy's tunnel is complete."""
        connection = await super().connect(req, traces, timeout)
        current_attempt.get().sent = True
        return connection

    def abandon(self) -> None:
        """Leave all connections open, because they belong to the parent process."""
        self._closed = True


class _Protocol(ResponseHandler):
    """A connection."""

    _poll: select.poll | None = None
    _waiting_since: float | None = None
    """When the last bytes were received or the request was sent; None while no bytes are expected."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Prepare for `is_connected`."""
        super().connection_made(transport)
        socket = transport.get_extra_info("socket")
        if socket is not None and hasattr(select, "poll"):
            self._poll = select.poll()
            self._poll.register(socket, select.POLLIN)

    def is_connected(self) -> bool:
        """Return whether the connection can serve another request.

        aiohttp calls this only for idle connections. Its own check ignores bytes that were
        received after the last response; they would be returned as the response to the next request.
        """
        return super().is_connected() and not (self.should_close or self._has_partial_message() or self._is_readable())

    def _has_partial_message(self) -> bool:
        parser: Any = self._parser
        try:
            return parser is not None and parser.feed_eof() is not None
        except Exception:  # noqa: BLE001 -- a part of a message can be anything
            return True

    def _is_readable(self) -> bool:
        """Return whether there are bytes, or the end of the stream, that the event loop has not read yet."""
        if self._poll is None:
            socket = None if self.transport is None else self.transport.get_extra_info("socket")
            return socket is not None and bool(select.select([socket], [], [], 0)[0])
        return bool(self._poll.poll(0))

    # aiohttp starts and cancels a timer for each part of a response. One timer for many requests costs less.

    def _reschedule_timeout(self) -> None:
        now = self._loop.time()
        self._waiting_since = now
        if self._read_timeout:
            timer = self._read_timeout_handle
            if timer is None or timer.when() > now + self._read_timeout:
                self._start_timer(self._read_timeout)

    def _drop_timeout(self) -> None:
        self._waiting_since = None

    def _start_timer(self, seconds: float) -> None:
        if self._read_timeout_handle is not None:
            self._read_timeout_handle.cancel()
        self._read_timeout_handle = self._loop.call_later(seconds, self._on_timer)

    def _on_timer(self) -> None:
        self._read_timeout_handle = None
        if self._waiting_since is None or not self._read_timeout:
            return
        left = self._waiting_since + self._read_timeout - self._loop.time()
        if left > 0:
            self._start_timer(left)
        else:
            self._on_read_timeout()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Stop the timer."""
        super().connection_lost(exc)
        if self._read_timeout_handle is not None:
            self._read_timeout_handle.cancel()
            self._read_timeout_handle = None

    def close(self) -> None:
        """Close the connection at once, and end a request that is in flight on it."""
        transport, payload = self.transport, self._payload
        super().close()
        if transport is not None:
            transport.abort()
        if payload is not None and not payload.is_eof():
            payload.set_exception(aiohttp.ClientConnectionError("the connection was closed"))
