"""A service that fails in every way that a network can, and knows which messages it took in all the same.

It stands for either service: with `key_of`, a send whose key it has seen is answered as before and not taken in again.
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

FAULTS = (
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
    "gateway",
    "gateway after",
    "gateway in JSON after",
    "half a reply after",
    "garbage after",
    "empty after",
    "refused",
)
"""What can happen to a request; those that end in "after" happen once the message is taken in.

Linq also knows "being created": another call makes the same chat just now.
"""

ON_CONNECTION = 0.05
"""How often a connection is closed as soon as it is made, before anything is read."""


@define(eq=False)
class FaultyService:
    """Decides by lot what becomes of each request."""

    lot: Random
    text_of: Callable[[Any], str]
    """Tells the messages apart, by what was sent."""
    success: Callable[[str], Any]
    """Makes the body of a success."""
    refusal: Callable[[int, str], Any]
    """Makes the body of the service's own error."""
    key_of: Callable[[Any], str | None] = lambda _: None
    faults: tuple[str, ...] = FAULTS
    accepted: Counter[str] = field(factory=Counter)
    """How many times each message was taken in."""
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
        if fault == "refused" and self.key_of(asked.json) in self._known:
            fault = "none"  # What was taken in once is no bad request the next time.
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
            await talk.say(self._said(fault, reply))
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

    def _said(self, fault: str, reply: Any) -> bytes:
        whole = http(200, reply)
        said = {
            "none": whole,
            "limited": http(429, self.refusal(429, "Too Many Requests"), {"retry-after": "0.05"}),
            "limited for long": http(429, self.refusal(429, "Too Many Requests"), {"retry-after": "3600"}),
            "being created": http(409, self.refusal(409, "Chat is being created")),
            "own failure": http(500, self.refusal(500, "Internal Server Error")),
            "refused": http(400, self.refusal(400, "Bad Request")),
            "gateway": http(502, b"<html><h1>502 Bad Gateway</h1></html>"),
            "gateway after": http(502, b"<html><h1>502 Bad Gateway</h1></html>"),
            "gateway in JSON after": http(504, {"message": "Endpoint request timed out"}),
            "half a reply after": whole[: -len(json.dumps(reply)) // 2],
            "garbage after": http(200, b"\x00\xff<garbage>"),
            "empty after": http(200, b""),
        }
        return said[fault]
