"""The sending loop. No other module of this package does I/O."""

from __future__ import annotations

import asyncio
import logging
from collections import ChainMap
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from attrs import define

from contiguity._core import event_loop, hooks, wire
from contiguity._core.retry import RetrySafety, RetryState
from contiguity._core.settings import resolve_settings
from contiguity._httpx.resolve import async_transport_for
from contiguity.errors import ConfigurationError
from contiguity.transport import TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import timedelta
    from types import TracebackType

    from contiguity._core.http import Response
    from contiguity._core.operation import Operation
    from contiguity._core.settings import AuthScheme, Provider, Timeout
    from contiguity.transport import AsyncTransport

T = TypeVar("T")

_log = logging.getLogger("contiguity")
_IDEMPOTENT_METHODS = frozenset({"GET", "DELETE", "PUT"})


@define
class _Shared:
    """State that a client shares with its copies."""

    transport: AsyncTransport
    closed: bool = False


class AsyncClient:
    """The base class of the clients: options, the sending loop, and closing."""

    _provider: ClassVar[Provider]

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
        webhook_secret: str | Sequence[str] | None = None,
        transport: AsyncTransport | object | None = None,
    ) -> None:
        """Configure the client. Connections are opened by the first call.

        Args:
            api_key: The API key. Default: the environment variable ``CONTIGUITY_API_KEY`` or ``CONTIGUITY_TOKEN``; for
                Linq, ``LINQ_API_KEY`` or ``LINQ_API_V3_API_KEY``.
            base_url: The URL that the paths of the API are appended to. Default: the environment variable
                ``CONTIGUITY_BASE_URL``, or for Linq ``LINQ_BASE_URL`` or ``LINQ_API_V3_BASE_URL``; otherwise the URL of
                the provider, ``https://api.contiguity.com`` or ``https://api.linqapp.com/api/partner``.
            timeout: Seconds to wait for each part of a response and, at most 5, for a connection; or a `Timeout`, such
                as ``Timeout(connect=20, read=60)``. Default: 30.
            max_retries: How many attempts a call may have after the first. Default: 2.
            deadline: Seconds for a call with all its attempts and waits. Waiting for a free connection slot does not
                count. Default: 60.
            headers: Headers to send with every call.
            on_response: Called with every `Response`, error responses included: its status, headers and raw body. A
                coroutine function requires an asyncio client, which awaits it. An exception that it raises is logged
                and does not change the outcome of the call.
            auth_scheme: The scheme of the ``Authorization`` header: "Bearer", or for Contiguity also "Token".
            webhook_secret: The secret that webhooks are signed with, or several during a rotation. Default: the
                environment variable ``CONTIGUITY_WEBHOOK_SECRET`` or ``LINQ_WEBHOOK_SECRET``, at the first use of
                `webhooks`.
            transport: An ``httpx.AsyncClient`` with proxies, certificates or event hooks (httpx2's too), or an httpx
                transport; you close it. Or an object with the methods of `AsyncTransport`, which is closed with the
                client.

        Raises:
            ConfigurationError: The API key is missing, or an option is invalid.
        """
        self._settings = resolve_settings(
            self._provider,
            api_key=api_key,
            base_url=base_url,
            auth_scheme=auth_scheme,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            on_response=hooks.async_hook(on_response),
        )
        self._webhook_secret = webhook_secret
        self._shared = _Shared(async_transport_for(transport))

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

        The options are those of the constructor. `headers` are sent in addition to the client's headers; a header of
        the same name is replaced.

        Raises:
            ConfigurationError: An option is invalid.
        """
        copy = object.__new__(type(self))
        # Attributes of a subclass may be in slots. Resources that were created so far are bound to this client.
        state = cast("dict[str, Any] | tuple[dict[str, Any], ...]", object.__getstate__(self))
        for name, value in ChainMap(*state if isinstance(state, tuple) else [state]).items():
            if not (isinstance(value, AsyncResource) and value.__dict__["_client"] is self):
                object.__setattr__(copy, name, value)
        copy._settings = self._settings.replace(
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            headers=headers,
            on_response=hooks.async_hook(on_response),
        )
        return copy

    async def call(
        self, operation: Operation[T], *, retry_safety: RetrySafety | None = None, key: str | None = None
    ) -> T:
        """Send an operation of the generated client with this client's key, retries and errors.

        Every method uses it. It also sends what no method covers::

            from contiguity_api.api.imessage import send_imessage
            from contiguity_api.models import IMessageSend

            envelope = await client.call(send_imessage.operation(body=IMessageSend(to="+12025550143", message="Hello")))

        Args:
            operation: The call, as returned by the ``operation`` function of its module.
            retry_safety: How often the call may be retried. Default: GET, PUT and DELETE are idempotent; any other
                call is retried only if it was certainly not accepted.
            key: The idempotency key that the operation carries, for the ``.idempotency_key`` of an error.
        """
        event_loop.require()  # async only
        if retry_safety is None:
            retry_safety = RetrySafety.IDEMPOTENT if operation.method in _IDEMPOTENT_METHODS else RetrySafety.UNSAFE
        state = RetryState(operation, self._settings, retry_safety, key=key)
        while True:
            try:
                self._check_open(operation.name)
                request = wire.encode(operation, self._settings, remaining=state.remaining)
                response = await self._shared.transport.send(request)
            except TransportError as failure:
                _log.debug("%s %s: %s", operation.method, operation.template, type(failure.__cause__).__name__)
                wait = state.after_failure(failure)
            except ConfigurationError as error:
                state.check_certain(error)
                raise
            else:
                _log.debug("%s %s: %d", operation.method, operation.template, response.status)
                if self._settings.on_response is not None:
                    await hooks.async_notify(self._settings.on_response, response, operation.name)
                pause = state.after_response(response)
                if pause is None:
                    return state.result
                wait = pause
            _log.info("%s: next attempt in %.2f s", operation.name, wait)
            await asyncio.sleep(wait)

    def _check_open(self, name: str) -> None:
        if self._shared.closed:
            raise ConfigurationError(f"{name}: the client is closed; create another")

    async def aclose(self) -> None:
        """Close the connections of this client and of its copies by `with_options`. None can be used afterwards.

        A call that waits to retry ends in `ConfigurationError`, or in `DeliveryUnknown` if one of its attempts may have
        been accepted.
        """
        self._shared.closed = True
        event_loop.require()  # async only
        await self._shared.transport.aclose()

    async def __aenter__(self) -> Self:
        """Return the client. It is closed at the end of the block."""
        event_loop.require()  # async only
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        await self.aclose()

    def __repr__(self) -> str:
        """Return the class and the base URL, without the key."""
        return f"<{type(self).__name__} {self._settings.base_url}>"

    def __getstate__(self) -> Any:
        """Reject pickling: connections and keys belong to one process."""
        raise TypeError(f"{type(self).__name__} cannot be pickled; create one in each process")


class AsyncResource:
    """The base class of the groups of methods of a client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
