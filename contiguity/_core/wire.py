"""Requests from operations; models and errors from responses."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode

from contiguity._core import json
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
    BadRequest: "correct the request before you retry",
    Unauthorized: "check the API key",
    Forbidden: "check the leases and entitlements of the account",
    NotFound: "the resource does not exist or belongs to another account; check the arguments",
    Conflict: "check the state of the resource before you retry",
    RateLimited: "wait before you retry",
    ServerError: "retry later",
}
LONGEST_TEXT = 500
"""The maximum number of characters of the service's message in the text of an error. The body has the whole message."""

_NUMBER = re.compile(r"[0-9]+(\.[0-9]*)?(e[+-]?[0-9]+)?", re.ASCII)

# Raised by a generated `from_dict` for JSON of another shape.
_SHAPE_ERRORS = (KeyError, TypeError, ValueError, AttributeError, RecursionError)


def encode(operation: Operation[object], settings: Settings, *, remaining: float) -> Request:
    """Return the request of an operation.

    Raises:
        ValidationError: The body has no JSON form.
    """
    url = operation.url
    headers = operation.headers
    if url is None:
        url = settings.base_url + operation.path
        # Other hosts do not receive the key and the other headers of the client.
        headers = {**settings.headers, **headers} if headers else settings.headers
    if operation.query:
        url += "?" + urlencode(operation.query, doseq=True)
    body: Any = None
    if operation.content is not None:
        body = operation.content()
    elif operation.json is not None:
        headers = {**headers, "content-type": "application/json"}
        body = json.dumps(operation.json)
    return settings.request(operation.method, url, headers, body, remaining=remaining)


def is_success(response: Response) -> bool:
    """Return whether a response has a success status."""
    return 200 <= response.status < 300  # noqa: PLR2004 -- HTTP statuses


def read(operation: Operation[T], response: Response, settings: Settings) -> T:
    """Decode a success response.

    Raises:
        InvalidResponse: The body does not match the API description.
    """
    try:
        if not response.complete:
            raise ValueError("it is too large, or its content coding is invalid")
        # The response format of other hosts is not documented.
        has_model = bool(response.body) and operation.url is None
        return operation.decode(json.loads(response.body) if has_model else None)
    except _SHAPE_ERRORS as error:
        kind = response.headers.get("content-type", "no content type")
        advice = _base_url_advice(operation, settings) or ("check base_url" if "html" in kind else "see .body")
        raise InvalidResponse(
            f"{operation.name}: the response ({response.status}, {_one_line(kind)}, {len(response.body)} bytes) could "
            f"not be read; {advice}",
            response.status,
            response.body,
            operation.name,
        ) from error


def error_from(operation: Operation[object], response: Response, settings: Settings) -> APIError:
    """Return the error for an error response."""
    known = _error_fields(response)
    fields = known or {}
    cls = _CLASSES.get(response.status) or (ServerError if response.status >= 500 else APIError)  # noqa: PLR2004
    text = _one_line(fields.pop("text", "")) or _reason(response)
    values: dict[str, Any] = {
        "status": response.status,
        "retry_after": retry_after(response, fields.pop("retry_after", None)),
        "headers": response.headers,
        "body": response.body,
        "operation": operation.name,
    }
    agreement_url = fields.pop("agreement_url", None)
    base_url_advice = _base_url_advice(operation, settings)
    # An error with a code is from the API. A 404 with a code can also be that of a base URL with a longer path.
    maybe_not_api = fields.get("code") is None or (cls is NotFound and settings.base_path in settings.base_url)
    if base_url_advice is not None and maybe_not_api:
        advice = base_url_advice
    elif cls is Forbidden and agreement_url:
        cls, values["agreement_url"] = AgreementRequired, agreement_url
        advice = f"accept the agreement at {_one_line(agreement_url)} first, with entitlements.accept(error)"
    elif response.status // 100 == 3 or (cls is NotFound and known is None):  # noqa: PLR2004 -- a redirect
        advice = "check base_url"
    else:
        advice = _ADVICE[cls]
    return cls(f"{operation.name}: {response.status} {text}; {advice}", **values, **fields)


def _base_url_advice(operation: Operation[object], settings: Settings) -> str | None:
    """Return advice on an unusual base URL, the likely cause of a response that is not from the API."""
    if settings.base_url.endswith(settings.base_path) or operation.url is not None:
        return None
    return f"base_url is {settings.base_url}, and does not end in {settings.base_path}"


def _one_line(text: str) -> str:
    """Return text from a response as one short line without control characters, for errors and logs."""
    return "".join(c if c.isprintable() else " " for c in text[:LONGEST_TEXT]).strip()


def _reason(response: Response) -> str:
    try:
        phrase = HTTPStatus(response.status).phrase
    except ValueError:
        phrase = "an unknown status"
    kind = response.headers.get("content-type", "no content type")
    return f"{phrase} (not an error message of the API: {_one_line(kind)}, {len(response.body)} bytes, in .body)"


def _error_fields(response: Response) -> dict[str, Any] | None:
    """Read the known shapes of error responses; None for anything else.

    One is ``{id, data: {error, status, agreement_url?}}`` and, rarely, ``{message, status}``. The other is
    ``{error: {status, code, message, doc_url?, retry_after?}, trace_id?}``, or its ``error`` alone.
    """
    try:
        body = json.loads(response.body)
    except ValueError:
        return None
    match body:
        case {"data": {"error": str() as text} as detail}:
            found = {"request_id": body.get("id"), "agreement_url": detail.get("agreement_url")}
        case {"error": {"message": str() as text} as detail}:
            found = {**_linq_fields(detail), "trace_id": body.get("trace_id")}
        case {"message": str() as text}:
            found = {**_linq_fields(body), "trace_id": body.get("trace_id")}
        case _:
            return None
    strings = ("request_id", "trace_id", "doc_url", "agreement_url")
    known = {name: value for name, value in found.items() if name not in strings or isinstance(value, str)}
    return {"text": text, **known}


def _linq_fields(detail: Mapping[str, Any]) -> dict[str, Any]:
    code = detail.get("code")
    return {
        "code": code if isinstance(code, int) and not isinstance(code, bool) else None,
        "doc_url": detail.get("doc_url"),
        "retry_after": detail.get("retry_after"),
    }


def retry_after(response: Response, from_body: object = None) -> float | None:
    """Return the seconds to wait by the ``Retry-After`` header (RFC 9110, section 10.2.3), or else by the body.

    Returns None without a valid value. The result is finite: a larger number becomes the largest float.
    """
    header = response.headers.get("retry-after", "").strip()
    if _NUMBER.fullmatch(header.lower()):
        return _finite(float(header))
    if header:
        try:
            from email.utils import parsedate_to_datetime  # noqa: PLC0415 -- slow to import, and rarely needed

            date = parsedate_to_datetime(header)
            return max(0.0, (date.replace(tzinfo=date.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
        except (ValueError, TypeError, OverflowError, IndexError):
            pass
    return _finite(from_body) if isinstance(from_body, (int, float)) and not isinstance(from_body, bool) else None


def _finite(seconds: float) -> float | None:
    return float(min(seconds, sys.float_info.max)) if seconds >= 0 else None
