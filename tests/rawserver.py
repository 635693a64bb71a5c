"""A loopback server whose bytes and timing are controlled by a test."""

from __future__ import annotations

import asyncio
import json
import struct
import threading
from socket import SO_LINGER, SOL_SOCKET
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from attrs import define, field

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping

    Handler: TypeAlias = Callable[["Connection"], Awaitable[None]]


@define
class ReceivedRequest:
    """A received request, with header names in lower case."""

    connection: int
    """The number of its connection, from 0."""
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """Return the body, decoded as JSON."""
        return json.loads(self.body)


@define(eq=False)
class Connection:
    """The server side of one connection."""

    number: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def request(self) -> ReceivedRequest | None:
        """Read one request; return None if the client has disconnected."""
        try:
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            first, *lines = head.strip().split("\r\n")
            method, target, _ = first.split(" ")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        return ReceivedRequest(self.number, method, target, headers, body)

    async def send(self, data: bytes) -> None:
        """Send bytes, unless the client has disconnected."""
        try:
            self.writer.write(data)
            await self.writer.drain()
        except ConnectionError:
            return

    def close(self, *, reset: bool = False) -> None:
        """Close the connection; with a reset, data in transit is discarded."""
        if reset:
            self.writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.close()


def http(status: int, body: object = b"", headers: Mapping[str, str] | None = None) -> bytes:
    """Encode a response: bytes as HTML, any other body as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = "text/html" if isinstance(body, bytes) else "application/json"
    fields = {"content-type": kind, "content-length": str(len(raw)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + raw


def per_request(answer: Callable[[Connection, ReceivedRequest], Awaitable[None]]) -> Handler:
    """Handle connections by calling a function for each request."""

    async def handle(connection: Connection) -> None:
        while (asked := await connection.request()) is not None:
            await answer(connection, asked)
            if connection.writer.is_closing():
                return

    return handle


def constant_response(reply: bytes) -> Handler:
    """Handle connections by sending the same bytes for every request."""
    return per_request(lambda connection, _: connection.send(reply))


@define(eq=False)
class RawServer:
    """A server that runs in a separate thread inside a ``with`` block; `listening` may be off at first."""

    handle: Handler
    listening: bool = True
    context: ssl.SSLContext | None = None
    """The TLS context; None for plain HTTP."""
    connections: int = 0
    """The number of accepted connections."""
    open: set[int] = field(factory=set)
    """The numbers of the open connections."""
    port: int = 0
    _loop: asyncio.AbstractEventLoop = field(factory=asyncio.new_event_loop, init=False)
    _server: asyncio.Server | None = field(default=None, init=False)
    _thread: threading.Thread | None = field(default=None, init=False)

    @property
    def url(self) -> str:
        """Return the base URL."""
        return f"http{'s' if self.context else ''}://127.0.0.1:{self.port}"

    def run(self, work: Any) -> Any:
        """Run a coroutine in the server's thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def listen(self) -> None:
        """Listen on the same port as before."""
        self._server = await asyncio.start_server(
            self._connected, "127.0.0.1", self.port, limit=2**20, backlog=1000, ssl=self.context
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop_listening(self) -> None:
        """Stop listening, so that new connections are rejected."""
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = Connection(self.connections, reader, writer)
        self.connections += 1
        self.open.add(connection.number)
        try:
            await self.handle(connection)
        except asyncio.CancelledError:
            pass  # The test is over.
        finally:
            self.open.discard(connection.number)
            writer.close()

    async def _end(self) -> None:
        await self.stop_listening()
        # The tasks of the connections accepted last start in the next iterations of the loop.
        for _ in range(10):
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.sleep(0.002)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self.run(self.listen())
        if not self.listening:
            self.run(self.stop_listening())
        return self

    def __exit__(self, *_: object) -> None:
        assert self._thread is not None
        self.run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
