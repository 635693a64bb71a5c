"""A network backend of httpcore on asyncio's transports and protocols.

httpcore's own backend hides bytes that were received and not read, so that an unrequested response could become that of
the next request.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import httpcore

from contiguity._core.environment import is_address

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from contiguity._httpx.exchange import Exchange

_HIGH_WATER = 256 * 1024
"""Bytes that are received ahead of the reader before the socket is no longer read."""
_HAPPY_EYEBALLS_DELAY = 0.25  # Seconds; RFC 8305, section 5.


class AsyncioBackend(httpcore.AsyncNetworkBackend):
    """Opens one connection; `exchange` is the request that it currently serves."""

    def __init__(self) -> None:
        self.exchange: Exchange | None = None
        self.stream: AsyncioStream | None = None

    def seconds(self, timeout: float | None) -> float | None:
        """Return how long the next operation may take."""
        return timeout if self.exchange is None else self.exchange.seconds(timeout)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 -- part of the interface
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 -- part of the interface
    ) -> AsyncioStream:
        """Connect to a host."""
        if self.exchange is not None:
            self.exchange.start_connecting(timeout)
        loop = asyncio.get_running_loop()
        # asyncio's race between the addresses of a name leaks a socket if it is cancelled at the wrong moment.
        delay = None if is_address(host) else _HAPPY_EYEBALLS_DELAY
        try:
            async with asyncio.timeout(self.seconds(timeout)):
                _, protocol = await loop.create_connection(
                    lambda: _Protocol(loop), host, port, happy_eyeballs_delay=delay
                )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        self.stream = AsyncioStream(protocol, self)
        return self.stream

    def close(self) -> None:
        """Close the connection at once; the socket is closed in the loop's next steps."""
        if self.stream is not None:
            self.stream.abort()

    async def wait_closed(self) -> None:
        """Wait until the socket is closed."""
        if self.stream is not None:
            await self.stream.wait_closed()


class AsyncioStream(httpcore.AsyncNetworkStream):
    """A connection, with or without TLS."""

    def __init__(self, protocol: _Protocol, backend: AsyncioBackend) -> None:
        self._protocol = protocol
        self._backend = backend

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return the available bytes, at least one; none at the end of the stream."""
        try:
            return await self._protocol.read(max_bytes, self._backend.seconds(timeout))
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all bytes."""
        try:
            await self._protocol.write(buffer, self._backend.seconds(timeout))
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> AsyncioStream:
        """Encrypt what follows."""
        try:
            async with asyncio.timeout(self._backend.seconds(timeout)):
                await self._protocol.start_tls(ssl_context, server_hostname)
        except BaseException as error:
            self.abort()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(str(error)) from error
            if isinstance(error, OSError):
                raise httpcore.ConnectError(str(error)) from error
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks of a stream."""
        if info == "is_readable":
            return self._protocol.is_readable
        return self._protocol.transport.get_extra_info(info)

    async def aclose(self) -> None:
        """Close the connection."""
        self.abort()

    def abort(self) -> None:
        """Close the connection at once, without any farewell to the server."""
        self._protocol.transport.abort()

    async def wait_closed(self) -> None:
        """Wait until the socket is closed."""
        await self._protocol.lost


class _Protocol(asyncio.Protocol):
    """Receives into a buffer that can be inspected."""

    transport: asyncio.Transport

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._buffer = bytearray()
        self._ended = False
        self._failure: Exception | None = None
        self._reading_paused = False
        self._writing_paused = False
        self._waiter: asyncio.Future[None] | None = None
        self.lost: asyncio.Future[None] = loop.create_future()

    @property
    def is_readable(self) -> bool:
        """Whether there are unread bytes, or the connection has ended."""
        return bool(self._buffer) or self._ended

    async def read(self, max_bytes: int, timeout: float | None) -> bytes:
        while not self._buffer:
            if self._failure is not None:
                raise ConnectionError(str(self._failure)) from self._failure
            if self._ended:
                return b""
            await self._wait(timeout)
        data = bytes(self._buffer[:max_bytes])
        del self._buffer[:max_bytes]
        if self._reading_paused and not self._buffer:
            self._reading_paused = False
            self.transport.resume_reading()
        return data

    async def write(self, data: bytes, timeout: float | None) -> None:
        if self.lost.done():
            raise ConnectionError(str(self._failure or "the connection is closed"))
        self.transport.write(data)
        while self._writing_paused:
            await self._wait(timeout)
            if self.lost.done():
                raise ConnectionError(str(self._failure or "the connection is closed"))

    async def start_tls(self, context: ssl.SSLContext, server_hostname: str | None) -> None:
        if self._buffer:
            raise ConnectionError("unexpected bytes before the TLS handshake")
        transport = await self._loop.start_tls(self.transport, self, context, server_hostname=server_hostname)
        if transport is None or self._ended:
            raise ConnectionError("the connection was closed during the TLS handshake")
        self.transport = transport

    async def _wait(self, timeout: float | None) -> None:
        waiter = self._waiter = self._loop.create_future()
        timer = None if timeout is None else self._loop.call_later(timeout, _time_out, waiter)
        try:
            await waiter
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if len(self._buffer) > _HIGH_WATER and not self._reading_paused:
            self._reading_paused = True
            self.transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._failure = exc
        if not self.lost.done():
            self.lost.set_result(None)
        self._wake()

    def pause_writing(self) -> None:
        self._writing_paused = True

    def resume_writing(self) -> None:
        self._writing_paused = False
        self._wake()


def _time_out(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(TimeoutError("no data in time"))
