"""The HTTP server of the sandbox, in a thread."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response as StarletteResponse

from contiguity.sandbox._abortable import AbortableServer, abort
from contiguity.sandbox.control import NO_MESSAGES
from contiguity.sandbox.gateway import Gateway
from contiguity.sandbox.http import ConnectionDropped, ReceivedRequest

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.gateway import Exchange
    from contiguity.transport import Response

_CLOSE_GRACE = 0.5
"""Seconds for which open connections can finish when the server closes."""


class Server:
    """Serves an emulator on one address until it is closed."""

    def __init__(self, emulator: Emulator, *, host: str, port: int) -> None:
        """Start to serve.

        Raises:
            OSError: The address is in use or not available.
        """
        self._emulator = emulator
        self._gateway = Gateway(emulator)
        self._socket = _listen(host, port)
        address, port = self._socket.getsockname()[:2]
        self.url: str = f"http://[{address}]:{port}" if ":" in address else f"http://{address}:{port}"
        self._loop = asyncio.new_event_loop()
        self._changed = asyncio.Event()
        self._closing = asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self._thread.start()
        self._ready.wait()

    def close(self) -> None:
        """Stop serving and close all connections."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._closing.set)
            self._thread.join()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        server = AbortableServer(self._app, self._socket)
        await server.start()
        self._emulator.on_change = self._wake
        running = asyncio.create_task(self._run_scheduled())
        self._ready.set()
        await self._closing.wait()
        self._emulator.on_change = None
        running.cancel()
        await server.stop(_CLOSE_GRACE)

    def _wake(self) -> None:
        """Wake the loop from any thread."""
        self._loop.call_soon_threadsafe(self._changed.set)

    async def _run_scheduled(self) -> None:
        """Run scheduled actions when they are due, without a request."""
        while True:
            self._changed.clear()
            try:
                await asyncio.wait_for(self._changed.wait(), self._emulator.seconds_to_next)
            except TimeoutError:
                self._emulator.run_due()

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        headers: dict[str, str] = {}
        for name, value in request.headers.items():
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        path = scope.get("raw_path") or scope["path"].encode()
        received = ReceivedRequest(
            request.method, path.decode("latin-1"), scope["query_string"].decode("latin-1"), headers, body
        )
        exchange = self._gateway.receive(received)
        try:
            if stall := exchange.stall("stall_before"):
                await self._pause(stall)
                if await request.is_disconnected():
                    return
            response = await self._respond(exchange)
            await self._pause(exchange.stall("stall_after"))
        except ConnectionDropped:
            abort(scope)
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        await StarletteResponse(response.body, response.status, dict(response.headers))(scope, receive, send)

    async def _respond(self, exchange: Exchange) -> Response:
        """Respond immediately, or wait for a message if the request asks for that."""
        response = self._gateway.respond(exchange)
        until = self._loop.time() + self._gateway.max_wait(exchange)
        while response.body == NO_MESSAGES and self._loop.time() < until and not self._closing.is_set():
            await self._pause(0.01)
            response = self._gateway.respond(exchange)
        return response

    async def _pause(self, seconds: float) -> None:
        """Sleep until the time has passed or the server closes."""
        if seconds:
            try:
                await asyncio.wait_for(self._closing.wait(), seconds)
            except TimeoutError:
                return


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio disables Nagle's algorithm only if the protocol is given; otherwise each response would take 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(2048)
    except OSError:
        listening.close()
        raise
    return listening
