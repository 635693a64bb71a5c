"""A call made again and again while a block is open: in a task, or in a thread."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from contiguity.errors import ContiguityError

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

_log = logging.getLogger("contiguity")


class AsyncRepeater:
    """Repeats a call in a task of the running loop."""

    def __init__(self, call: Callable[[], Awaitable[object]], interval: float) -> None:
        """RetrySafety `call` every `interval` seconds once started."""
        self._call = call
        self._interval = interval
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin; the first repetition comes after one interval."""
        import asyncio  # noqa: PLC0415 -- the synchronous client does without

        self._task = asyncio.create_task(self._run(asyncio.sleep))

    async def _run(self, sleep: Callable[[float], Awaitable[None]]) -> None:
        while True:
            await sleep(self._interval)
            try:
                await self._call()
            except ContiguityError as error:
                _log.warning("a repeated call failed: %s", type(error).__name__)

    async def stop(self) -> None:
        """End, and wait until it has ended."""
        if self._task is not None:
            import asyncio  # noqa: PLC0415 -- the synchronous client does without

            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None


class Repeater:
    """Repeats a call in a thread."""

    def __init__(self, call: Callable[[], object], interval: float) -> None:
        """RetrySafety `call` every `interval` seconds once started."""
        self._call = call
        self._interval = interval
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; the first repetition comes after one interval."""
        self._ended.clear()
        self._thread = threading.Thread(target=self._run, name="contiguity-repeater", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while not self._ended.wait(self._interval):
            try:
                self._call()
            except ContiguityError as error:
                _log.warning("a repeated call failed: %s", type(error).__name__)

    def stop(self) -> None:
        """End, and wait until it has ended."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join()
