"""The interface between a client and what sends its requests.

A transport sends one `Request` and returns one `Response` of any status, or raises `TransportError`. It does not retry.
As ``transport=``, pass an object with the methods of `Transport` or `AsyncTransport`; or an ``httpx.Client`` or
``httpx.AsyncClient`` (or httpx2's), configured with proxies, certificates or event hooks; or an httpx transport such as
``httpx.MockTransport``. The default is `HTTPXTransport` or `AsyncHTTPXTransport`;
`AiohttpTransport` needs less CPU time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from contiguity._core import lazy_modules
from contiguity._core.http import Request as Request
from contiguity._core.http import Response as Response
from contiguity._core.http import TransportError as TransportError

_LAZY_IMPORTS = {
    "AiohttpTransport": "contiguity._aiohttp.transport",
    "AsyncHTTPXTransport": "contiguity._httpx.async_transport",
    "HTTPXTransport": "contiguity._httpx.transport",
}

if TYPE_CHECKING:
    from contiguity._aiohttp.transport import AiohttpTransport as AiohttpTransport
    from contiguity._httpx.async_transport import AsyncHTTPXTransport as AsyncHTTPXTransport
    from contiguity._httpx.transport import HTTPXTransport as HTTPXTransport
else:
    __getattr__, __dir__ = lazy_modules.attach(__name__, _LAZY_IMPORTS)


@runtime_checkable
class Transport(Protocol):
    """Sends the requests of a synchronous client."""

    def send(self, request: Request, /) -> Response:
        """Send one request, once.

        Raises:
            TransportError: No response was received.
        """
        ...

    def close(self) -> None:
        """Close all connections."""


@runtime_checkable
class AsyncTransport(Protocol):
    """Sends the requests of an asynchronous client."""

    async def send(self, request: Request, /) -> Response:
        """Send one request, once.

        Raises:
            TransportError: No response was received.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections."""


__all__ = [
    "AiohttpTransport",
    "AsyncHTTPXTransport",
    "AsyncTransport",
    "HTTPXTransport",
    "Request",
    "Response",
    "Transport",
    "TransportError",
]
