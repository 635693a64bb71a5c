"""Requests as the sandbox receives them, its error responses, and JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import unquote, urlsplit

from attrs import field, frozen

from contiguity.transport import Response

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from contiguity.transport import Request

T = TypeVar("T")


@frozen
class ReceivedRequest:
    """A request that the sandbox received. The path is raw, because ``%2F`` inside a segment is not a separator."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """Headers by lower-case name."""
    body: bytes = field(default=b"", repr=False)

    @classmethod
    def from_request(cls, request: Request, body: bytes) -> ReceivedRequest:
        """Convert a request of a client."""
        parts = urlsplit(request.url)
        headers = {name.lower(): value for name, value in request.headers.items()}
        return cls(request.method, parts.path or "/", parts.query, headers, body)


def path_segments(path: str) -> list[str]:
    """Return the decoded segments of a path, ignoring a trailing slash.

    Raises:
        UnicodeDecodeError: A segment is not UTF-8.
    """
    path = path.removeprefix("/").removesuffix("/")
    return [unquote(segment, errors="strict") for segment in path.split("/")] if path else []


class HTTPError(Exception):
    """An error response of an emulated API."""

    def __init__(
        self,
        status: int,
        text: str,
        *,
        agreement_url: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status} {text}")
        self.status = status
        self.text = text
        self.agreement_url = agreement_url
        self.headers: Mapping[str, str] = headers or {}


class ConnectionDropped(Exception):  # noqa: N818 -- a fault requests it; it is not an error of the sandbox.
    """A fault closes the connection without a response."""


def dumps(value: Any) -> bytes:
    """Serialize to compact JSON."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def json_response(status: int, value: Any, headers: Mapping[str, str] | None = None) -> Response:
    """Return a JSON response."""
    return Response(status, {"content-type": "application/json", **(headers or {})}, dumps(value))


def loads(body: bytes) -> Any:
    """Parse JSON as specified by RFC 8259: without NaN, and with valid Unicode.

    Raises:
        ValueError: The body is not valid JSON.
    """
    try:
        text = body.decode()
        value = json.loads(text, parse_constant=_reject_constant)
        # A lone surrogate cannot be encoded, so nothing that contains one could be sent on.
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def bad_request_on_value_error(action: Callable[[], T]) -> T:
    """Call a function, and convert its `ValueError` to a 400 response.

    Raises:
        HTTPError: The function raised `ValueError`.
    """
    try:
        return action()
    except ValueError as error:
        raise HTTPError(400, f"Bad Request: {error}") from None


def _reject_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
