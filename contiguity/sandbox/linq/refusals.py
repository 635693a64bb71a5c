"""Linq's error codes, and the refusals that carry them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.http import Refusal

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
"""The HTTP status of each code that the sandbox gives."""

BY_STATUS: Mapping[int, int] = {
    400: 1005, 401: 2004, 403: 2005, 404: 2001, 405: 1005, 409: 2015, 422: 4005, 429: 1007, 500: 3006, 503: 4004,
    504: 3005,
}  # fmt: skip
"""The code of a status that came without one."""


class LinqRefusal(Refusal):
    """The service says no, with a code of its own."""

    def __init__(self, code: int, text: str, *, retry_after: int | None = None) -> None:
        headers = {} if retry_after is None else {"retry-after": str(retry_after)}
        super().__init__(STATUSES[code], text, headers=headers)
        self.code = code
        self.retry_after = retry_after


def doc_url(code: int) -> str:
    """Give the page that explains a code."""
    return f"https://docs.linqapp.com/error/codes/{code // 1000}xxx/{code}/"
