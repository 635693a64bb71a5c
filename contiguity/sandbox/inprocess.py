"""Transports that pass the requests of a client to an emulator without a socket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterable, Iterable
from math import inf
from typing import TYPE_CHECKING

from contiguity.sandbox.gateway import Gateway
from contiguity.sandbox.http import ConnectionDropped, ReceivedRequest
from contiguity.transport import TransportError

if TYPE_CHECKING:
    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.gateway import Exchange
    from contiguity.transport import Request, Response


class InProcessTransport:
    """A transport for synchronous clients: ``Contiguity(transport=InProcessTransport(emulator))``."""

    def __init__(self, emulator: Emulator) -> None:
        self._gateway = Gateway(emulator)

    def send(self, request: Request, /) -> Response:
        """Send a request and return the response.

        Raises:
            TransportError: A fault closed the connection, or the response took too long.
        """
        exchange = self._gateway.receive(ReceivedRequest.from_request(request, _join(request.body)))
        time.sleep(_stall(exchange, request, "stall_before"))
        _raise_if_timed_out(exchange, request, "stall_before")
        response = _respond(self._gateway, exchange)
        time.sleep(_stall(exchange, request, "stall_after"))
        _raise_if_timed_out(exchange, request, "stall_after")
        return response

    def close(self) -> None:
        """Do nothing."""


class AsyncInProcessTransport:
    """A transport for asynchronous clients: ``AsyncContiguity(transport=AsyncInProcessTransport(emulator))``."""

    def __init__(self, emulator: Emulator) -> None:
        self._gateway = Gateway(emulator)

    async def send(self, request: Request, /) -> Response:
        """Send a request and return the response.

        Raises:
            TransportError: A fault closed the connection, or the response took too long.
        """
        body = request.body
        if isinstance(body, AsyncIterable):
            body = [piece async for piece in body]
        exchange = self._gateway.receive(ReceivedRequest.from_request(request, _join(body)))
        await asyncio.sleep(_stall(exchange, request, "stall_before"))
        _raise_if_timed_out(exchange, request, "stall_before")
        response = _respond(self._gateway, exchange)
        await asyncio.sleep(_stall(exchange, request, "stall_after"))
        _raise_if_timed_out(exchange, request, "stall_after")
        return response

    async def aclose(self) -> None:
        """Do nothing."""


def _join(body: bytes | Iterable[bytes] | AsyncIterable[bytes] | None) -> bytes:
    if isinstance(body, AsyncIterable):
        raise TypeError("an asynchronous body requires the asynchronous transport")
    return body if isinstance(body, bytes) else b"".join(body or ())


def _respond(gateway: Gateway, exchange: Exchange) -> Response:
    try:
        return gateway.respond(exchange)
    except ConnectionDropped:
        raise TransportError("the connection was closed without a response", maybe_sent=True) from None


def _timeout(request: Request) -> float:
    return min(request.read_timeout or inf, request.total_timeout)


def _stall(exchange: Exchange, request: Request, kind: str) -> float:
    return min(exchange.stall(kind), _timeout(request))


def _raise_if_timed_out(exchange: Exchange, request: Request, kind: str) -> None:
    fault = exchange.fault
    if fault is not None and fault.kind == kind and fault.seconds >= _timeout(request):
        raise TransportError("the response took too long", maybe_sent=True, timed_out=True)
