"""Retries: whether to make another attempt, how long to wait, and how a call ends."""

from __future__ import annotations

import math
import random
import time
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from contiguity._core import wire
from contiguity.errors import ConfigurationError, DeliveryUnknown, InvalidResponse, NetworkError, RequestTimeout

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity._core.http import Response, TransportError
    from contiguity._core.operation import Operation
    from contiguity._core.settings import Settings

T = TypeVar("T")

FIRST_WAIT = 0.5
LONGEST_WAIT = 8.0
SHORTEST_ATTEMPT = 0.1
"""Seconds that must remain for an attempt, because an attempt that is cut off at once may still be accepted."""
_SHORTEST_REMAINING = 0.001


class RetrySafety(Enum):
    """How often a call may be retried."""

    IDEMPOTENT = "idempotent"
    """A repeated call has no further effect: reads, deletions, and calls that set a state. Retries are safe."""
    UNSAFE = "unsafe"
    """A repeated call may deliver twice. Retried only if it was certainly not accepted."""
    KEYED = "keyed"
    """All attempts carry one idempotency key, so a repeated call delivers once. The outcome can still be unknown."""


class RetryState(Generic[T]):
    """The attempts of one call.

    After each attempt it returns the seconds to wait before the next one, stores the result, or raises the error that
    ends the call. Tests replace `clock` and `jitter`.

    A response is a rejection if its status is 3xx or 4xx, but not 408. Any other error response to a send, even from a
    gateway, may follow an accepted request. Once an attempt may have been accepted, a rejection of a later attempt
    does not show that nothing was accepted: the API key may have been revoked, the chat deleted or the rate exceeded in
    between. A provider responds with 404 if the message of an idempotency key was deleted.
    """

    __slots__ = (
        "_clock",
        "_ends_at",
        "_jitter",
        "_key",
        "_next_wait",
        "_operation",
        "_retries_left",
        "_retry_safety",
        "_settings",
        "maybe_accepted",
        "result",
    )  # fmt: skip

    result: T
    """The decoded response, once `after_response` has returned None."""

    def __init__(
        self,
        operation: Operation[T],
        settings: Settings,
        retry_safety: RetrySafety,
        *,
        key: str | None = None,
        clock: Callable[[], float] | None = None,
        jitter: Callable[[float, float], float] | None = None,
    ) -> None:
        """Start the deadline of the call."""
        self._operation = operation
        self._settings = settings
        self._retry_safety = retry_safety
        self._key = key
        self._clock = clock or time.monotonic
        self._jitter = jitter or random.uniform
        self._retries_left = settings.max_retries
        self._ends_at = self._clock() + settings.deadline
        self._next_wait = FIRST_WAIT
        self.maybe_accepted = False
        """Whether an attempt at a send may have been accepted without a usable response."""

    @property
    def remaining(self) -> float:
        """Seconds until the deadline. Always positive: a wait may end late, and a timeout must not be negative."""
        return max(self._ends_at - self._clock(), _SHORTEST_REMAINING)

    def after_failure(self, failure: TransportError) -> float:
        """Return the seconds to wait after an attempt without a response.

        Raises:
            NetworkError: The attempts are used up, and repeating the call is safe.
            DeliveryUnknown: The attempts are used up, and the send may have been accepted.
        """
        self._extend(failure.pool_wait)
        if failure.maybe_sent and self._retry_safety is not RetrySafety.IDEMPOTENT:
            self.maybe_accepted = True
        if self._retry_safety is not RetrySafety.UNSAFE or not failure.maybe_sent:
            wait = self._wait(None)
            if wait is not None:
                return wait
        if self.maybe_accepted:
            raise self._unknown(f"no response was received ({failure})") from failure
        name = self._operation.name
        advice = "repeating the call is safe" if failure.maybe_sent else "nothing was accepted; retry later"
        if failure.timed_out:
            raise RequestTimeout(f"{name}: timed out ({failure}); {advice}", name) from failure
        raise NetworkError(f"{name}: no response ({failure}); {advice}", name) from failure

    def after_response(self, response: Response) -> float | None:
        """Return the seconds to wait before the next attempt, or None if `result` is there.

        Raises:
            APIError: The call was rejected.
            InvalidResponse: The response to a call that is not a send could not be read.
            DeliveryUnknown: The send may have been accepted.
        """
        self._extend(response.pool_wait)
        sends = self._retry_safety is not RetrySafety.IDEMPOTENT
        if wire.is_success(response):
            try:
                self.result = wire.read(self._operation, response, self._settings)
            except InvalidResponse as invalid:
                if not sends:
                    raise
                return self._after_maybe_accepted("the response could not be read", response, None, invalid)
            return None
        error = wire.error_from(self._operation, response, self._settings)
        if sends and not _is_rejection(response.status):
            return self._after_maybe_accepted(f"the response was {error.status}", response, error.retry_after, error)
        wait = None
        pause = None if error.code is None else self._settings.transient_codes.get(error.code)
        if pause is not None and self._retry_safety is RetrySafety.KEYED:
            wait = self._wait(pause if error.retry_after is None else error.retry_after)
        elif error.retryable:
            wait = self._wait(error.retry_after)
        if wait is not None:
            return wait
        if self.maybe_accepted:
            raise self._unknown(
                f"an earlier attempt had no usable response, the last {error.status}", response
            ) from error
        raise error

    def check_certain(self, error: ConfigurationError) -> None:
        """Check that no earlier attempt may have been accepted, before an error that states that nothing was sent.

        Raises:
            DeliveryUnknown: An earlier attempt may have been accepted.
        """
        if self.maybe_accepted:
            raise self._unknown(
                f"no usable response was received, and another attempt was not possible ({error})"
            ) from error

    def _after_maybe_accepted(self, why: str, response: Response, retry_after: float | None, cause: Exception) -> float:
        self.maybe_accepted = True
        wait = self._wait(retry_after) if self._retry_safety is RetrySafety.KEYED else None
        if wait is None:
            raise self._unknown(why, response) from cause
        return wait

    def _extend(self, pool_wait: float) -> None:
        """Extend the deadline by the time that an attempt waited for a connection slot."""
        if 0 < pool_wait < math.inf:
            self._ends_at += pool_wait

    def _wait(self, requested: float | None) -> float | None:
        """Return the seconds to wait before another attempt, or None if no attempt or no time is left."""
        if self._retries_left <= 0:
            return None
        longest, self._next_wait = self._next_wait, min(self._next_wait * 2, LONGEST_WAIT)
        wait = self._jitter(0, longest) if requested is None else requested
        if wait + SHORTEST_ATTEMPT > self.remaining:
            return None
        self._retries_left -= 1
        return wait

    def _unknown(self, why: str, response: Response | None = None) -> DeliveryUnknown:
        advice = (
            "check whether it was before you send again"
            if self._key is None
            else "sending again with the same idempotency key is safe"
        )
        return DeliveryUnknown(
            f"{self._operation.name}: {why}, so the request may have been accepted; {advice}",
            self._operation.name,
            response.status if response else None,
            response.body if response else b"",
            self._key,
        )


def _is_rejection(status: int) -> bool:
    """Return whether an error response shows that its request was not accepted."""
    return 300 <= status < 500 and status != 408  # noqa: PLR2004 -- HTTP statuses
