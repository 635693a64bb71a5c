"""The base class of the connection pools of an event loop."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Self

from contiguity._core.http import TransportError
from contiguity._core.slots import MAX_CONNECTIONS, no_free_slot

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable


class LoopPool:
    """The connections of one event loop.

    It lives in an asynchronous generator, because a loop closes its generators before it closes itself
    (``loop.shutdown_asyncgens``, which ``asyncio.run`` calls). No connection outlives its loop, even if the client is
    never closed.
    """

    def __init__(self) -> None:
        self._slots = asyncio.Semaphore(MAX_CONNECTIONS)
        self._lifetime: AsyncGenerator[None] | None = None
        self.closed = False

    @classmethod
    async def open(cls, on_close: Callable[[], object]) -> Self:
        """Return a pool for the running loop, which calls `on_close` when it is closed."""
        pool = cls()

        async def live() -> AsyncGenerator[None]:
            try:
                yield
            finally:
                on_close()
                pool.closed = True
                await pool.close_connections()

        pool._lifetime = live()
        await anext(pool._lifetime)
        return pool

    async def acquire_slot(self, timeout: float | None) -> float:  # noqa: ASYNC109 -- the wait is measured here
        """Wait for a slot and return the seconds that the request waited.

        Raises:
            TransportError: No slot became free within `timeout` seconds, or the client was closed.
        """
        waited = 0.0
        if self._slots.locked():
            start = time.monotonic()
            try:
                async with asyncio.timeout(timeout):
                    await self._slots.acquire()
            except TimeoutError:
                raise no_free_slot(time.monotonic() - start) from None
            waited = time.monotonic() - start
        else:
            await self._slots.acquire()
        if self.closed:
            self._slots.release()
            raise TransportError("the client was closed", maybe_sent=False, pool_wait=waited)
        return waited

    def release_slot(self) -> None:
        """Release a slot."""
        self._slots.release()

    async def close(self) -> None:
        """Close all connections. Requests in flight fail."""
        if self._lifetime is not None:
            await self._lifetime.aclose()

    async def close_connections(self) -> None:
        """Close the connections; implemented by each transport."""
        raise NotImplementedError
