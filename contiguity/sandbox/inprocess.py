"""Transports that hand a client's requests straight to an emulator, without a socket."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING

from contiguity._core.http import DEFAULT_READ_TIMEOUT
from contiguity.sandbox.http import ConnectionDropped, Incoming
from contiguity.transport import TransportError

if TYPE_CHECKING:
    from contiguity.sandbox.emulator import Emulator
    from contiguity.sandbox.faults import Fault
    from contiguity.transport import Request, Response


class InProcessTransport:
    """For ``Contiguity(transport=...)``."""

    def __init__(self, emulator: Emulator) -> None:
        """Lead to an emulator."""
        self._emulator = emulator

    def send(self, request: Request, /) -> Response:
        """Answer a request."""
        incoming = Incoming.of(request, _joined(request.body))
        fault = self._emulator.fault_for(incoming)
        time.sleep(_pause(fault, request, "stall_before"))
        _give_up(fault, request, "stall_before")
        reply = _answer(self._emulator, incoming, fault)
        time.sleep(_pause(fault, request, "stall_after"))
        _give_up(fault, request, "stall_after")
        return reply

    def close(self) -> None:
        """There is nothing to close."""


class AsyncInProcessTransport:
    """For ``AsyncContiguity(transport=...)``."""

    def __init__(self, emulator: Emulator) -> None:
        """Lead to an emulator."""
        self._emulator = emulator

    async def send(self, request: Request, /) -> Response:
        """Answer a request."""
        body = request.body
        if isinstance(body, AsyncIterable):
            body = [piece async for piece in body]
        incoming = Incoming.of(request, _joined(body))
        fault = self._emulator.fault_for(incoming)
        await asyncio.sleep(_pause(fault, request, "stall_before"))
        _give_up(fault, request, "stall_before")
        reply = _answer(self._emulator, incoming, fault)
        await asyncio.sleep(_pause(fault, request, "stall_after"))
        _give_up(fault, request, "stall_after")
        return reply

    async def aclose(self) -> None:
        """There is nothing to close."""


def _joined(body: bytes | Iterable[bytes] | AsyncIterable[bytes] | None) -> bytes:
    if isinstance(body, AsyncIterable):
        raise TypeError("an asynchronous body needs the asynchronous transport")
    return body if isinstance(body, bytes) else b"".join(body or ())


def _answer(emulator: Emulator, incoming: Incoming, fault: Fault | None) -> Response:
    try:
        return emulator.answer(incoming, fault)
    except ConnectionDropped:
        raise TransportError("the connection was closed without a reply", maybe_sent=True) from None


def _patience(request: Request) -> float:
    return min(request.read_timeout or DEFAULT_READ_TIMEOUT, request.total_timeout)


def _pause(fault: Fault | None, request: Request, kind: str) -> float:
    return min(fault.seconds, _patience(request)) if fault is not None and fault.kind == kind else 0.0


def _give_up(fault: Fault | None, request: Request, kind: str) -> None:
    if fault is not None and fault.kind == kind and fault.seconds >= _patience(request):
        raise TransportError("the reply took too long", maybe_sent=True, timed_out=True)
