"""Handlers for `RawServer` that act as an HTTP or a SOCKS proxy."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rawserver import Connection, Handler


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


async def tunnel(connection: Connection, port: int) -> None:
    """Pass bytes between a client and a port of this machine."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await asyncio.gather(_copy(connection.reader, writer), _copy(reader, connection.writer))


def connect_proxy(port: int, before: Callable[[Connection], Awaitable[bool]] | None = None) -> Handler:
    """Open a tunnel to a port for each CONNECT, unless `before` has handled the connection and returns True."""

    async def handle(connection: Connection) -> None:
        if await connection.request() is None or (before is not None and await before(connection)):
            return
        await connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await tunnel(connection, port)

    return handle


def socks_proxy(port: int) -> Handler:
    """Open a tunnel to a port as a SOCKS5 proxy without authentication (RFC 1928)."""

    async def handle(connection: Connection) -> None:
        try:
            _, methods = await connection.reader.readexactly(2)
            await connection.reader.readexactly(methods)
            await connection.send(b"\x05\x00")
            _, _, _, kind = await connection.reader.readexactly(4)
            length = {1: 4, 4: 16}.get(kind) or (await connection.reader.readexactly(1))[0]
            await connection.reader.readexactly(length + 2)
        except asyncio.IncompleteReadError:
            return
        await connection.send(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        await tunnel(connection, port)

    return handle
