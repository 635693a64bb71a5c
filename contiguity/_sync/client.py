# Made from contiguity/_async/client.py by scripts/regenerate: edit that file.
"""The sending loop: the only place in this tree that does I/O."""

from __future__ import annotations

import logging
import time
from collections import ChainMap
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from contiguity._core import hooks, wire
from contiguity._core import settings as _settings
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
_IDEMPOTENT_METHODS = frozenset({"GET", "DELETE", "PUT"})


class Client:
    """The base of the clients of both services: options, a transport, and the sending loop."""

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
        """Configure the client. Nothing is sent or opened yet."""
        self._settings = _settings.settings_for(
            self._service,
            api_key=api_key,
            base_url=base_url,
            auth_scheme=auth_scheme,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            on_response=hooks.sync_hook(on_response),
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
        """Return a copy of this client with different options. Connections and all other attributes are shared.

        ``client.with_options(timeout=5, max_retries=0).imessage.send(...)`` sets them for one call.

        Args:
            timeout: Seconds to wait for each part of a response and, at most 5, for a connection; or a `Timeout`,
                which replaces all three timeouts.
            max_retries: How many more attempts a call may have after its first.
            deadline: Seconds for a call with all its attempts and waits.
            headers: Headers to send in addition to those of the client; the same name replaces.
            on_response: Called with every `Response`, error responses included. A coroutine function requires an
                asyncio client, which awaits it. An exception that it raises is logged and does not change the outcome
                of the call.

        Raises:
            ConfigurationError: A value is invalid.
        """
        varied = object.__new__(type(self))
        # Attributes of a subclass may be in slots. Resources that were created so far are bound to this client.
        state = cast("dict[str, Any] | tuple[dict[str, Any], ...]", object.__getstate__(self))
        for name, value in ChainMap(*state if isinstance(state, tuple) else [state]).items():
            if not (isinstance(value, Resource) and value.__dict__["_client"] is self):
                object.__setattr__(varied, name, value)
        varied._settings = _settings.varied(
            self._settings,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            on_response=hooks.sync_hook(on_response),
        )
        return varied

    def call(self, operation: Operation[T], *, retry_safety: RetrySafety | None = None, key: str | None = None) -> T:
        """Send an operation of the generated client with this client's key, retries and errors.

        Every method uses it. It also sends what no method covers::

            from contiguity_api.api.imessage import send_imessage
            from contiguity_api.models import IMessageSend

            envelope = client.call(send_imessage.operation(body=IMessageSend(to="+12025550143", message="Hello")))

        Args:
            operation: The call, as returned by the ``operation`` function of its module.
            retry_safety: How often the call may be retried. Default: GET, PUT and DELETE are idempotent; any other
                call is retried only if it was certainly not accepted.
            key: The idempotency key that the operation carries, for the ``.idempotency_key`` of an error.

        Raises:
            APIError: The service rejected the call.
            NetworkError: No response was received, and repeating the call is safe.
            DeliveryUnknown: No usable response was received for a send that may have been accepted.
            InvalidResponse: The response to any other call could not be read.
            ConfigurationError: The client is closed, or no asyncio event loop is running. Nothing was sent.
        """
        if retry_safety is None:
            retry_safety = RetrySafety.IDEMPOTENT if operation.method in _IDEMPOTENT_METHODS else RetrySafety.UNSAFE
        attempts = RetryState(operation, self._settings, retry_safety, key=key)
        while True:
            try:
                self._check_open(operation.name)
                request = wire.encode(operation, self._settings, remaining=attempts.remaining)
                response = self._transport.send(request)
            except TransportError as failure:
                _log.debug("%s %s: %s", operation.method, operation.template, type(failure.__cause__).__name__)
                wait = attempts.after_failure(failure)
            except ConfigurationError as error:
                attempts.check_certain(error)
                raise
            else:
                _log.debug("%s %s: %d", operation.method, operation.template, response.status)
                if self._settings.on_response is not None:
                    hooks.sync_notify(self._settings.on_response, response, operation.name)
                pause = attempts.after_response(response)
                if pause is None:
                    return attempts.result
                wait = pause
            _log.info("%s: next attempt in %.2f s", operation.name, wait)
            time.sleep(wait)

    def _check_open(self, name: str) -> None:
        if self._shared["closed"]:
            raise ConfigurationError(f"{name}: the client is closed; create another")

    def close(self) -> None:
        """Close the connections of this client and of its copies by `with_options`. None can be used afterwards.

        A call that waits to retry ends in `ConfigurationError`, or in `DeliveryUnknown` if one of its attempts may have
        been accepted.
        """
        self._shared["closed"] = True
        self._transport.close()

    def __enter__(self) -> Self:
        """Return the client. It is closed at the end of the block."""
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
        """Return the class and the base URL, without the key."""
        return f"<{type(self).__name__} {self._settings.base_url}>"

    def __getstate__(self) -> Any:
        """Reject pickling: connections and keys belong to one process."""
        raise TypeError(f"{type(self).__name__} cannot be pickled; create one in each process")


class Resource:
    """A group of methods of a client."""

    def __init__(self, client: Client) -> None:
        """Bind the methods to a client."""
        self._client = client
