"""The transport for a client's ``transport=``. httpx is imported only if it is used."""

from __future__ import annotations

import inspect
from typing import Any

from contiguity.errors import ConfigurationError
from contiguity.transport import AsyncTransport, Transport

_LIBRARIES = ("httpx", "httpx2")


def sync_transport_for(given: object) -> Transport:
    """Return the transport for the ``transport=`` of a synchronous client.

    Raises:
        ConfigurationError: It is not a transport, or an asynchronous one.
    """
    if given is None or _sends_through_httpx(given, "handle_request", "Client"):
        from contiguity._httpx.transport import HTTPXTransport  # noqa: PLC0415 -- imports httpx

        return HTTPXTransport(given)
    if _is_instance(given, Transport) and not inspect.iscoroutinefunction(getattr(given, "send", None)):
        return given  # type: ignore[return-value]
    raise ConfigurationError(
        "transport must be an httpx.Client, an httpx transport, or an object with send(request) and close(); "
        "pass an asynchronous one to the asynchronous client"
    )


def async_transport_for(given: object) -> AsyncTransport:
    """Return the transport for the ``transport=`` of an asynchronous client.

    Raises:
        ConfigurationError: It is not a transport, or a synchronous one.
    """
    if given is None or _sends_through_httpx(given, "handle_async_request", "AsyncClient"):
        from contiguity._httpx.async_transport import AsyncHTTPXTransport  # noqa: PLC0415 -- imports httpx

        return AsyncHTTPXTransport(given)
    if _is_instance(given, AsyncTransport) and inspect.iscoroutinefunction(getattr(given, "send", None)):
        return given  # type: ignore[return-value]
    raise ConfigurationError(
        "transport must be an httpx.AsyncClient, an httpx transport, or an object with async send(request) and "
        "aclose(); pass a synchronous one to the synchronous client"
    )


def _is_instance(given: object, protocol: Any) -> bool:
    return not isinstance(given, type) and isinstance(given, protocol)


def _sends_through_httpx(given: object, method: str, client: str) -> bool:
    """Return whether an object is an httpx transport, which has the method, or an httpx client, of the class's name."""
    if isinstance(given, type):
        return False
    if hasattr(given, method):
        return True
    return any(cls.__name__ == client and cls.__module__.partition(".")[0] in _LIBRARIES for cls in type(given).__mro__)
