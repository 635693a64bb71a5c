"""Requests to httpx, and responses and exceptions from it."""

from __future__ import annotations

from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx

from contiguity._core.content_coding import MAX_BODY, BodyReader
from contiguity._core.http import DEFAULT_CONNECT_TIMEOUT, DEFAULT_READ_TIMEOUT, Request, Response, TransportError
from contiguity.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Generator

    from contiguity._httpx.exchange import Exchange


def library_of(inner: object) -> Any:
    """Return the module whose exceptions an object raises: httpx, or httpx2, its continuation with the same API."""
    roots = {cls.__module__.partition(".")[0] for cls in type(inner).__mro__}
    return import_module("httpx2") if "httpx2" in roots else httpx


def build_request(library: Any, inner: Any, request: Request, exchange: Exchange, trace: Any) -> Any:
    """Build httpx's request. A client adds its own headers, and its own timeouts where the caller gave none."""
    is_client = hasattr(inner, "build_request")
    if is_client:
        if inner.is_closed:
            raise ConfigurationError("the httpx client that was handed in is closed")
        timeouts = inner.timeout.as_dict()
    else:
        read = DEFAULT_READ_TIMEOUT
        timeouts = {"connect": DEFAULT_CONNECT_TIMEOUT, "read": read, "write": read, "pool": None}
    if request.connect_timeout is not None:
        timeouts["connect"] = request.connect_timeout
    if request.read_timeout is not None:
        timeouts["read"] = timeouts["write"] = request.read_timeout
    if request.pool_timeout is not None:
        timeouts["pool"] = request.pool_timeout
    extensions: dict[str, Any] = {
        "timeout": {
            name: request.total_timeout if value is None else min(value, request.total_timeout)
            for name, value in timeouts.items()
        }
    }
    # A connection of ours that is open already has nothing to trace.
    if is_client or not exchange.sent or not hasattr(inner, "backend"):
        extensions["trace"] = trace
    build = inner.build_request if is_client else library.Request
    return build(request.method, request.url, headers=request.headers, content=request.body, extensions=extensions)


def body_reader(incoming: Any) -> BodyReader:
    return BodyReader(incoming.headers.get("content-encoding"), MAX_BODY)


def response_of(incoming: Any, body: bytes, complete: bool, waited: float) -> Response:
    return Response(incoming.status_code, dict(incoming.headers.items()), body, complete, waited)


def consumed(incoming: Any, waited: float) -> Response:
    """Return a response whose body an event hook has read."""
    body = incoming.content
    return response_of(incoming, body[:MAX_BODY], len(body) <= MAX_BODY, waited)


def response_from_status_error(library: Any, error: Any, waited: float) -> Response:
    """Return the response of the error that an event hook raised; its body is empty if it was not read."""
    try:
        return consumed(error.response, waited)
    except library.ResponseNotRead:
        return response_of(error.response, b"", True, waited)


@contextmanager
def transport_errors(library: Any, exchange: Exchange, waited: float) -> Generator[None]:
    """Convert the exceptions of httpx, and a passed deadline, to `TransportError`."""
    never_sent = (
        library.ConnectError, library.ConnectTimeout, library.PoolTimeout, library.ProxyError,
        library.UnsupportedProtocol, library.InvalidURL,
    )  # fmt: skip
    try:
        yield
    except (library.HTTPError, library.StreamError, library.InvalidURL) as error:
        raise TransportError(
            f"{type(error).__name__}: {error}" if str(error) else type(error).__name__,
            maybe_sent=exchange.sent and not isinstance(error, never_sent),
            timed_out=isinstance(error, library.TimeoutException),
            pool_wait=waited,
        ) from error
    except TimeoutError as error:
        raise TransportError(
            "the deadline passed", maybe_sent=exchange.sent, timed_out=True, pool_wait=waited
        ) from error
    except ConfigurationError:
        raise
    except Exception as error:
        # The parser of a proxy's response can raise anything. Once the request is being sent, it is the body's iterator
        # that raised.
        if exchange.sent:
            raise
        raise TransportError(type(error).__name__, maybe_sent=False, pool_wait=waited) from error
