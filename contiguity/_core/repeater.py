"""Repeated calls while a block runs, and clean-up that a cancellation or an interruption does not stop."""

from __future__ import annotations

import logging
import sys
import threading
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable
    from contextlib import AbstractContextManager

_log = logging.getLogger("contiguity")

CALL_TIMEOUT = 5.0
"""Seconds that a repeated call may take. `stop` waits that long for one that is in flight."""
RETRY_INTERVAL = 5.0
"""Seconds until the next call after one that failed, unless the interval is shorter."""


class AsyncRepeater:
    """Repeats a call in a task of the running loop."""

    def __init__(self, call: Callable[[], Awaitable[object]], interval: float) -> None:
        """Repeat `call` every `interval` seconds once started."""
        self._call = call
        self._interval = interval
        self._stopped: asyncio.Event | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start; the first call follows after one interval."""
        import asyncio  # noqa: PLC0415 -- the synchronous client does not need it

        self._stopped = asyncio.Event()
        self._task = asyncio.create_task(self._run(self._stopped))

    async def _run(self, stopped: asyncio.Event) -> None:
        import asyncio  # noqa: PLC0415 -- the synchronous client does not need it

        wait = self._interval
        while True:
            try:
                async with asyncio.timeout(wait):
                    await stopped.wait()
            except TimeoutError:
                wait = _wait_after(await _async_failure(self._call), self._interval)
            else:
                return

    async def stop(self) -> None:
        """Stop, and wait until a call in flight has ended; after `CALL_TIMEOUT` seconds, cancel it."""
        import asyncio  # noqa: PLC0415 -- the synchronous client does not need it

        if self._task is None or self._stopped is None:
            return
        self._stopped.set()
        await asyncio.wait({self._task}, timeout=CALL_TIMEOUT)
        self._task.cancel()
        await asyncio.wait({self._task})
        self._task = None


class Repeater:
    """Repeats a call in a thread."""

    def __init__(self, call: Callable[[], object], interval: float) -> None:
        """Repeat `call` every `interval` seconds once started."""
        self._call = call
        self._interval = interval
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Start; the first call follows after one interval."""
        self._stopped = threading.Event()
        thread = threading.Thread(target=self._run, args=[self._stopped], name="contiguity-repeater", daemon=True)
        self._thread = thread
        thread.start()

    def _run(self, stopped: threading.Event) -> None:
        wait = self._interval
        while not stopped.wait(wait):
            wait = _wait_after(_failure(self._call), self._interval)

    def stop(self) -> None:
        """Stop, and wait until a call in flight has ended, for at most `CALL_TIMEOUT` seconds."""
        self._stopped.set()
        if self._thread is not None:
            with suppress(RuntimeError):  # An interruption prevented it from starting.
                self._thread.join(CALL_TIMEOUT)
        self._thread = None


async def _async_failure(call: Callable[[], Awaitable[object]]) -> Exception | None:
    try:
        await call()
    except Exception as error:  # noqa: BLE001 -- no failure ends the repetition
        return error
    return None


def _failure(call: Callable[[], object]) -> Exception | None:
    try:
        call()
    except Exception as error:  # noqa: BLE001 -- no failure ends the repetition
        return error
    return None


def _wait_after(failure: Exception | None, interval: float) -> float:
    if failure is None:
        return interval
    _log.warning("a repeated call failed: %s", type(failure).__name__)
    return min(interval, RETRY_INTERVAL)


async def async_shielded(work: Callable[[], Awaitable[object]], *, seconds: float, failed: str) -> None:
    """Run clean-up work to its end even if the calling task is cancelled, and raise the cancellation afterwards.

    The work runs in a separate task, which a cancellation of the caller does not reach. It is restarted if
    that task is cancelled, as by ``asyncio.run``, which cancels every task before it closes the loop.

    Args:
        work: The clean-up work.
        seconds: How long it may take.
        failed: What to log with the name of the exception if the work fails. No failure is raised.
    """
    import asyncio  # noqa: PLC0415 -- the synchronous client does not need it

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:  # The coroutine is closed after its loop.
        _log.warning("%s: the event loop is not running", failed)
        return
    deadline = loop.time() + seconds

    async def limited() -> None:
        try:
            async with asyncio.timeout_at(deadline):
                await work()
        except Exception as error:  # noqa: BLE001 -- a failure must not replace the exception of the block
            _log.warning("%s: %s", failed, type(error).__name__)

    cancellation: asyncio.CancelledError | None = None
    while True:
        task = loop.create_task(limited())
        with _anyio_shield():
            while not task.done():
                try:
                    await asyncio.wait({task})
                except asyncio.CancelledError as error:
                    cancellation = error
        if not task.cancelled():
            break
        if loop.time() > deadline:
            _log.warning("%s: CancelledError", failed)
            break
    if cancellation is not None:
        raise cancellation


def _anyio_shield() -> AbstractContextManager[object]:
    """Return a shield against anyio, which otherwise cancels a waiting task again in every iteration of the loop."""
    anyio: Any = sys.modules.get("anyio")
    return nullcontext() if anyio is None else anyio.CancelScope(shield=True)


def sync_shielded(work: Callable[[], object], *, seconds: float, failed: str) -> None:
    """Run clean-up work to its end: after an interruption such as Ctrl-C, run it again and then raise.

    Args:
        work: The clean-up work, which limits its own time.
        seconds: Not used.
        failed: What to log with the name of the exception if the work fails. No failure is raised.
    """
    del seconds
    try:
        _log_failure(work, failed)
    except BaseException:
        _log_failure(work, failed)
        raise


def _log_failure(work: Callable[[], object], failed: str) -> None:
    failure = _failure(work)
    if failure is not None:
        _log.warning("%s: %s", failed, type(failure).__name__)
