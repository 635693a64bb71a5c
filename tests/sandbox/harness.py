"""An emulator without a socket, its clock standing still, and the shortest way to call it."""

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
"""When the clock stands still, Unix seconds: 2026-01-01."""

LINE = "+13055550188"
"""Has iMessage, text and WhatsApp."""
TEXT_LINE = "+13055550199"
"""Has text alone."""
IMESSAGE_OFFER = "+13055550121"
"""Can be leased, and has iMessage."""
ANA = "+12025550143"
BOB = "+12025550144"


class Harness:
    """An emulator and somebody who calls it."""

    def __init__(self, *, seed: int = 0, **options: Any) -> None:
        """Begin; the options are those of the sandbox."""
        self.emulator = Emulator(seed=seed, options=Options(**options), clock=Clock(frozen_at=START))
        self.gateway = Gateway(self.emulator)

    def request(
        self, method: str, path: str, body: Any = None, *, key: str | None = "Bearer contiguity_sk_test"
    ) -> Response:
        """Make a request; a body that is not bytes is sent as JSON."""
        path, _, query = path.partition("?")
        raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        headers = {"content-type": "application/json"} | ({} if key is None else {"authorization": key})
        return self.gateway.handle(ReceivedRequest(method, path, query, headers, raw))

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """Make a request that succeeds, and give the data of its reply."""
        reply = self.request(method, path, body)
        assert reply.status == 200, reply.body
        return json.loads(reply.body)["data"]

    def get(self, path: str) -> Any:
        """Get something."""
        return self.ask("GET", path)

    def post(self, path: str, **body: Any) -> Any:
        """Post something; ``from_`` stands for ``from``."""
        return self.ask("POST", path, _spelled(body))

    def refusal(self, method: str, path: str, **body: Any) -> tuple[int, str]:
        """Make a request that is refused, and give its status and its text."""
        reply = self.request(method, path, _spelled(body) if method == "POST" else None)
        data = json.loads(reply.body)["data"]
        assert data["status"] == reply.status
        return reply.status, data["error"]

    def send(self, **body: Any) -> str:
        """Send an iMessage, to Ana unless said otherwise, and give its id."""
        id_: str = self.post("/send/imessage", **{"to": ANA, "from_": LINE, "message": "Hello", **body})["message_id"]
        return id_

    def phone(self, handle: str = ANA, **settings: Any) -> Phone:
        """Take a phone."""
        phone = Phone(self.emulator, handle)
        phone.set(**settings)
        return phone

    def message(self, id_: str) -> Message:
        """Look at a message."""
        message = self.emulator.state.message(id_)
        assert message is not None
        return message

    def history(self, to: str = ANA, from_: str = LINE, limit: int = 20) -> Any:
        """Get the history of an iMessage thread."""
        return self.get(f"/conversations/history/imessage/{to}/{from_}/{limit}")

    def events(self, *types: str) -> list[Any]:
        """Give the webhook events of some types so far, or of all."""
        return [event for event in self.emulator.events if not types or event["type"] in types]


def _spelled(body: dict[str, Any]) -> dict[str, Any]:
    return {"from" if name == "from_" else name: value for name, value in body.items()}
