"""Responses of Contiguity for tests with a real server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rawserver import constant_response, http, per_request

if TYPE_CHECKING:
    from rawserver import Connection, Handler, ReceivedRequest

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


def error_body(status: int, text: str = "No") -> dict[str, Any]:
    """Return the body of an error response."""
    return {**ENVELOPE, "object": "error", "data": {"error": text, "status": status}}


def body_for(request: ReceivedRequest) -> dict[str, Any]:
    """Return the body of a success for a request."""
    return SENT if request.method == "POST" else AVAILABLE


async def succeed(connection: Connection, request: ReceivedRequest) -> None:
    """Send a success for a request."""
    await connection.send(http(200, body_for(request)))


def always_succeed() -> Handler:
    """Handle connections by sending successes."""
    return per_request(succeed)


def always_reject(status: int) -> Handler:
    """Handle connections by sending error responses."""
    return constant_response(http(status, error_body(status)))
