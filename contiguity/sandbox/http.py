"""A request as the emulator sees it, the replies that it makes, and the ways in which it refuses."""

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
class Incoming:
    """A request that came in. Its path is raw, because ``%2F`` in a segment is no slash."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """Names in lower case."""
    body: bytes = field(default=b"", repr=False)

    @classmethod
    def of(cls, request: Request, body: bytes) -> Incoming:
        """Take a client's request without a wire between, and its body in one piece."""
        parts = urlsplit(request.url)
        headers = {name.lower(): value for name, value in request.headers.items()}
        return cls(request.method, parts.path or "/", parts.query, headers, body)

    @property
    def segments(self) -> list[str]:
        """The decoded segments of the path; a slash at the end adds none.

        Raises:
            UnicodeDecodeError: A segment is not UTF-8.
        """
        path = self.path.removeprefix("/").removesuffix("/")
        return [unquote(segment, errors="strict") for segment in path.split("/")] if path else []


class Refusal(Exception):  # noqa: N818 -- a refusal is an answer, not an error of the sandbox.
    """The emulated service says no."""

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


class ConnectionDropped(Exception):  # noqa: N818 -- it is what was asked for.
    """A fault closed the connection without a reply."""


def dumps(document: Any) -> bytes:
    """Write JSON in its shortest form."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def json_reply(status: int, document: Any, headers: Mapping[str, str] | None = None) -> Response:
    """Make a reply of JSON."""
    return Response(status, {"content-type": "application/json", **(headers or {})}, dumps(document))


def read_json(body: bytes) -> Any:
    """Read JSON as RFC 8259 has it: no NaN, and text that is Unicode.

    Raises:
        ValueError: It is not that.
    """
    try:
        text = body.decode()
        value = json.loads(text, parse_constant=_refuse_constant)
        # A lone surrogate is no character: nothing that holds one could be sent on.
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def refusing(act: Callable[[], T]) -> T:
    """Do something, and refuse what cannot be done.

    Raises:
        Refusal: It was a `ValueError`.
    """
    try:
        return act()
    except ValueError as error:
        raise Refusal(400, f"Bad Request: {error}") from None


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")
