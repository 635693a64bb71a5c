"""From an operation to a request, and from a reply to a model or an error."""

from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode

from contiguity._core import json
from contiguity._core.upload import Upload
from contiguity.errors import (
    AgreementRequired,
    APIError,
    BadRequest,
    Conflict,
    Forbidden,
    InvalidResponse,
    NotFound,
    RateLimited,
    ServerError,
    Unauthorized,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from contiguity._core.http import Request, Response
    from contiguity._core.operation import Operation
    from contiguity._core.settings import Settings

T = TypeVar("T")

_CLASSES: dict[int, type[APIError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    422: BadRequest,
    429: RateLimited,
}
_ADVICE: dict[type[APIError], str] = {
    APIError: "see .body",
    BadRequest: "change the request before you send it again",
    Unauthorized: "check the API key",
    Forbidden: "see what the account leases and what it is entitled to",
    NotFound: "there is no such thing, or it is not yours: check what you asked for",
    Conflict: "look at its state before you call again",
    RateLimited: "wait before you call again",
    ServerError: "try again later",
}
LONGEST_TEXT = 500
"""Characters of the service's own words that an error's text repeats at most; all of them are in its body."""

# What a generated `from_dict` raises for JSON that is not of its shape.
_SHAPE_ERRORS = (KeyError, TypeError, ValueError, AttributeError, RecursionError)


def encode(operation: Operation[object], settings: Settings, *, remaining: float) -> Request:
    """Make the request of an operation.

    Raises:
        ValidationError: The body has no JSON form.
    """
    if isinstance(operation, Upload):
        return operation.request(settings, remaining=remaining)
    url = settings.base_url + operation.path
    if operation.query:
        url += "?" + urlencode(operation.query, doseq=True)
    headers = settings.headers
    body = None
    if operation.headers:
        headers = {**headers, **operation.headers}
    if operation.json is not None:
        headers = {**headers, "content-type": "application/json"}
        body = json.dumps(operation.json)
    return settings.request(operation.method, url, headers, body, remaining=remaining)


def is_success(reply: Response) -> bool:
    """Whether the service said yes."""
    return 200 <= reply.status < 300  # noqa: PLR2004 -- HTTP statuses


def read(operation: Operation[T], reply: Response) -> T:
    """Read a success.

    Raises:
        InvalidResponse: The body is not what the API promises.
    """
    try:
        if not reply.complete:
            raise ValueError("it is too large")
        return operation.decode(json.loads(reply.body) if _has_model(operation, reply) else None)
    except _SHAPE_ERRORS as error:
        kind = reply.headers.get("content-type", "no content type")
        raise InvalidResponse(
            f"{operation.name}: the reply ({reply.status}, {_one_line(kind)}, {len(reply.body)} bytes) is not what the "
            "API promises; its bytes are in .body",
            reply.status,
            reply.body,
            operation.name,
        ) from error


def _has_model(operation: Operation[object], reply: Response) -> bool:
    """Whether a success holds something; storage says what it likes beside its status."""
    return bool(reply.body) and not isinstance(operation, Upload)


def is_from_service(reply: Response) -> bool:
    """Whether an error reply is the service's own word, and not that of something between it and us.

    Gateways answer in the same shapes at times; the services repeat the status in the body.
    """
    fields = _error_fields(reply)
    return fields is not None and fields["own"]


def error_from(operation: Operation[object], reply: Response) -> APIError:
    """Make the error that belongs to a reply that is no success."""
    fields = _error_fields(reply) or {}
    fields.pop("own", None)
    cls = _CLASSES.get(reply.status) or (ServerError if reply.status >= 500 else APIError)  # noqa: PLR2004
    text = _one_line(fields.pop("text", "")) or _reason(reply)
    values: dict[str, Any] = {
        "status": reply.status,
        "retry_after": retry_after(reply, fields.pop("retry_after", None)),
        "headers": reply.headers,
        "body": reply.body,
        "operation": operation.name,
    }
    agreement_url = fields.pop("agreement_url", None)
    if cls is Forbidden and agreement_url:
        cls, values["agreement_url"] = AgreementRequired, agreement_url
        advice = f"accept the agreement at {_one_line(agreement_url)} first, with entitlements.accept(error)"
    elif reply.status // 100 == 3:  # noqa: PLR2004 -- a redirect
        advice = "check base_url"
    else:
        advice = _ADVICE[cls]
    return cls(f"{operation.name}: {reply.status} {text}; {advice}", **values, **fields)


def _one_line(text: str) -> str:
    """Make what a stranger wrote fit for a log: one line, not too long, without control characters."""
    return "".join(c if c.isprintable() else " " for c in text[:LONGEST_TEXT]).strip()


def _reason(reply: Response) -> str:
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "an unknown status"
    kind = reply.headers.get("content-type", "no content type")
    return f"{phrase} (not an error message of the API: {_one_line(kind)}, {len(reply.body)} bytes, in .body)"


def _error_fields(reply: Response) -> dict[str, Any] | None:
    """Read the error shapes that the services are known to send; None for anything else.

    Contiguity: ``{id, data: {error, status, agreement_url?}}`` and, rarely, ``{message, status}``.
    Linq: ``{error: {status, code, message, doc_url?, retry_after?}, trace_id?}``, or its ``error`` alone.
    """
    try:
        body = json.loads(reply.body)
    except ValueError:
        return None
    detail: Mapping[str, Any]
    match body:
        case {"data": {"error": str() as text}}:
            detail = body["data"]
            found = {"request_id": body.get("id"), "agreement_url": detail.get("agreement_url")}
        case {"error": {"message": str() as text}}:
            detail = body["error"]
            found = {**_linq_fields(detail), "trace_id": body.get("trace_id")}
        case {"message": str() as text}:
            detail = body
            found = {**_linq_fields(detail), "trace_id": detail.get("trace_id")}
        case _:
            return None
    strings = ("request_id", "trace_id", "doc_url", "agreement_url")
    known = {name: value for name, value in found.items() if name not in strings or isinstance(value, str)}
    return {"text": text, "own": isinstance(detail.get("status"), int), **known}


def _linq_fields(detail: Mapping[str, Any]) -> dict[str, Any]:
    code = detail.get("code")
    return {
        "code": code if isinstance(code, int) and not isinstance(code, bool) else None,
        "doc_url": detail.get("doc_url"),
        "retry_after": detail.get("retry_after"),
    }


def retry_after(reply: Response, stated: object = None) -> float | None:
    """Give the seconds that the service asks to wait: the header (RFC 9110, section 10.2.3), else the body's word."""
    header = reply.headers.get("retry-after", "")
    try:
        seconds = float(header)
    except ValueError:
        try:
            from email.utils import parsedate_to_datetime  # noqa: PLC0415 -- costly to load, and seldom needed

            date = parsedate_to_datetime(header)
            seconds = (date.replace(tzinfo=date.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError, OverflowError):
            if not isinstance(stated, (int, float)) or isinstance(stated, bool):
                return None
            seconds = float(stated)
    return None if seconds != seconds else max(0.0, seconds)  # noqa: PLR0124 -- NaN is what differs from itself.
