"""A server on the loopback interface of which a test decides every byte, and every silence."""

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

    Handler: TypeAlias = Callable[["Talk"], Awaitable[None]]


@define
class Asked:
    """A request as it came; names of headers are in lower case."""

    connection: int
    """The number of its connection, from 0."""
    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)


@define(eq=False)
class Talk:
    """One connection, as the server has it."""

    number: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def request(self) -> Asked | None:
        """Read one request; None when the client has gone."""
        try:
            head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            first, *lines = head.strip().split("\r\n")
            method, target, _ = first.split(" ")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        return Asked(self.number, method, target, headers, body)

    async def say(self, data: bytes) -> None:
        """Send bytes; a client that has gone does not hear them."""
        try:
            self.writer.write(data)
            await self.writer.drain()
        except ConnectionError:
            return

    def hang_up(self, *, rudely: bool = False) -> None:
        """Close the connection; rudely with a reset, which throws away what is under way."""
        if rudely:
            self.writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.close()


def http(status: int, body: object = b"", headers: Mapping[str, str] | None = None) -> bytes:
    """Write a reply: bytes as HTML, anything else as JSON."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = "text/html" if isinstance(body, bytes) else "application/json"
    told = {"content-type": kind, "content-length": str(len(raw)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + raw


def each(answer: Callable[[Talk, Asked], Awaitable[None]]) -> Handler:
    """Handle connections by answering each request in turn."""

    async def handle(talk: Talk) -> None:
        while (asked := await talk.request()) is not None:
            await answer(talk, asked)
            if talk.writer.is_closing():
                return

    return handle


def always(reply: bytes) -> Handler:
    """Handle connections by giving every request the same bytes."""
    return each(lambda talk, _: talk.say(reply))


@define(eq=False)
class RawServer:
    """Runs while it is entered, in a thread of its own; `listening` may be off at first."""

    handle: Handler
    listening: bool = True
    context: ssl.SSLContext | None = None
    """Set for a server that speaks TLS."""
    connections: int = 0
    """Connections so far."""
    open: set[int] = field(factory=set)
    """The numbers of those that are open."""
    port: int = 0
    _loop: asyncio.AbstractEventLoop = field(factory=asyncio.new_event_loop, init=False)
    _server: asyncio.Server | None = field(default=None, init=False)
    _thread: threading.Thread | None = field(default=None, init=False)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http{'s' if self.context else ''}://127.0.0.1:{self.port}"

    def do(self, work: Any) -> Any:
        """Run a coroutine in the server's thread."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def listen(self) -> None:
        """Listen, on the same port as before."""
        self._server = await asyncio.start_server(
            self._connected, "127.0.0.1", self.port, limit=2**20, backlog=1000, ssl=self.context
        )
        self.port = self._server.sockets[0].getsockname()[1]

    async def deafen(self) -> None:
        """Stop listening: connections are refused from now on."""
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = Talk(self.connections, reader, writer)
        self.connections += 1
        self.open.add(talk.number)
        try:
            await self.handle(talk)
        except asyncio.CancelledError:
            pass  # The test is over.
        finally:
            self.open.discard(talk.number)
            writer.close()

    async def _end(self) -> None:
        await self.deafen()
        # Connections that were accepted last get their task, and close, in the turns that follow.
        for _ in range(10):
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.sleep(0.002)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self.do(self.listen())
        if not self.listening:
            self.do(self.deafen())
        return self

    def __exit__(self, *_: object) -> None:
        assert self._thread is not None
        self.do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
