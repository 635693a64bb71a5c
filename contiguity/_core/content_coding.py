"""Decode the body of a response with a bound on the output."""

from __future__ import annotations

import zlib
from typing import Any

MAX_BODY = 64 * 1024 * 1024
"""Bytes of a decoded body that are read at most; responses of these services are far smaller."""

_SLICE = 64 * 1024
"""Bytes that are decompressed at once, so that each step copies and returns a bounded amount."""
_GZIP = zlib.MAX_WBITS | 16
_METHOD_MASK, _METHOD_DEFLATE = 0x0F, 0x08
"""The method in the first byte of a zlib header. In raw deflate, these bits are a stored block with non-zero padding,
which no encoder writes."""


class BodyReader:
    """Collects and decodes the body of one response.

    It accepts at most one content coding, gzip (of one or more members) or deflate (with or without the zlib header).
    Neither the encoded nor the decoded body may be longer than the limit.
    """

    __slots__ = ("_broken", "_coding", "_decoder", "_limit", "_output", "_received")

    def __init__(self, content_encoding: str | None, limit: int) -> None:
        """Start with an empty body.

        Args:
            content_encoding: The value of the ``Content-Encoding`` header, or None.
            limit: The maximum length in bytes of the encoded body, and of the decoded body.
        """
        self._coding = _coding(content_encoding) if content_encoding else ""
        self._limit = limit
        self._output = bytearray()
        self._received = 0
        self._broken = False
        self._decoder: Any = None
        """Set while a compressed stream is incomplete, and after the end of a deflate stream."""

    def feed(self, chunk: bytes) -> bool:
        """Add received bytes. Return False if the body is incomplete and no more should be fed."""
        if self._broken or not chunk:
            return not self._broken
        self._received += len(chunk)
        if not self._coding:
            self._output += chunk
        elif self._coding in {"gzip", "deflate"}:
            view = memoryview(chunk)
            for start in range(0, len(chunk), _SLICE):
                self._decode(view[start : start + _SLICE])
                if self._broken:
                    return False
        else:
            self._broken = True
        if self._received > self._limit or len(self._output) > self._limit:
            self._broken = True
        return not self._broken

    def finish(self) -> tuple[bytes, bool]:
        """Return the decoded body and whether it is complete.

        It is incomplete if it was cut off, longer than the limit, corrupt, or in another or more than one coding.
        """
        ended = self._decoder is None or self._decoder.eof
        return bytes(memoryview(self._output)[: self._limit]), ended and not self._broken

    def _decode(self, data: bytes | memoryview) -> None:
        output = self._output
        while True:
            if self._decoder is None:
                self._decoder = zlib.decompressobj(_GZIP if self._coding == "gzip" else _deflate_bits(data[0]))
            elif self._decoder.eof:
                self._broken = True  # Bytes after the end of a deflate stream.
                return
            # A maximum of 0 would mean no maximum. One byte more than fits shows that the body is too long.
            longest = min(_SLICE, self._limit - len(output) + 1)
            try:
                piece = self._decoder.decompress(data, longest)
            except zlib.error:
                self._broken = True
                return
            output += piece
            if len(output) > self._limit:
                self._broken = True
                return
            if self._decoder.eof:
                data = self._decoder.unused_data
                if self._coding == "gzip":
                    self._decoder = None  # Another member may follow.
                if not data:
                    return
            else:
                data = self._decoder.unconsumed_tail
                if not data and len(piece) < longest:
                    return


def _coding(header: str) -> str:
    """Return the content coding in lower case; "" without one, and the whole list for several."""
    named = (name.strip().lower() for name in header.split(","))
    coding = ",".join(name for name in named if name not in {"", "identity"})
    return "gzip" if coding == "x-gzip" else coding


def _deflate_bits(first: int) -> int:
    return zlib.MAX_WBITS if first & _METHOD_MASK == _METHOD_DEFLATE else -zlib.MAX_WBITS
