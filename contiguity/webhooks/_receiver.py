"""Verification of a request and decoding of its event, common to both services."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from contiguity._core import json
from contiguity.errors import ConfigurationError, InvalidPayload, InvalidSignature, StaleTimestamp, ValidationError
from contiguity.webhooks._headers import Headers, header
from contiguity.webhooks._signatures import Signer

if TYPE_CHECKING:
    from contiguity.webhooks._signatures import Scheme, SignatureHeader

E = TypeVar("E")

TOLERANCE = 300.0  # Seconds, as both services recommend.
_TIMESTAMP_FROM = 10**16  # A signature header has at most 16 digits for it.


class Receiver(Generic[E]):
    """Verifies and decodes the webhooks of one service. Subclasses set the signature schemes and decode the events."""

    __slots__ = ("_clock", "_schemes_with_signers", "_tolerance")

    _schemes: ClassVar[Sequence[Scheme]]
    """The signature schemes, the preferred one first."""
    _variable: ClassVar[str]
    """The environment variable that holds the secret."""

    def __init__(
        self,
        secret: str | Sequence[str],
        *,
        tolerance: float = TOLERANCE,
        clock: Callable[[], float] | None = None,
    ) -> None:
        secrets = _checked_secrets(secret)
        try:
            self._schemes_with_signers = [
                (scheme, [Signer(scheme.key(one)) for one in secrets]) for scheme in self._schemes
            ]
        except ValueError as error:
            raise ConfigurationError(f"the webhook secret cannot be used: {error}") from None
        self._tolerance = _checked_tolerance(tolerance)
        self._clock = clock

    @classmethod
    def from_environment(
        cls,
        secret: str | Sequence[str] | None = None,
        *,
        tolerance: float = TOLERANCE,
        clock: Callable[[], float] | None = None,
    ) -> Self:
        """Return a receiver with the given secret, or else with the secret of the environment.

        Raises:
            ConfigurationError: Neither has a secret.
        """
        found = os.environ.get(cls._variable) if secret is None else secret
        if not found:
            raise ConfigurationError(f"no webhook secret: pass webhook_secret=, or set {cls._variable}")
        return cls(found, tolerance=tolerance, clock=clock)

    def unwrap(self, body: bytes | bytearray | memoryview, headers: Headers) -> E:
        """Verify a webhook and decode its event.

        Nothing of the body is parsed before its signature is verified.

        Args:
            body: The body of the request as received, before anything decodes or parses it.
            headers: The headers of the request as received: those of any framework, an ASGI scope or a WSGI
                environment. For an AWS Lambda event, use `contiguity.webhooks.from_aws`.

        Returns:
            An event of the class of its type, or an `UnknownEvent` if the type is not documented or the body lacks
            something that the class requires.

        Raises:
            InvalidSignature: The request was not signed with the secret, or was changed in transit.
            StaleTimestamp: The request was signed too long ago, or in the future.
            InvalidPayload: The request was signed, but its body is not a JSON object with a type.
            ConfigurationError: The clock does not return a number.
        """
        raw = body if type(body) is bytes else _bytes_of(body)
        signature, signers = self._signature(headers)
        if not _matches(signature, signers, raw):
            raise InvalidSignature(_EMPTY if not raw else _MISMATCH)
        age = self._now() - signature.timestamp
        # In this form the comparison is false for NaN.
        if not -self._tolerance <= age <= self._tolerance:
            raise StaleTimestamp(_describe_age(age, self._tolerance))
        try:
            document = json.loads(raw)
        except ValueError:
            raise InvalidPayload("the signature is valid, but the body is not JSON") from None
        if type(document) is not dict:
            raise InvalidPayload("the signature is valid, but the body is not a JSON object")
        return self._decode(cast("dict[str, Any]", document))

    def _decode(self, document: dict[str, Any]) -> E:
        """Decode the event of a JSON object, which it may keep.

        Raises:
            InvalidPayload: The object has no type.
        """
        raise NotImplementedError

    def _now(self) -> float:
        # Looked up at each call, so that a test can replace `time.time` after the import.
        if self._clock is None:
            return time.time()
        try:
            return float(self._clock())
        except Exception as error:  # The function belongs to the caller, and may raise anything.
            raise ConfigurationError("the clock must return the Unix time in seconds") from error

    def _signature(self, headers: Headers) -> tuple[SignatureHeader, Sequence[Signer]]:
        missing: list[str] = []
        for scheme, signers in self._schemes_with_signers:
            values: list[str] = []
            for name in scheme.names:
                value = header(headers, name)
                if value is None:
                    missing.append(name)
                    break
                values.append(value)
            else:
                try:
                    return scheme.parse(values), signers
                except ValueError as error:
                    raise InvalidSignature(f"invalid header {' or '.join(scheme.names)}: {error}") from None
        raise InvalidSignature(
            f"no header {' or '.join(missing)}: pass all headers of the request, and check that no proxy drops them; a "
            "request without it was not sent by the service"
        )


_EMPTY = "the body is empty: something consumed it before; pass the bytes of the request as received"
_MISMATCH = (
    "the signature does not match the body: either the secret is not the one of this endpoint, or the body is not "
    "exactly the bytes that were received (for example JSON that was parsed and encoded again)"
)


def _matches(signature: SignatureHeader, signers: Sequence[Signer], body: bytes) -> bool:
    matches = False
    for signer in signers:
        expected = signer.digest(signature.prefix, body)
        for digest in signature.digests:
            matches |= compare_digest(expected, digest)
    return matches


def _describe_age(age: float, tolerance: float) -> str:
    when = f"{-age:.0f} s in the future" if age < 0 else f"{age:.0f} s ago"
    return (
        f"the signature was made {when}, and the tolerance is {tolerance:g} s: the clock of this machine is wrong, the "
        "request was delayed in transit, or an old request was sent again"
    )


def _bytes_of(body: object) -> bytes:
    if isinstance(body, memoryview):
        return body.tobytes()
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    raise InvalidSignature(
        f"body must be the raw bytes of the request, not {type(body).__name__}: the signature covers the bytes, so "
        "read them before anything decodes or parses them (of an AWS event, with contiguity.webhooks.from_aws)"
    )


def _checked_secrets(secret: object) -> list[str]:
    given = [secret] if isinstance(secret, str) else secret
    several = cast("Sequence[object]", given) if isinstance(given, Sequence) else ()
    secrets = [one.strip() for one in several if isinstance(one, str)]
    if not secrets or len(secrets) != len(several) or not all(secrets):
        raise ConfigurationError("the webhook secret must be a non-empty string, or several of them")
    return secrets


def _checked_tolerance(tolerance: object) -> float:
    try:
        if isinstance(tolerance, (int, float)) and not isinstance(tolerance, bool) and tolerance >= 0:
            return float(tolerance)
    except OverflowError:
        pass
    raise ConfigurationError("tolerance must be a non-negative number of seconds")


def checked_body(body: object) -> bytes:
    """Validate a body to sign."""
    if not isinstance(body, bytes):
        raise ValidationError.of("body", "must be bytes")
    return body


def checked_timestamp(timestamp: object) -> int:
    """Validate the timestamp to sign with. Fractions of a second are cut off."""
    if not isinstance(timestamp, (int, float)) or isinstance(timestamp, bool) or not 0 <= timestamp < _TIMESTAMP_FROM:
        raise ValidationError.of("timestamp", "must be a Unix time in seconds")
    return int(timestamp)
