"""uvicorn connections that the application can abort.

ASGI cannot close a connection without a response, which the faults ``close_before`` and ``close_after`` need, and
uvicorn's server polls for its end ten times a second, which is slow for tests that start many servers. This module
depends on internals of uvicorn: the extra limits its version, and a test fails if an internal has changed.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

if TYPE_CHECKING:
    import socket

    from starlette.types import ASGIApp, Scope

_SCOPE_KEY = "contiguity.sandbox.abort"


class _AbortableProtocol(H11Protocol):
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        app = self.app

        async def abortable(scope: Any, receive: Any, send: Any) -> None:
            await app({**scope, _SCOPE_KEY: transport.abort}, receive, send)

        self.app = abortable


def abort(scope: Scope) -> None:
    """Close the connection of a request without a response."""
    scope[_SCOPE_KEY]()


class AbortableServer:
    """Serves an ASGI application on a listening socket."""

    def __init__(self, app: ASGIApp, socket: socket.socket) -> None:
        self._app = app
        self._socket = socket
        self._state = ServerState()

    async def start(self) -> None:
        """Start to accept connections."""
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
        self._server = await asyncio.get_running_loop().create_server(
            lambda: _AbortableProtocol(config, self._state, {}), sock=self._socket, backlog=config.backlog
        )

    async def stop(self, grace: float) -> None:
        """Stop accepting connections, and abort those that are open after some seconds."""
        self._server.close()
        for connection in list(self._state.connections):
            connection.shutdown()
        loop = asyncio.get_running_loop()
        until = loop.time() + grace
        while self._state.connections and loop.time() < until:  # noqa: ASYNC110 -- uvicorn has no event for this
            await asyncio.sleep(0.01)
        for connection in list(self._state.connections):
            connection.transport.abort()
        if self._state.tasks:
            await asyncio.wait(self._state.tasks, timeout=1)
