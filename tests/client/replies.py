"""Replies of Contiguity as they are on the wire, for the tests that need a real server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rawserver import always, each, http

if TYPE_CHECKING:
    from rawserver import Asked, Handler, Talk

PERSON, LINE = "+12025550143", "+13055550188"
KEY = "contiguity_sk_x"
ENVELOPE: dict[str, Any] = {
    "id": "req_1234567890abcdef",
    "timestamp": 1785700000123,
    "api_version": "v2026.8.2",
    "object": "response",
}
SENT = {**ENVELOPE, "data": {"message_id": "imsg_1"}}
AVAILABLE = {**ENVELOPE, "data": {"available": True}}


def refusal(status: int, text: str = "No") -> dict[str, Any]:
    """Write the service's own error."""
    return {**ENVELOPE, "object": "error", "data": {"error": text, "status": status}}


def body_for(asked: Asked) -> dict[str, Any]:
    """Write the body of the success that belongs to a request."""
    return SENT if asked.method == "POST" else AVAILABLE


async def succeed(talk: Talk, asked: Asked) -> None:
    """Give the success that belongs to a request."""
    await talk.say(http(200, body_for(asked)))


def well() -> Handler:
    """Handle connections by succeeding."""
    return each(succeed)


def refusing(status: int) -> Handler:
    """Handle connections by refusing."""
    return always(http(status, refusal(status)))
