"""The call and the reply as values, shared by every operation of this package."""

from collections.abc import Callable, Mapping, MutableMapping
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote

from attrs import define, field

from . import errors

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@define(frozen=True)
class Operation(Generic[T_co]):
    """One call of the API: what to send and how to read a success. It does no I/O."""

    name: str
    """The operationId."""
    method: str
    template: str
    """The path with its {placeholders}: it holds nothing private, so it may be logged."""
    path: str
    """The path to call, each parameter quoted into one segment."""
    decode: Callable[[Any], T_co]
    """Makes the model from the JSON of a success."""
    query: Mapping[str, Any] = field(factory=dict)
    json: Mapping[str, Any] | None = None
    headers: Mapping[str, str] = field(factory=dict)

    def request(self) -> dict[str, Any]:
        """The arguments for ``httpx.Client.request``."""
        arguments: dict[str, Any] = {"method": self.method, "url": self.path, "headers": dict(self.headers)}
        if self.query:
            arguments["params"] = dict(self.query)
        if self.json is not None:
            arguments["json"] = self.json
        return arguments


@define
class Response(Generic[T]):
    """A documented reply of an endpoint."""

    status_code: HTTPStatus
    content: bytes
    headers: MutableMapping[str, str]
    parsed: T


def read(response: "httpx.Response", replies: Mapping[int, Callable[[Any], T]]) -> Response[T]:
    """Read a documented reply.

    Raises:
        errors.UnexpectedStatus: The API's description does not have this status.
        errors.UnreadableReply: The status is documented and the body is not what it should be.
    """
    decode = replies.get(response.status_code)
    if decode is None:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    try:
        parsed = decode(response.json() if response.content else None)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise errors.UnreadableReply(response.status_code, response.content) from error
    return Response(HTTPStatus(response.status_code), response.content, response.headers, parsed)


def moment(value: Any) -> datetime | None:
    """Read a time (RFC 3339), or give None for what is none. What is finer than microseconds is cut off."""
    try:
        time = datetime.fromisoformat(value.upper())
    except (AttributeError, TypeError, ValueError):
        return None
    return time if time.tzinfo is not None else time.replace(tzinfo=UTC)


def nothing(_: Any) -> None:
    """Read a reply that has no body."""


def segment(value: object) -> str:
    """Quote a path parameter into exactly one segment.

    Raises:
        ValueError: It is empty or made of dots, so that the path would name another resource.
    """
    text = str(value)
    if text in {"", ".", ".."}:
        raise ValueError(f"a path parameter cannot be {text!r}: the path would name another resource")
    return quote(text, safe="")


__all__ = ["Operation", "Response", "nothing", "read", "segment"]
