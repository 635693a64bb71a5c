"""A service that fails in every way that a network can, and counts the messages that it accepted.

It stands for either service: with `key_of`, a send with a known key gets the first response again and is not accepted
again.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import define, field
from rawserver import RawServer, Talk, http

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from rawserver import Asked

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

LASTING = ("limited for long", "rejected", "gateway rejection")
"""Faults that end a call at once, however many attempts it has left."""

ON_CONNECTION = 0.05
"""The share of connections that are closed at once, before anything is read."""


@define(eq=False)
class FaultyService:
    """Chooses at random what happens to each request."""

    lot: Random
    text_of: Callable[[Any], str]
    """Tells the messages apart, by what was sent."""
    success: Callable[[str], Any]
    """Makes the body of a success."""
    refusal: Callable[[int, str], Any]
    """Returns the body of an error of the service."""
    key_of: Callable[[Any], str | None] = lambda _: None
    faults: tuple[str, ...] = FAULTS
    accepted: Counter[str] = field(factory=Counter)
    """How often each message was accepted."""
    asked: Counter[str] = field(factory=Counter)
    """How many times each was sent, as far as it was read."""
    happened: Counter[str] = field(factory=Counter)
    _known: dict[str, Any] = field(factory=dict)

    def server(self) -> RawServer:
        """Make the server of it."""
        return RawServer(self._serve)

    async def _serve(self, talk: Talk) -> None:
        if self.lot.random() < ON_CONNECTION:
            self.happened["closed at once"] += 1
            talk.hang_up(rudely=self.lot.random() < 0.5)
            return
        while (asked := await talk.request()) is not None:
            await self._answer(talk, asked)
            if talk.writer.is_closing():
                return

    async def _answer(self, talk: Talk, asked: Asked) -> None:
        fault = self.lot.choice(self.faults)
        self.happened[fault] += 1
        reply: Any = None
        self.asked[self.text_of(asked.json)] += 1
        if fault == "none" or fault.endswith("after"):
            reply = self._take_in(asked.json)
        if "dropped" in fault or "reset" in fault:
            talk.hang_up(rudely="reset" in fault)
        elif "stalled" in fault:
            # Long enough for any client of the test to have given up.
            await asyncio.sleep(5)
        else:
            await talk.say(self._response(fault, reply))
            if "half" in fault:
                talk.hang_up()

    def _take_in(self, sent: Any) -> Any:
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
            "gateway failure": http(self.lot.choice(GATEWAY_FAILURES), page),
            "gateway failure in JSON": http(504, {"message": "Endpoint request timed out"}),
            "gateway rejection": http(self.lot.choice(GATEWAY_REJECTIONS), page),
            "half a response": whole[: -len(json.dumps(accepted)) // 2],
            "garbage": http(200, b"\x00\xff<garbage>"),
            "empty": http(200, b""),
        }
        return responses[fault.removesuffix(" after")]

    def _error(self, statuses: tuple[int, ...], headers: dict[str, str] | None = None) -> bytes:
        status = self.lot.choice(statuses)
        return http(status, self.refusal(status, "No"), headers)
