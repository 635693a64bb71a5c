"""The thin shell: serves an emulator over HTTP, on uvicorn in a thread, with Starlette's request and response."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response as StarletteResponse
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from contiguity.sandbox.control import NO_MESSAGES
from contiguity.sandbox.http import ConnectionDropped, Incoming

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.faults import Fault
    from contiguity.transport import Response

_LAST_TURNS = 50
"""How often the server looks whether its last replies are out before it cuts their connections."""

ABORT = "contiguity.sandbox.abort"
"""Where the scope keeps what closes the connection at once."""


class _AbortableProtocol(H11Protocol):
    """Lets the application close its connection without a reply, which ASGI has no word for."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Hand the connection's end to the application."""
        super().connection_made(transport)
        app = self.app

        async def abortable(scope: Any, receive: Any, send: Any) -> None:
            await app({**scope, ABORT: transport.abort}, receive, send)

        self.app = abortable


class Server:
    """Serves an emulator on one address, from when it is made until it is closed."""

    def __init__(self, emulator: Emulator, *, host: str, port: int) -> None:
        """Listen, and be ready.

        Raises:
            OSError: The address is taken, or is not this machine's.
        """
        self._emulator = emulator
        self._socket = _listen(host, port)
        address, port = self._socket.getsockname()[:2]
        self.url: str = f"http://[{address}]:{port}" if ":" in address else f"http://{address}:{port}"
        self._state = ServerState()
        self._loop = asyncio.new_event_loop()
        self._changed = asyncio.Event()
        self._closing = asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self._thread.start()
        self._ready.wait()

    def close(self) -> None:
        """Stop serving and close every connection."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._closing.set)
            self._thread.join()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        config = uvicorn.Config(
            self._app,
            http=_AbortableProtocol,
            ws="none",
            lifespan="off",
            interface="asgi3",
            proxy_headers=False,
            log_config=None,
            access_log=False,
        )
        config.load()
        # uvicorn's own server looks for its end ten times a second; tests start and stop many.
        server = await self._loop.create_server(
            lambda: _AbortableProtocol(config, self._state, {}), sock=self._socket, backlog=config.backlog
        )
        self._emulator.on_change = self._wake
        settling = asyncio.create_task(self._settle())
        self._ready.set()
        await self._closing.wait()
        self._emulator.on_change = None
        settling.cancel()
        server.close()
        for connection in list(self._state.connections):
            connection.shutdown()
        for _ in range(_LAST_TURNS):
            if not self._state.connections:
                break
            await asyncio.sleep(0.01)
        for connection in list(self._state.connections):
            connection.transport.abort()
        if self._state.tasks:
            await asyncio.wait(self._state.tasks, timeout=1)

    def _wake(self) -> None:
        """Tell the loop, from whatever thread, that something may have happened."""
        self._loop.call_soon_threadsafe(self._changed.set)

    async def _settle(self) -> None:
        """Let what falls due happen without a request."""
        while True:
            self._changed.clear()
            try:
                await asyncio.wait_for(self._changed.wait(), self._emulator.seconds_to_next)
            except TimeoutError:
                self._emulator.settle()

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        headers: dict[str, str] = {}
        for name, value in request.headers.items():
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        raw = scope.get("raw_path") or scope["path"].encode()
        incoming = Incoming(
            request.method, raw.decode("latin-1"), scope["query_string"].decode("latin-1"), headers, body
        )
        fault = self._emulator.fault_for(incoming)
        try:
            if fault is not None and fault.kind == "stall_before":
                await self._pause(fault.seconds)
                if await request.is_disconnected():
                    return
            reply = await self._answer(incoming, fault)
            if fault is not None and fault.kind == "stall_after":
                await self._pause(fault.seconds)
        except ConnectionDropped:
            scope[ABORT]()
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        await StarletteResponse(reply.body, reply.status, dict(reply.headers))(scope, receive, send)

    async def _answer(self, incoming: Incoming, fault: Fault | None) -> Response:
        """Answer at once, unless the request is to wait for a message."""
        reply = self._emulator.answer(incoming, fault)
        until = self._loop.time() + self._emulator.patience(incoming)
        while reply.body == NO_MESSAGES and self._loop.time() < until and not self._closing.is_set():
            await self._pause(0.01)
            reply = self._emulator.answer(incoming, fault)
        return reply

    async def _pause(self, seconds: float) -> None:
        """Sleep, unless the server closes."""
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio switches Nagle's algorithm off only where the protocol is named; each reply would wait 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
    except OSError:
        listening.close()
        raise
    return listening
