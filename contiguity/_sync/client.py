# Made from contiguity/_async/client.py by scripts/regenerate: edit that file.
"""The sending loop: the one place in this tree that does I/O."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from contiguity._core import settings as _settings
from contiguity._core import wire
from contiguity._core.retry import RetrySafety, RetryState
from contiguity._httpx.resolve import sync_transport_for
from contiguity.errors import ConfigurationError
from contiguity.transport import TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import timedelta
    from types import TracebackType

    from contiguity._core.http import Response
    from contiguity._core.operation import Operation
    from contiguity._core.settings import AuthScheme, Service, Timeout

T = TypeVar("T")

_log = logging.getLogger("contiguity")
_REPEATABLE_METHODS = frozenset({"GET", "DELETE", "PUT"})


class Client:
    """What the clients of both services share: settings, a transport, and the way of one call."""

    _service: ClassVar[Service]

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float | timedelta | Timeout | None = None,
        max_retries: int | None = None,
        deadline: float | timedelta | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: Callable[[Response], object] | None = None,
        auth_scheme: AuthScheme = "Bearer",
        transport: object = None,
    ) -> None:
        """Set the client up; nothing is sent and nothing is opened yet."""
        self._settings = _settings.settings_for(
            self._service,
            api_key=api_key,
            base_url=base_url,
            auth_scheme=auth_scheme,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            on_response=on_response,
        )
        self._transport = sync_transport_for(transport)
        self._shared = {"closed": False}

    def with_options(
        self,
        *,
        timeout: float | timedelta | Timeout | None = None,
        max_retries: int | None = None,
        deadline: float | timedelta | None = None,
        headers: Mapping[str, str] | None = None,
        on_response: Callable[[Response], object] | None = None,
    ) -> Self:
        """Give a client that calls otherwise and shares everything else with this one, connections included.

        ``client.with_options(timeout=5, max_retries=0).imessage.send(...)`` sets them for one call.

        Args:
            timeout: Seconds to wait for each part of a response and, at most 5, for a connection; or a `Timeout`.
            max_retries: How many more tries a call may have after its first.
            deadline: Seconds for a call with all its attempts and waits.
            headers: Headers to send besides the client's own; the same name replaces.
            on_response: Called with every `Response`, error responses included.

        Raises:
            ConfigurationError: A value makes no sense.
        """
        varied = object.__new__(type(self))
        # The resources that were made so far belong to the client that they were made for.
        varied.__dict__ = {name: value for name, value in self.__dict__.items() if name.startswith("_")}
        varied._settings = _settings.varied(
            self._settings,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            on_response=on_response,
        )
        return varied

    def call(self, operation: Operation[T], *, retry_safety: RetrySafety | None = None, key: str | None = None) -> T:
        """Send an operation of the generated client with this client's key, retries and errors.

        It is what every method ends in, and the way to call what no method covers::

            from contiguity_api.api.imessage import send_imessage
            from contiguity_api.models import IMessageSend

            reply = client.call(send_imessage.operation(body=IMessageSend(to="+12025550143", message="Hello")))

        Args:
            operation: The call, as the ``operation`` function of its module gives it.
            retry_safety: How often the call may be retried. Default: GET, PUT and DELETE are idempotent; the rest
                is retried only if it was certainly not accepted.
            key: The idempotency key that the operation carries, for the error to tell.

        Raises:
            APIError: The service refused the call.
            NetworkError: There was no reply, and nothing was accepted.
            DeliveryUnknown: There was no usable reply to a send that may have been accepted.
            InvalidResponse: The reply to anything else could not be read.
            ConfigurationError: The client is closed.
        """
        if retry_safety is None:
            retry_safety = RetrySafety.IDEMPOTENT if operation.method in _REPEATABLE_METHODS else RetrySafety.UNSAFE
        attempts = RetryState(operation, self._settings, retry_safety, key=key)
        while True:
            if self._shared["closed"]:
                raise ConfigurationError(f"{operation.name}: the client is closed; make another")
            request = wire.encode(operation, self._settings, remaining=attempts.remaining)
            try:
                reply = self._transport.send(request)
            except TransportError as failure:
                _log.debug("%s %s: %s", operation.method, operation.template, type(failure.__cause__).__name__)
                wait = attempts.after_failure(failure)
            else:
                _log.debug("%s %s: %d", operation.method, operation.template, reply.status)
                if self._settings.on_response is not None:
                    self._settings.on_response(reply)
                pause = attempts.after_reply(reply)
                if pause is None:
                    return attempts.result(operation, reply)
                wait = pause
            _log.info("%s: trying again in %.2f s", operation.name, wait)
            time.sleep(wait)

    def close(self) -> None:
        """Close the connections. The client, and all that share its connections, cannot be used afterwards."""
        self._shared["closed"] = True
        self._transport.close()

    def __enter__(self) -> Self:
        """Give the client, to be closed at the end of the block."""
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        self.close()

    def __repr__(self) -> str:
        """Show the address, never the key."""
        return f"<{type(self).__name__} {self._settings.base_url}>"

    def __getstate__(self) -> Any:
        """Refuse to be pickled: connections and keys do not travel."""
        raise TypeError(f"{type(self).__name__} cannot be pickled; make one where it is needed")


class Resource:
    """A group of methods of a client."""

    def __init__(self, client: Client) -> None:
        """Belong to a client."""
        self._client = client
