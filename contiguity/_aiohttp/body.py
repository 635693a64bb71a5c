"""Request bodies that are sent in chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator

    from contiguity._aiohttp.connector import Attempt

_CHUNK = 256 * 1024


class LengthMismatchError(Exception):
    """A body is shorter or longer than its ``content-length``."""


class StreamedBody:
    """Passes chunks to aiohttp, and keeps the exception that their source raised.

    aiohttp would report that exception as a network error, discard what exceeds the ``content-length``, and wait for
    the response to a body that is too short.
    """

    def __init__(self, chunks: AsyncIterable[bytes], length: int | None, attempt: Attempt) -> None:
        self._chunks = aiter(chunks)
        self._left = length
        self._attempt = attempt
        self.failure: Exception | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        self._attempt.sent = True
        try:
            chunk = await anext(self._chunks, None)
        except Exception as error:
            self.failure = error
            raise
        if self._left is not None:
            self._left -= len(chunk or b"")
            if self._left < 0 or (chunk is None and self._left):
                raise LengthMismatchError
        if chunk is None:
            raise StopAsyncIteration
        return chunk


async def chunks_of(body: bytes) -> AsyncIterator[bytes]:
    """Divide bytes into chunks."""
    for start in range(0, len(body), _CHUNK):
        yield body[start : start + _CHUNK]
