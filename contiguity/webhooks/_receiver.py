"""From a request to an event, whichever service sent it."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Sequence
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast

from contiguity._core import json
from contiguity.errors import ConfigurationError, InvalidPayload, InvalidSignature, StaleTimestamp, ValidationError
from contiguity.webhooks._headers import Headers, header
from contiguity.webhooks._scheme import Signer

if TYPE_CHECKING:
    from contiguity.webhooks._scheme import Claim, Scheme

E = TypeVar("E")

TOLERANCE = 300.0  # Seconds; what the services advise.
_LONGEST_EXPLAINED = 65_536  # Bytes; a stranger's body is not worth more work than a message needs.


class Receiver(Generic[E]):
    """Verifies the webhooks of one service and reads them; a subclass names the schemes and reads the events."""

    __slots__ = ("_clock", "_tolerance", "_ways")

    _schemes: ClassVar[Sequence[Scheme]]
    """The ways to sign, the preferred one first."""
    _variable: ClassVar[str]
    """The environment variable that holds the secret."""

    def __init__(
        self,
        secret: str | Sequence[str],
        *,
        tolerance: float = TOLERANCE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        secrets = _checked_secrets(secret)
        try:
            self._ways = [(scheme, [Signer(scheme.key(one)) for one in secrets]) for scheme in self._schemes]
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
        clock: Callable[[], float] = time.time,
    ) -> Self:
        """Make one with the given secret, else with that of the environment.

        Raises:
            ConfigurationError: There is no secret.
        """
        found = os.environ.get(cls._variable) if secret is None else secret
        if not found:
            raise ConfigurationError(f"no webhook secret: pass webhook_secret=, or set {cls._variable}")
        return cls(found, tolerance=tolerance, clock=clock)

    def unwrap(self, body: bytes | bytearray | memoryview, headers: Headers) -> E:
        """Verify a webhook and read its event.

        Args:
            body: The body of the request, as received: nothing may decode or parse it before.
            headers: The headers of the request, as received.

        Raises:
            InvalidSignature: It was not signed with the secret, or was changed on its way.
            StaleTimestamp: It was signed too long ago, or in the future.
            InvalidPayload: It was signed, and is no event.
        """
        raw = body if type(body) is bytes else _raw(body)
        claim, signers = self._claim(headers)
        if not _fits(claim, signers, raw):
            raise InvalidSignature(_why(claim, signers, raw))
        age = self._clock() - claim.moment
        # Written so that a clock that gives NaN lets nothing in.
        if not -self._tolerance <= age <= self._tolerance:
            raise StaleTimestamp(_how_stale(age, self._tolerance))
        try:
            document = json.loads(raw)
        except ValueError:
            raise InvalidPayload("the signature is right, but the body is not JSON") from None
        if type(document) is not dict:
            raise InvalidPayload("the signature is right, but the body is not a JSON object, so it is no event")
        return self._read(cast("dict[str, Any]", document))

    def _read(self, document: dict[str, Any]) -> E:
        """Make the event of a JSON object, which it may keep and change.

        Raises:
            InvalidPayload: It is no event.
        """
        raise NotImplementedError

    def _claim(self, headers: Headers) -> tuple[Claim, Sequence[Signer]]:
        missing: list[str] = []
        for scheme, signers in self._ways:
            values: list[str] = []
            for name in scheme.names:
                value = header(headers, name)
                if value is None:
                    missing.append(name)
                    break
                values.append(value)
            else:
                try:
                    return scheme.claim(values), signers
                except ValueError as error:
                    raise InvalidSignature(f"{' or '.join(scheme.names)} cannot be read: {error}") from None
        raise InvalidSignature(
            f"there is no header {' or '.join(missing)}: pass all headers of the request, and see that no proxy drops "
            "it; without it the request did not come from the service"
        )


def _fits(claim: Claim, signers: Sequence[Signer], body: bytes) -> bool:
    fits = False
    for signer in signers:
        expected = signer.digest(claim.prefix, body)
        for given in claim.digests:
            fits |= compare_digest(expected, given)
    return fits


def _why(claim: Claim, signers: Sequence[Signer], body: bytes) -> str:
    """Say why a signature does not fit, as far as that can be found out."""
    if not body:
        return "the body is empty: something read it before; pass the bytes of the request as received"
    try:
        # The services send JSON without spaces, most code makes it with them.
        compact = json.dumps(json.loads(body)) if len(body) <= _LONGEST_EXPLAINED else body
    except (ValueError, RecursionError):
        compact = body
    if compact != body and _fits(claim, signers, compact):
        return "the body was parsed and encoded again before it came here: pass the bytes of the request as received"
    return (
        "the signature does not fit the body: either the secret is not that of this endpoint, or the body is not, byte "
        "for byte, what was received"
    )


def _how_stale(age: float, tolerance: float) -> str:
    when = f"{age:.0f} s ago" if age > 0 else f"{-age:.0f} s in the future"
    return (
        f"the signature was made {when}, and the tolerance is {tolerance:g} s: the clock of this machine is wrong, the "
        "request was held up on its way, or someone sends an old one again"
    )


def _raw(body: object) -> bytes:
    if isinstance(body, memoryview):
        return body.tobytes()
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    raise InvalidSignature(
        f"body must be the raw bytes of the request, and it is of type {type(body).__name__}: the signature covers the "
        "bytes, so take them before anything decodes or parses them"
    )


def _checked_secrets(secret: object) -> list[str]:
    given = [secret] if isinstance(secret, str) else secret
    several = cast("Sequence[object]", given) if isinstance(given, Sequence) else ()
    secrets = [one.strip() for one in several if isinstance(one, str)]
    if not secrets or len(secrets) != len(several) or not all(secrets):
        raise ConfigurationError("the webhook secret must be a string that is not empty, or several of them")
    return secrets


def _checked_tolerance(tolerance: object) -> float:
    if not isinstance(tolerance, (int, float)) or isinstance(tolerance, bool) or not tolerance >= 0:
        raise ConfigurationError("tolerance must be a number of seconds from 0")
    return tolerance


def checked_body(body: object) -> bytes:
    """Check a body that is to be signed."""
    if not isinstance(body, bytes):
        raise ValidationError.of("body", "must be bytes")
    return body


def checked_moment(timestamp: object) -> int:
    """Check the time that a body is to be signed for; fractions of a second are cut off."""
    if not isinstance(timestamp, (int, float)) or isinstance(timestamp, bool) or not 0 <= timestamp < math.inf:
        raise ValidationError.of("timestamp", "must be a Unix time in seconds")
    return int(timestamp)
