"""The tries of one call: whether to try again, how long to wait, and what the caller is told in the end."""

from __future__ import annotations

import math
import random
import time
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from contiguity._core import wire
from contiguity.errors import DeliveryUnknown, InvalidResponse, NetworkError, RequestTimeout

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity._core.http import Response
    from contiguity._core.operation import Operation
    from contiguity._core.settings import Settings
    from contiguity.transport import TransportError

T = TypeVar("T")

FIRST_WAIT = 0.5
LONGEST_WAIT = 8.0
SHORTEST_TRY = 0.1
"""Seconds that must be left for a try: one that is cut off at once tells nothing and may still be accepted."""
CHAT_IN_CREATION = 2009
"""Linq's code for a chat that another call, or an earlier try, is creating: to call again is what the docs say."""
CREATION_WAIT = 2.0
"""Seconds to give it; the docs say a few."""
_LEAST = 0.001
_TRANSIENT = frozenset({408, 429})
# Refusals that tell nothing of an earlier try with the same idempotency key; the rest repeat what that one was told.
_SILENT_ON_EARLIER = frozenset({401, 408, 409, 429})


class RetrySafety(Enum):
    """What making the same call again can do."""

    IDEMPOTENT = "idempotent"
    """Nothing that the first did not do: reads, deletions, and calls that set a state."""
    UNSAFE = "unsafe"
    """Deliver twice: it is repeated only when nothing was accepted for certain."""
    KEYED = "keyed"
    """Nothing, since every try carries one idempotency key; but a lost reply leaves the outcome unknown."""


class RetryState:
    """The tries of one call.

    Told of each outcome, it gives the seconds to wait before the next try, or raises what the caller is to be told.
    Clock and randomness are arguments, so that it can be tested without waiting.
    """

    __slots__ = ("_clock", "_draw", "_key", "_left", "_next_wait", "_operation", "_retry_safety", "_until", "uncertain")

    def __init__(
        self,
        operation: Operation[object],
        settings: Settings,
        retry_safety: RetrySafety,
        *,
        key: str | None = None,
        clock: Callable[[], float] = time.monotonic,
        draw: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """Start the clock of the call."""
        self._operation = operation
        self._retry_safety = retry_safety
        self._key = key
        self._clock = clock
        self._draw = draw
        self._left = settings.max_retries
        self._until = clock() + settings.deadline
        self._next_wait = FIRST_WAIT
        self.uncertain = False
        """Whether a try so far may have been accepted without our knowing."""

    @property
    def remaining(self) -> float:
        """Seconds until the deadline, and never none: a wait may end a little late, and no timeout may be negative."""
        return max(self._until - self._clock(), _LEAST)

    def after_failure(self, failure: TransportError) -> float:
        """Decide after a try that brought no reply.

        Raises:
            NetworkError: It is over, and the call can be made again.
            DeliveryUnknown: It is over, and the send may have been accepted.
        """
        name = self._operation.name
        self._exclude(failure.pool_wait)
        if failure.maybe_sent and self._retry_safety is not RetrySafety.IDEMPOTENT:
            self.uncertain = True
        if self._retry_safety is not RetrySafety.UNSAFE or not failure.maybe_sent:
            wait = self._wait(None)
            if wait is not None:
                return wait
        if self.uncertain:
            raise self._unknown(f"no reply came ({failure})") from failure
        why = "calling again does no harm" if failure.maybe_sent else "nothing was accepted"
        if failure.timed_out:
            raise RequestTimeout(f"{name}: timed out ({failure}); {why}, try again", name) from failure
        raise NetworkError(f"{name}: no reply ({failure}); {why}, try again", name) from failure

    def after_reply(self, reply: Response) -> float | None:
        """Decide after a reply: seconds to wait before the next try, or None if this reply is the last."""
        self._exclude(reply.pool_wait)
        if wire.is_success(reply):
            return self._after_success(reply) if self._retry_safety is RetrySafety.KEYED else None
        transient = reply.status in _TRANSIENT or reply.status >= 500  # noqa: PLR2004 -- server errors
        if self._retry_safety is RetrySafety.UNSAFE:
            return self._wait(wire.retry_after(reply)) if reply.status == 429 else None  # noqa: PLR2004
        if self._retry_safety is RetrySafety.KEYED and reply.status >= 500 and not wire.is_from_service(reply):  # noqa: PLR2004
            self.uncertain = True
        refusal = wire.error_from(self._operation, reply)
        if self._retry_safety is RetrySafety.KEYED and refusal.code == CHAT_IN_CREATION:
            return self._wait(refusal.retry_after or CREATION_WAIT)
        return self._wait(refusal.retry_after) if transient else None

    def _after_success(self, reply: Response) -> float | None:
        """Ask again, with the same key, for a reply that cannot be read: it may be no word of the service's at all."""
        try:
            wire.read(self._operation, reply)
        except InvalidResponse:
            self.uncertain = True
            return self._wait(None)
        return None

    def result(self, operation: Operation[T], reply: Response) -> T:
        """Read the last reply.

        Raises:
            APIError: The service refused the call.
            InvalidResponse: The reply to a read cannot be read.
            DeliveryUnknown: The reply does not tell whether a send was accepted.
        """
        sends = self._retry_safety is not RetrySafety.IDEMPOTENT
        if wire.is_success(reply):
            try:
                return wire.read(operation, reply)
            except InvalidResponse as error:
                if sends:
                    raise self._unknown("the reply could not be read", reply) from error
                raise
        server_failed = reply.status >= 500  # noqa: PLR2004 -- server errors
        own = wire.is_from_service(reply)
        refusal = wire.error_from(operation, reply)
        if sends and server_failed and not own:
            raise self._unknown(f"status {reply.status} came from something before the service", reply) from refusal
        if self.uncertain and (server_failed or not own or reply.status in _SILENT_ON_EARLIER):
            raise self._unknown("an earlier try had no reply, and the last was refused", reply) from refusal
        raise refusal

    def _exclude(self, pool_wait: float) -> None:
        """Extend the deadline by the time that an attempt waited for a connection slot."""
        if 0 < pool_wait < math.inf:
            self._until += pool_wait

    def _wait(self, asked: float | None) -> float | None:
        if self._left <= 0:
            return None
        longest, self._next_wait = self._next_wait, min(self._next_wait * 2, LONGEST_WAIT)
        wait = self._draw(0, longest) if asked is None else asked
        if wait + SHORTEST_TRY > self.remaining:
            return None
        self._left -= 1
        return wait

    def _unknown(self, why: str, reply: Response | None = None) -> DeliveryUnknown:
        advice = "look before you call again" if self._key is None else "call again with the same idempotency key"
        return DeliveryUnknown(
            f"{self._operation.name}: {why}, so the service may have accepted it; {advice}",
            self._operation.name,
            reply.status if reply else None,
            reply.body if reply else b"",
            self._key,
        )
