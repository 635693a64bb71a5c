"""Error responses of Linq, with their error codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.http import HTTPError
from contiguity.sandbox.openapi import InvalidRequest
from linq_api.constants import E164_PATTERN

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES: Mapping[int, int] = {
    **dict.fromkeys((1001, 1002, 1003, 1004, 1005, 1008, 5004, 5005, 5006, 5007), 400),
    2004: 401,
    **dict.fromkeys((2005, 2006, 2008, 2011, 2024, 2026, 2027), 403),
    **dict.fromkeys((2001, 2002, 2003, 2007, 2010, 2012, 2019, 2021), 404),
    **dict.fromkeys((1006, 2009, 2013, 2014, 2015, 2016, 2017, 2018, 2023, 2028), 409),
    4005: 422,
    1007: 429,
    3006: 500,
    4004: 503,
    4009: 503,
}
"""The HTTP status of each error code."""

_CODES: Mapping[int, int] = {
    400: 1005, 401: 2004, 403: 2005, 404: 2001, 405: 1005, 409: 2015, 422: 4005, 429: 1007, 500: 3006, 503: 4004,
    504: 3005,
}  # fmt: skip
"""The error code of an HTTP status without one."""

_FALLBACK_CODES = {4: 1005, 5: 3006}


class LinqError(HTTPError):
    """An error response with an error code."""

    def __init__(self, code: int, text: str, *, retry_after: int | None = None) -> None:
        headers = {} if retry_after is None else {"retry-after": str(retry_after)}
        super().__init__(STATUSES[code], text, headers=headers)
        self.code = code


def rate_limited(wait_ms: int) -> LinqError:
    """Return the error response of an exceeded rate limit."""
    wait = max(1, -(-wait_ms // 1000))
    return LinqError(1007, f"Rate limit exceeded; retry in {wait} seconds", retry_after=wait)


def error_code(error: HTTPError) -> int:
    """Return the error code of an error response."""
    if isinstance(error, LinqError):
        return error.code
    if isinstance(error, InvalidRequest):
        return _code_of_invalid_request(error)
    return _CODES.get(error.status, _FALLBACK_CODES.get(error.status // 100, 3006))


def _code_of_invalid_request(error: InvalidRequest) -> int:
    path, rule, value = error.path, error.rule, error.value
    if rule == "json":
        code = 1003
    elif "app" in path or "layout" in path:
        code = 1008
    elif "parts" in path:
        code = 1004
    elif rule == "required":
        code = 1001
    elif rule == "pattern" and value == E164_PATTERN:
        code = 1002
    elif rule == "type" and not error.parameter:
        code = 1003
    elif path == ("content_type",):
        code = 5004
    elif path == ("size_bytes",) and rule == "maximum":
        code = 5005
    else:
        code = 1005
    return code


def doc_url(code: int) -> str:
    """Return the documentation page of an error code."""
    return f"https://docs.linqapp.com/error/codes/{code // 1000}xxx/{code}/"
