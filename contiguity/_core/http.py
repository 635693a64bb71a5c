"""A request and a reply as values, the only things that pass between the client and a transport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping


@define(frozen=True)
class Request:
    """What a transport is to send."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = field(repr=False)
    """The bytes to send. A file comes in pieces, to be sent as they come, with its size in ``content-length``: in an
    iterable from the synchronous client, in an asynchronous iterable from the asynchronous one."""
    connect_timeout: float
    """Seconds to wait for a connection."""
    read_timeout: float
    """Seconds to wait for each part of the reply."""
    total_timeout: float
    """Seconds in which the whole reply must be there. A synchronous transport can look at its clock only between the
    parts of a body, so that it may be late by one `read_timeout`, and by more where the headers come byte by byte."""


@define(frozen=True)
class Response:
    """What came back, whatever its status: `status`, `headers` and the raw `body`."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    """Names in lower case; where a header came several times, its values are joined by ``", "``."""
    body: bytes = field(repr=False)
    complete: bool = True
    """False where the body was cut off, because it was larger than the transport accepts."""
