"""Every error that this package raises.

::

    ContiguityError
      ConfigurationError          no key, a bad base URL, a closed client: before any I/O
      ValidationError             an invalid argument (also a ValueError): before any I/O
      NetworkError                no reply, and the call can be made again
        RequestTimeout            the same, because time ran out
      DeliveryUnknown             no usable reply to a send that may have been accepted
      InvalidResponse                  a success that could not be read
      APIError                    the service said no
        BadRequest                400, 422
        Unauthorized              401
        Forbidden                 403
          AgreementRequired       403 with the URL of an agreement to accept
        NotFound                  404
        Conflict                  409
        RateLimited               429
        ServerError               5xx
      WebhookError
        InvalidSignature          the body was not signed with the secret, or was changed on its way
        StaleTimestamp            the signature is too old or too new
        InvalidPayload            signed, and still not an event

Every error can be pickled and copied. None has an API key in it; bodies are in attributes, never in the text.
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

    def __str__(self) -> str:
        """Say what happened and what to do about it."""
        return self.message

    def __reduce__(
        self,
    ) -> tuple[Callable[..., ContiguityError], tuple[type[ContiguityError], tuple[Any, ...], dict[str, Any]]]:
        """Pickle by attributes, notes included, since an exception's own way knows only positional arguments."""
        return _restore, (type(self), self.args, dict(self.__dict__))


def _restore(cls: type[_E], args: tuple[Any, ...], attributes: dict[str, Any]) -> _E:
    error = cls.__new__(cls, *args)
    error.__dict__.update(attributes)
    return error


class ConfigurationError(ContiguityError):
    """The client cannot work as it was set up. Raised before any I/O."""


@define(eq=False, slots=False, init=False)
class ValidationError(ContiguityError, ValueError):
    """An argument is invalid. Raised before any I/O.

    The message contains the argument's name, the rule and the position of the mistake, never the value: a phone number,
    an address and a text may be logged with the error.
    """

    arguments: tuple[str, ...]
    """The names of the arguments that the rule is about, with an index or a field where there is one: ``to[2]``."""
    rule: str
    """The rule that is broken."""

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
    """There was no reply, and the call can be made again.

    Nothing was accepted; or it was a call that changes nothing when it is accepted twice, as a read, a deletion or a
    typing indicator.
    """

    operation: str = ""
    """The operation that was called, as the API's description names it."""


class RequestTimeout(NetworkError):
    """Time ran out before there was a reply; the call can be made again."""


@define(eq=False, slots=False)
class DeliveryUnknown(ContiguityError):
    """There was no usable reply to a send that may have been accepted.

    It is never retried blindly, since that might deliver the message twice. Look in the conversation's history, or wait
    for the delivery event, before you send again.
    """

    operation: str = ""
    """The operation that was called, as the API's description names it."""
    status: int | None = None
    """The status of the unusable reply, if one came."""
    body: bytes = field(default=b"", repr=False)
    """The body of the unusable reply, if one came."""
    idempotency_key: str | None = None
    """The key that every try carried, where the service takes one: sending with it again cannot deliver twice."""


@define(eq=False, slots=False)
class InvalidResponse(ContiguityError):
    """A reply with a success status could not be read."""

    status: int = 0
    """The HTTP status."""
    body: bytes = field(default=b"", repr=False)
    """The reply's body, as received."""
    operation: str = ""
    """The operation that was called, as the API's description names it."""


@define(eq=False, slots=False)
class APIError(ContiguityError):
    """The service refused the call."""

    status: int = 0
    """The HTTP status."""
    code: int | None = None
    """Linq's own error code; Contiguity has none."""
    request_id: str | None = None
    """Contiguity's id of the error (``err_…``): quote it to support."""
    trace_id: str | None = None
    """Linq's trace id of the call: quote it to support."""
    retry_after: float | None = None
    """Seconds to wait before the next try, when the service says so."""
    doc_url: str | None = None
    """The page that explains the code, when the service names it."""
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    """The reply's headers, names in lower case."""
    body: bytes = field(default=b"", repr=False)
    """The reply's body, as received."""
    operation: str = ""
    """The operation that was called, as the API's description names it."""

    @property
    def retryable(self) -> bool:
        """Whether the same call may succeed later without any change."""
        return self.status in {408, 429} or self.status >= 500  # noqa: PLR2004 -- HTTP statuses


class BadRequest(APIError):
    """The service does not accept the request as it is (400, 422)."""


class Unauthorized(APIError):
    """The API key is missing, wrong or revoked (401)."""


class Forbidden(APIError):
    """The account may not do this (403): no lease, no entitlement, or not its number."""


@define(eq=False, slots=False)
class AgreementRequired(Forbidden):
    """An agreement must be accepted first (403): ``client.entitlements.accept(error)`` does, then call again."""

    agreement_url: str = ""
    """Where the agreement stands."""


class NotFound(APIError):
    """There is no such thing, or it is not yours (404)."""


class Conflict(APIError):
    """The state of the thing does not allow this (409)."""


class RateLimited(APIError):
    """Too many calls (429); `retry_after` tells how long to wait, if the service said so."""


class ServerError(APIError):
    """The service failed and said so (5xx)."""


class WebhookError(ContiguityError):
    """A webhook's body or headers are not to be trusted or not to be understood."""


class InvalidSignature(WebhookError):
    """The signature is missing, malformed, or not made with the secret over these very bytes."""


class StaleTimestamp(WebhookError):
    """The signature is right and its time is further from now than the tolerance."""


class InvalidPayload(WebhookError):
    """The signature is right and the body is not an event."""


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
