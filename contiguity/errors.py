"""The errors of this package.

::

    ContiguityError
      ConfigurationError          no key, an invalid base URL, a closed client, no event loop: nothing was sent
      ValidationError             an invalid argument (also a ValueError): nothing was sent
      NetworkError                no response, and repeating the call is safe
        RequestTimeout            the same, because of a timeout
      DeliveryUnknown             no usable response to a send that may have been accepted
      InvalidResponse             a response with a success status could not be read
      APIError                    an error response
        BadRequest                400, 422
        Unauthorized              401
        Forbidden                 403
          AgreementRequired       403 with the URL of an agreement to accept
        NotFound                  404
        Conflict                  409
        RateLimited               429
        ServerError               5xx, but not to a send: that is DeliveryUnknown
      WebhookError
        InvalidSignature          the body was not signed with the secret, or was changed in transit
        StaleTimestamp            the signature is too old or too new
        InvalidPayload            the signature is valid, but the body is not an event

Every error can be pickled and copied. None contains an API key; bodies are in attributes, never in the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_E = TypeVar("_E", bound="ContiguityError")


@define(eq=False, slots=False)
class ContiguityError(Exception):
    """The base of every error of this package."""

    message: str
    """What happened and what to do."""

    def __str__(self) -> str:
        """Return the message."""
        return self.message

    def __reduce__(
        self,
    ) -> tuple[Callable[..., ContiguityError], tuple[type[ContiguityError], tuple[Any, ...], dict[str, Any]]]:
        """Pickle by attributes, notes included: the default pickles only positional arguments."""
        return _restore, (type(self), self.args, dict(self.__dict__))


def _restore(cls: type[_E], args: tuple[Any, ...], attributes: dict[str, Any]) -> _E:
    error = cls.__new__(cls, *args)
    error.__dict__.update(attributes)
    return error


class ConfigurationError(ContiguityError):
    """The client cannot work as configured, is closed, or has no event loop. Nothing was sent."""


@define(eq=False, slots=False, init=False)
class ValidationError(ContiguityError, ValueError):
    """An argument is invalid. Nothing was sent.

    The message contains the argument's name, the rule and the position of the mistake, never the value: a phone number,
    an address and a text may be logged with the error.
    """

    arguments: tuple[str, ...]
    """The names of the arguments that the rule is about, with an index or a field where there is one: ``to[2]``."""
    rule: str
    """The violated rule."""

    def __init__(self, *, arguments: Iterable[str], rule: str) -> None:
        """Create the error.

        Args:
            arguments: The names of the arguments, at least one.
            rule: The rule that is broken; for a single argument it continues a sentence that starts with the name.
        """
        self.arguments = tuple(arguments)
        self.rule = rule
        colon = "" if len(self.arguments) == 1 else ":"
        super().__init__(f"{', '.join(self.arguments)}{colon} {rule}")

    @property
    def argument(self) -> str:
        """The name of the first argument that the rule is about."""
        return self.arguments[0]

    @classmethod
    def of(cls, argument: str, rule: str) -> ValidationError:
        """Create the error for a single argument."""
        return cls(arguments=(argument,), rule=rule)


@define(eq=False, slots=False)
class NetworkError(ContiguityError):
    """No response was received, and repeating the call is safe.

    Either nothing was accepted, or the call has no further effect if it is accepted twice, such as a read, a deletion
    or a typing indicator.
    """

    operation: str = ""
    """The operationId of the call."""


class RequestTimeout(NetworkError):
    """No response was received before a timeout or the deadline, and repeating the call is safe."""


@define(eq=False, slots=False)
class DeliveryUnknown(ContiguityError):
    """No usable response was received for a send that may have been accepted.

    That is a lost response, a response that could not be read, or any 408 or 5xx, also from the service itself: a
    service may fail after it accepted a message. With an `idempotency_key`, send again with the same key. Without one,
    check the history of the conversation or wait for the delivery event before you send again.

    Once an attempt may have been accepted, this is also the error if a later attempt was rejected or the client was
    closed.
    """

    operation: str = ""
    """The operationId of the call."""
    status: int | None = None
    """The status of the last response, if the last attempt had one."""
    body: bytes = field(default=b"", repr=False)
    """The body of the last response, if the last attempt had one."""
    idempotency_key: str | None = None
    """The key of all attempts, if the service supports one: sending again with it cannot deliver twice."""


@define(eq=False, slots=False)
class InvalidResponse(ContiguityError):
    """A response with a success status could not be read."""

    status: int = 0
    """The HTTP status."""
    body: bytes = field(default=b"", repr=False)
    """The body of the response as received."""
    operation: str = ""
    """The operationId of the call."""


@define(eq=False, slots=False)
class APIError(ContiguityError):
    """An error response. A send was not accepted."""

    status: int = 0
    """The HTTP status."""
    code: int | None = None
    """The error code of Linq; Contiguity has none."""
    request_id: str | None = None
    """Contiguity's id of the error (``err_…``): quote it to support."""
    trace_id: str | None = None
    """Linq's trace id of the call: quote it to support."""
    retry_after: float | None = None
    """Seconds to wait before the next attempt, a finite number, if the response has one."""
    doc_url: str | None = None
    """The page that explains the code, if the response has one."""
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    """The headers of the response, names in lower case."""
    body: bytes = field(default=b"", repr=False)
    """The body of the response as received."""
    operation: str = ""
    """The operationId of the call."""

    @property
    def retryable(self) -> bool:
        """Whether the same call may succeed later without a change. Repeating it never delivers a message twice."""
        return self.status in {408, 429} or self.status >= 500  # noqa: PLR2004 -- HTTP statuses


class BadRequest(APIError):
    """The request is invalid (400, 422)."""


class Unauthorized(APIError):
    """The API key is missing, invalid or revoked (401)."""


class Forbidden(APIError):
    """The account may not do this (403): no lease, no entitlement, or not its number."""


@define(eq=False, slots=False)
class AgreementRequired(Forbidden):
    """An agreement must be accepted first (403): ``client.entitlements.accept(error)`` does, then call again."""

    agreement_url: str = ""
    """The URL of the agreement."""


class NotFound(APIError):
    """The resource does not exist, or belongs to another account (404)."""


class Conflict(APIError):
    """The request conflicts with the current state of the resource (409)."""


class RateLimited(APIError):
    """Too many calls (429). `retry_after` is the time to wait, if the response has one."""


class ServerError(APIError):
    """The service failed (5xx). For a send that is `DeliveryUnknown` instead."""


class WebhookError(ContiguityError):
    """A webhook could not be verified or decoded."""


class InvalidSignature(WebhookError):
    """The signature is missing, malformed, or does not match the secret and the body."""


class StaleTimestamp(WebhookError):
    """The signature is valid, but its timestamp is outside the tolerance."""


class InvalidPayload(WebhookError):
    """The signature is valid, but the body is not an event."""


__all__ = [
    "APIError",
    "AgreementRequired",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "ContiguityError",
    "DeliveryUnknown",
    "Forbidden",
    "InvalidPayload",
    "InvalidResponse",
    "InvalidSignature",
    "NetworkError",
    "NotFound",
    "RateLimited",
    "RequestTimeout",
    "ServerError",
    "StaleTimestamp",
    "Unauthorized",
    "ValidationError",
    "WebhookError",
]
