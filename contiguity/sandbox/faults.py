"""Faults: rules by which requests fail, and the responses of failed requests."""

from __future__ import annotations

from fnmatch import fnmatchcase
from http import HTTPStatus
from random import Random
from typing import TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import unquote

from attrs import asdict, define, field, fields_dict, frozen
from attrs.validators import ge, in_, le, optional

from contiguity.transport import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity.sandbox.http import ReceivedRequest

FaultKind = Literal["status", "html", "empty", "garbage", "close_before", "close_after", "stall_before", "stall_after"]
"""How a request fails.

``status``: an error response of the API; the request is not handled. ``html``: an error page of a gateway; the request
is not handled. ``empty`` and ``garbage``: the request is handled, and the response is a 200 without a body, or with
HTML. ``close_before`` and ``close_after``: the connection is closed without a response, before or after the request is
handled. ``stall_before`` and ``stall_after``: the response is delayed, before or after the request is handled.
"""

UNHANDLED = frozenset({"status", "html", "close_before"})
"""The kinds with which a request is not handled."""

_PAGE = b"<html><head><title>%d %s</title></head><body><h1>%d %s</h1></body></html>"


@frozen(kw_only=True)
class Match:
    """The requests to which a fault applies; by default all requests to the emulated APIs.

    Attributes:
        method: An HTTP method; None: any.
        path: An operation id, or a path in which ``*`` matches anything; None: any.
    """

    method: str | None = None
    path: str | None = None


def _to_match(value: Match | Mapping[str, Any]) -> Match:
    return value if isinstance(value, Match) else Match(**value)


@define(kw_only=True)
class Fault:
    """A rule by which requests fail. If several match a request, the first one that applies is used.

    Attributes:
        kind: How a request fails.
        match: The requests to which it applies.
        probability: The probability that it applies to a matching request.
        next: To how many more requests it applies; None: no limit.
        seed: The seed of the random sequence.
        status: The status of ``status`` (default 500) and ``html`` (default 502).
        error: The error text of ``status``; by default the reason phrase of the status.
        retry_after: The ``Retry-After`` header of ``status`` and ``html``, in seconds.
        seconds: The duration of a stall.
    """

    kind: FaultKind = field(validator=in_(get_args(FaultKind)))
    match: Match = field(factory=Match, converter=_to_match)
    probability: float = field(default=1.0, validator=[ge(0), le(1)])
    next: int | None = field(default=None, validator=optional(ge(0)))
    seed: int = 0
    status: int | None = None
    error: str | None = None
    retry_after: float | None = field(default=None, validator=optional(ge(0)))
    seconds: float = field(default=1.0, validator=ge(0))
    _random: Random = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        self._random = Random(self.seed)  # noqa: S311 -- the sequence is meant to be reproducible

    @classmethod
    def from_dict(cls, value: Fault | Mapping[str, Any]) -> Fault:
        """Parse the JSON form of a fault; a `Fault` is returned unchanged.

        Raises:
            ValueError: `value` is not a valid fault.
        """
        if isinstance(value, Fault):
            return value
        unknown = value.keys() - {name for name in fields_dict(cls) if not name.startswith("_")}
        if unknown:
            raise ValueError(f"unknown fault fields: {', '.join(sorted(unknown))}")
        try:
            return cls(**value)
        except TypeError as error:
            raise ValueError(str(error)) from None

    def to_dict(self) -> dict[str, Any]:
        """Serialize to JSON."""
        return asdict(self, filter=lambda attribute, value: not attribute.name.startswith("_") and value is not None)

    def applies_to(self, request: ReceivedRequest, operation_id: str | None) -> bool:
        """Decide whether a request fails by this rule, and count the request if it does."""
        if self.next == 0 or not self._matches(request, operation_id) or self._random.random() >= self.probability:
            return False
        if self.next is not None:
            self.next -= 1
        return True

    def _matches(self, request: ReceivedRequest, operation_id: str | None) -> bool:
        method, path = self.match.method, self.match.path
        if method is not None and method.upper() != request.method:
            return False
        return path is None or path == operation_id or fnmatchcase(unquote(request.path), path)

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the error response."""
        return {} if self.retry_after is None else {"retry-after": f"{self.retry_after:g}"}


def html_response(status: int, headers: Mapping[str, str] | None = None) -> Response:
    """Return an HTML page as a gateway sends it."""
    phrase = reason_phrase(status).encode()
    return Response(status, {"content-type": "text/html", **(headers or {})}, _PAGE % (status, phrase, status, phrase))


def reason_phrase(status: int) -> str:
    """Return the standard reason phrase of a status, or ``Unknown``."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
