# Made from contiguity/_async/typing_indicator.py by scripts/regenerate: edit that file.
"""A typing indicator that is shown while a block runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from contiguity._core import validation
from contiguity._core.repeater import CALL_TIMEOUT, Repeater, sync_shielded
from contiguity._core.retry import RetrySafety
from contiguity._core.settings import Timeout
from contiguity.errors import APIError, ConfigurationError, ValidationError

if TYPE_CHECKING:
    from types import TracebackType

    from contiguity._core.operation import Operation
    from contiguity._core.validation import Seconds
    from contiguity._sync.client import Client

STOP_TIMEOUT = 5.0
"""Seconds that the stop of an indicator may take with all its attempts."""
_UNRELATED = frozenset({401, 408, 409, 429})
"""Rejections of one attempt that do not show how an earlier attempt, whose response was lost, was handled."""


class TypingIndicator:
    """Shows a typing indicator while a block runs, and stops it however the block ends.

    The start is sent when the block is entered; if it fails, the block does not run and the error is raised. While the
    block runs, the start is sent again at each interval.

    The stop is sent whenever a start may have reached the service: after any exception, `KeyboardInterrupt` included,
    after a cancellation, and after a start without a usable response. No start follows it. It may take 5 seconds, after
    up to 5 seconds for a repeated start that is in flight; a cancellation in that time is raised afterwards.

    A stop that fails is logged and not raised, so that it never replaces the exception of the block. If the client is
    closed inside the block, the stop cannot be sent; this is logged too, and the indicator expires at the service.

    An indicator can be used again after its block has ended.
    """

    def __init__(self, client: Client, start: Operation[object], stop: Operation[object], interval: Seconds) -> None:
        """Create an indicator from its two operations and the seconds between two starts.

        Raises:
            ValidationError: `interval` is not a positive number of seconds.
        """
        self._client = client
        self._start = start
        self._stop = stop
        self._active = False
        self._repeater = Repeater(self._start_again, validation.seconds("interval", interval))

    def __enter__(self) -> Self:
        """Start the indicator.

        Raises:
            ConfigurationError: The indicator is in use by another block.
        """
        if self._active:
            raise ConfigurationError("the typing indicator is in use by another block; create one for each block")
        self._active = True
        try:
            self._client.call(self._start, retry_safety=RetrySafety.IDEMPOTENT)
            self._repeater.start()
        except BaseException as error:
            if _may_have_started(error):
                self._end()
            else:
                self._active = False
            raise
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop the indicator."""
        self._end()

    def _end(self) -> None:
        try:
            sync_shielded(
                self._end_now, seconds=CALL_TIMEOUT + STOP_TIMEOUT, failed="a typing indicator could not be stopped"
            )
        finally:
            self._active = False

    def _end_now(self) -> None:
        self._repeater.stop()
        client = self._client.with_options(timeout=Timeout(pool=STOP_TIMEOUT), deadline=STOP_TIMEOUT)
        client.call(self._stop, retry_safety=RetrySafety.IDEMPOTENT)

    def _start_again(self) -> None:
        # The repeater retries: an attempt of this call must not follow the stop.
        client = self._client.with_options(timeout=Timeout(pool=CALL_TIMEOUT), max_retries=0, deadline=CALL_TIMEOUT)
        client.call(self._start, retry_safety=RetrySafety.IDEMPOTENT)


def _may_have_started(error: BaseException) -> bool:
    """Return whether any attempt of a start that failed with this error may have reached the service."""
    if isinstance(error, APIError):
        return error.status >= 500 or error.status in _UNRELATED
    return not isinstance(error, (ConfigurationError, ValidationError))
