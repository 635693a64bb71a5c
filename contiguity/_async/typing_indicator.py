"""A typing indicator that lasts as long as a block."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Self

from contiguity._core import checks
from contiguity._core.repeater import AsyncRepeater
from contiguity.errors import ContiguityError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import TracebackType

_log = logging.getLogger("contiguity")


class AsyncTypingIndicator:
    """Shows that you are typing until its block ends, however it ends.

    The start is sent at once and its failure is raised. While the block runs it is sent again every so often, since
    phones let an indicator fade. The stop is sent in every case; that it fails is logged, not raised, because what the
    block did matters more.
    """

    def __init__(
        self, start: Callable[[], Awaitable[object]], stop: Callable[[], Awaitable[object]], interval: float
    ) -> None:
        """Hold the calls that start and stop it, and the seconds between starts.

        Raises:
            ValidationError: `interval` is not a number of seconds above 0.
        """
        self._start = start
        self._stop = stop
        self._repeater = AsyncRepeater(start, checks.positive("interval", interval))

    async def __aenter__(self) -> Self:
        """Start it."""
        await self._start()
        await self._repeater.start()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop it."""
        try:
            await self._repeater.stop()
        finally:
            await self._end()

    async def _end(self) -> None:
        try:
            await self._stop()
        except ContiguityError as error:
            _log.warning("a typing indicator could not be stopped: %s", type(error).__name__)
