"""A service with the faults of a network, which counts the messages that it accepts."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import define, field
from rawserver import Connection, RawServer, http

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from rawserver import ReceivedRequest

OWN_FAILURES = (408, 500, 503)
"""Statuses of failures that the service itself reports, before or after it accepted the message."""
GATEWAY_FAILURES = (408, 502, 504)
"""Statuses of failures that something in front of the service reports."""
REJECTIONS = (400, 401, 403, 404, 409, 422)
"""Statuses with which the service rejects a message, whether or not it accepted one with the same key before."""
GATEWAY_REJECTIONS = (400, 403, 413)
"""Statuses with which something in front of the service rejects a request that never reaches it."""

FAULTS = (
    "none",
    "none",
    "none",
    "none",
    "none",
    "none",
    "dropped",
    "reset",
    "dropped after",
    "reset after",
    "stalled",
    "stalled after",
    "limited",
    "limited for long",
    "own failure",
    "own failure after",
    "own failure to retry at once after",
    "gateway failure",
    "gateway failure after",
    "gateway failure in JSON after",
    "half a response after",
    "garbage after",
    "empty after",
    "rejected",
    "gateway rejection",
)
"""What can happen to a request; in those that end in "after" it happens once the message is accepted.

Linq also has "being created": another call is creating the same chat.
"""

PERMANENT = ("limited for long", "rejected", "gateway rejection")
"""Faults that end a call at once, however many attempts it has left."""

ON_CONNECTION = 0.05
"""The share of connections that are closed before a request is read."""


@define(eq=False)
class FaultyService:
    """A server that injects a random fault into each request."""

    random: Random
    text_of: Callable[[Any], str]
    """Returns the text that identifies a message."""
    success: Callable[[str], Any]
    """Returns the body of a success."""
    error_body: Callable[[int, str], Any]
    """Returns the body of an error of the service."""
    key_of: Callable[[Any], str | None] = lambda _: None
    faults: tuple[str, ...] = FAULTS
    accepted: Counter[str] = field(factory=Counter)
    """The number of times that each message was accepted."""
    received: Counter[str] = field(factory=Counter)
    """The number of requests read for each message."""
    injected: Counter[str] = field(factory=Counter)
    _known: dict[str, Any] = field(factory=dict)

    def server(self) -> RawServer:
        """Return a server for this service."""
        return RawServer(self._serve)

    async def _serve(self, connection: Connection) -> None:
        if self.random.random() < ON_CONNECTION:
            self.injected["closed at once"] += 1
            connection.close(reset=self.random.random() < 0.5)
            return
        while (request := await connection.request()) is not None:
            await self._answer(connection, request)
            if connection.writer.is_closing():
                return

    async def _answer(self, connection: Connection, request: ReceivedRequest) -> None:
        fault = self.random.choice(self.faults)
        self.injected[fault] += 1
        reply: Any = None
        self.received[self.text_of(request.json)] += 1
        if fault == "none" or fault.endswith("after"):
            reply = self._accept(request.json)
        if "dropped" in fault or "reset" in fault:
            connection.close(reset="reset" in fault)
        elif "stalled" in fault:
            # Longer than the timeout of every client in the tests.
            await asyncio.sleep(5)
        else:
            await connection.send(self._response(fault, reply))
            if "half" in fault:
                connection.close()

    def _accept(self, sent: Any) -> Any:
        key = self.key_of(sent)
        if key is not None and key in self._known:
            return self._known[key]
        text = self.text_of(sent)
        self.accepted[text] += 1
        reply = self.success(text)
        if key is not None:
            self._known[key] = reply
        return reply

    def _response(self, fault: str, accepted: Any) -> bytes:
        whole = http(200, accepted)
        page = b"<html><h1>Not the service</h1></html>"
        responses = {
            "none": whole,
            "limited": self._error((429,), {"retry-after": "0.05"}),
            "limited for long": self._error((429,), {"retry-after": "3600"}),
            "being created": self._error((409,)),
            "own failure": self._error(OWN_FAILURES),
            "own failure to retry at once": self._error(OWN_FAILURES, {"retry-after": "0"}),
            "rejected": self._error(REJECTIONS),
            "gateway failure": http(self.random.choice(GATEWAY_FAILURES), page),
            "gateway failure in JSON": http(504, {"message": "Endpoint request timed out"}),
            "gateway rejection": http(self.random.choice(GATEWAY_REJECTIONS), page),
            "half a response": whole[: -len(json.dumps(accepted)) // 2],
            "garbage": http(200, b"\x00\xff<garbage>"),
            "empty": http(200, b""),
        }
        return responses[fault.removesuffix(" after")]

    def _error(self, statuses: tuple[int, ...], headers: dict[str, str] | None = None) -> bytes:
        status = self.random.choice(statuses)
        return http(status, self.error_body(status, "No"), headers)
