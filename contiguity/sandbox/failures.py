"""Replies of requests that go wrong: errors of the API, and pages of a gateway before it."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from contiguity.sandbox.http import ConnectionDropped
from contiguity.transport import Response

if TYPE_CHECKING:
    from contiguity.sandbox.faults import Fault
    from contiguity.sandbox.service import Service

_PAGE = b"<html><head><title>%d %s</title></head><body><h1>%d %s</h1></body></html>"


def failed(service: Service, fault: Fault) -> Response:
    """Answer a request that is not handled, as its fault has it.

    Raises:
        ConnectionDropped: The fault closes the connection instead.
    """
    if fault.kind == "close_before":
        raise ConnectionDropped
    headers = {} if fault.retry_after is None else {"retry-after": f"{fault.retry_after:g}"}
    if fault.kind == "html":
        status = fault.status or 502
        return Response(status, {"content-type": "text/html", **headers}, page(status))
    status = fault.status or 500
    return service.error(status, fault.error or _phrase(status), headers)


def page(status: int) -> bytes:
    """Give the page of HTML that a gateway answers with."""
    phrase = _phrase(status).encode()
    return _PAGE % (status, phrase, status, phrase)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
