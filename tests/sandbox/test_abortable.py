"""Canary tests of `contiguity.sandbox._abortable`, which depends on internals of uvicorn."""

from __future__ import annotations

import asyncio
import socket
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from contiguity.sandbox._abortable import AbortableServer, abort

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import Receive, Scope, Send

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
REQUEST = b"GET %b HTTP/1.1\r\nhost: localhost\r\n\r\n"


async def _app(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["path"] == "/abort":
        abort(scope)
        assert (await receive())["type"] == "http.request"
        assert (await receive())["type"] == "http.disconnect"
        return
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def _serve(use: Callable[[AbortableServer, str, int], Awaitable[None]]) -> None:
    """Run a function with a started server and its address."""

    async def run() -> None:
        listening = socket.create_server(("127.0.0.1", 0))
        server = AbortableServer(_app, listening)
        await server.start()
        await use(server, *listening.getsockname()[:2])

    asyncio.run(asyncio.wait_for(run(), 20))


def test_abort_closes_connection_without_response() -> None:
    async def use(server: AbortableServer, host: str, port: int) -> None:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(REQUEST % b"/abort")
        assert await reader.read() == b""
        writer.close()
        await server.stop(1)

    _serve(use)


def test_request_without_abort_is_served() -> None:
    async def use(server: AbortableServer, host: str, port: int) -> None:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(REQUEST % b"/")
        assert (await reader.readline()).startswith(b"HTTP/1.1 204")
        writer.close()
        await server.stop(1)

    _serve(use)


def test_stop_closes_idle_connections() -> None:
    async def use(server: AbortableServer, host: str, port: int) -> None:
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(REQUEST % b"/")
        await reader.readuntil(b"\r\n\r\n")
        await server.stop(1)
        assert await reader.read() == b""
        writer.close()

    _serve(use)


def test_extra_limits_uvicorn_to_next_minor_version() -> None:
    """A new version of uvicorn is admitted only together with these tests."""
    extra = tomllib.loads(PROJECT.read_text())["project"]["optional-dependencies"]["sandbox"]
    major, minor = uvicorn.__version__.split(".")[:2]

    (requirement,) = [each for each in extra if each.startswith("uvicorn")]
    assert int(requirement.rpartition(f"<{major}.")[2]) > int(minor)
