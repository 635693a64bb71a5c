"""An emulator without a socket and with a frozen clock, and helpers to call it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from contiguity.sandbox import Clock, Emulator, Options, Phone
from contiguity.sandbox.gateway import Gateway
from contiguity.sandbox.http import ReceivedRequest

if TYPE_CHECKING:
    from contiguity.sandbox import Message
    from contiguity.transport import Response

START = 1_767_225_600
"""The time of the frozen clock in Unix seconds: 2026-01-01."""

LINE = "+13055550188"
"""Supports iMessage, text and WhatsApp."""
TEXT_LINE = "+13055550199"
"""Supports text only."""
IMESSAGE_OFFER = "+13055550121"
"""Can be leased, and supports iMessage."""
ANA = "+12025550143"
BOB = "+12025550144"


class Harness:
    """An emulator and helpers to call the Contiguity API."""

    def __init__(self, *, seed: int = 0, **options: Any) -> None:
        self.emulator = Emulator(seed=seed, options=Options(**options), clock=Clock(frozen_at=START))
        self.gateway = Gateway(self.emulator)

    def request(
        self, method: str, path: str, body: Any = None, *, key: str | None = "Bearer contiguity_sk_test"
    ) -> Response:
        """Send a request; a body that is not bytes is sent as JSON."""
        path, _, query = path.partition("?")
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json"} | ({} if key is None else {"authorization": key})
        return self.gateway.handle(ReceivedRequest(method, path, query, headers, raw))

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request that succeeds, and return the data of the response."""
        reply = self.request(method, path, body)
        assert reply.status == 200, reply.body
        return json.loads(reply.body)["data"]

    def get(self, path: str) -> Any:
        """Send a GET request, and return the data of the response."""
        return self.call("GET", path)

    def post(self, path: str, **body: Any) -> Any:
        """Send a POST request, and return the data of the response; ``from_`` is sent as ``from``."""
        return self.call("POST", path, _rename_from(body))

    def error(self, method: str, path: str, **body: Any) -> tuple[int, str]:
        """Send a request that fails, and return the status and the text."""
        reply = self.request(method, path, _rename_from(body) if method == "POST" else None)
        data = json.loads(reply.body)["data"]
        assert data["status"] == reply.status
        return reply.status, data["error"]

    def send(self, **body: Any) -> str:
        """Send an iMessage, by default to Ana, and return its id."""
        id_: str = self.post("/send/imessage", **{"to": ANA, "from_": LINE, "message": "Hello", **body})["message_id"]
        return id_

    def phone(self, handle: str = ANA, **settings: Any) -> Phone:
        """Return a phone."""
        phone = Phone(self.emulator, handle)
        phone.set(**settings)
        return phone

    def message(self, id_: str) -> Message:
        """Return a message."""
        message = self.emulator.state.message(id_)
        assert message is not None
        return message

    def history(self, to: str = ANA, from_: str = LINE, limit: int = 20) -> Any:
        """Return the history of an iMessage thread."""
        return self.get(f"/conversations/history/imessage/{to}/{from_}/{limit}")

    def events(self, *types: str) -> list[Any]:
        """Return the webhook events of some types, or of all."""
        return [event for event in self.emulator.events if not types or event["type"] in types]


def _rename_from(body: dict[str, Any]) -> dict[str, Any]:
    return {"from" if name == "from_" else name: value for name, value in body.items()}
