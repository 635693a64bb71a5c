"""An emulator without a socket and with a frozen clock, and helpers to call the Linq API."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from contiguity.sandbox import Clock, Emulator, Options, Phone
from contiguity.sandbox.gateway import Gateway
from contiguity.sandbox.http import ReceivedRequest

if TYPE_CHECKING:
    from contiguity.transport import Response

START = 1_767_225_600
"""The time of the frozen clock in Unix seconds: 2026-01-01."""

LINE = "+14155550100"
OTHER_LINE = "+14155550101"
RCS_LINE = "+14155550102"
ANA = "+12025550143"
BOB = "bob@example.com"
CY = "+442079460015"
DEE = "+14155550177"
UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"


def text(value: str = "Hello", **more: Any) -> dict[str, Any]:
    """Return a message with one text part."""
    return {"parts": [{"type": "text", "value": value}], **more}


class Harness:
    """An emulator and helpers to call the Linq API."""

    def __init__(self, *, seed: int = 0, **options: Any) -> None:
        self.emulator = Emulator(seed=seed, options=Options(**options), clock=Clock(frozen_at=START))
        self.gateway = Gateway(self.emulator)

    def request(self, method: str, path: str, body: Any = None, *, headers: dict[str, str] | None = None) -> Response:
        """Send a request; a body that is not bytes is sent as JSON."""
        path, _, query = path.partition("?")
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        sent = {"content-type": "application/json", "authorization": "Bearer any", **(headers or {})}
        return self.gateway.handle(ReceivedRequest(method, f"/api/partner{path}", query, sent, raw))

    def call(self, method: str, path: str, body: Any = None, **options: Any) -> Any:
        """Send a request that succeeds, and return the body of the response."""
        reply = self.request(method, path, body, **options)
        assert reply.status // 100 == 2, reply.body
        return json.loads(reply.body) if reply.body else None

    def error(self, method: str, path: str, body: Any = None, **options: Any) -> tuple[int, int]:
        """Send a request that fails, and return the status and the error code."""
        reply = self.request(method, path, body, **options)
        document = json.loads(reply.body)
        assert document["success"] is False
        assert document["error"]["status"] == reply.status
        assert document["trace_id"] == reply.headers["x-trace-id"]
        return reply.status, document["error"]["code"]

    def chat(self, *to: str, from_: str = LINE, message: dict[str, Any] | None = None) -> str:
        """Create a chat, by default with Ana, and return its id."""
        body = {"from": from_, "to": list(to or [ANA]), "message": message or text()}
        id_: str = self.call("POST", "/v3/chats", body)["chat"]["id"]
        return id_

    def group(self) -> str:
        """Create a group of four, the line included, and return its id."""
        return self.chat(ANA, BOB, CY)

    def send(self, chat: str, message: dict[str, Any] | str = "Hello", **more: Any) -> str:
        """Send a message, and return its id."""
        content = text(message) if isinstance(message, str) else message
        id_: str = self.call("POST", f"/v3/chats/{chat}/messages", {"message": content, **more})["message"]["id"]
        return id_

    def message(self, id_: str) -> Any:
        """Return a message."""
        return self.call("GET", f"/v3/messages/{id_}")

    def phone(self, handle: str = ANA, **settings: Any) -> Phone:
        """Return a phone."""
        phone = Phone(self.emulator, handle)
        phone.set(**settings)
        return phone

    @property
    def events(self) -> list[Any]:
        """The events, oldest first."""
        return list(self.emulator.events)

    @property
    def types(self) -> list[str]:
        """The types of the events."""
        return [event["event_type"] for event in self.emulator.events]

    def last(self, type_: str) -> Any:
        """Return the latest event of a type."""
        return next(event for event in reversed(self.emulator.events) if event["event_type"] == type_)


def quote_handle(handle: str) -> str:
    """Escape a handle for a query."""
    return quote(handle, safe="")
