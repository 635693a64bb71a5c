"""Decoding of response bodies: every accepted coding round-trips, and no input costs more memory than the limit."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contiguity._core.content_coding import BodyReader

if TYPE_CHECKING:
    from collections.abc import Iterable

MIB = 1024 * 1024


def raw_deflate(data: bytes, level: int = 6) -> bytes:
    """Compress without the zlib header."""
    encoder = zlib.compressobj(level, wbits=-zlib.MAX_WBITS)
    return encoder.compress(data) + encoder.flush()


ENCODERS = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("x-gzip", gzip.compress),
    "gzip in capitals": (" GZIP ,", gzip.compress),
    "stored gzip": ("gzip", lambda data: gzip.compress(data, 0)),
    "gzip in two members": ("gzip", lambda data: gzip.compress(data[:7]) + gzip.compress(data[7:])),
    "gzip with empty members": ("gzip", lambda data: gzip.compress(b"") * 3 + gzip.compress(data) + gzip.compress(b"")),
    "zlib": ("deflate", zlib.compress),
    "stored zlib": ("deflate", lambda data: zlib.compress(data, 0)),
    "raw deflate": ("deflate", raw_deflate),
    "stored raw deflate": ("deflate", lambda data: raw_deflate(data, 0)),
    "gzip and identity": ("identity, gzip", gzip.compress),
    "identity": ("identity", bytes),
    "none": (None, bytes),
    "empty": ("", bytes),
}
EVERY_CODING = pytest.mark.parametrize("name", ENCODERS)
COMPRESSED = pytest.mark.parametrize(
    "name", [name for name, (coding, _) in ENCODERS.items() if coding and coding != "identity"]
)


def read(coding: str | None, chunks: Iterable[bytes], limit: int = MIB) -> tuple[bytes, bool]:
    """Feed chunks until the reader accepts no more."""
    reader = BodyReader(coding, limit)
    for chunk in chunks:
        if not reader.feed(chunk):
            break
    return reader.finish()


def split(data: bytes, cuts: Iterable[int]) -> list[bytes]:
    """Split bytes at the given positions, some of which may be beyond the end."""
    places = [0, *sorted(cuts), len(data)]
    return [data[start:end] for start, end in pairwise(places)]


CUTS = st.lists(st.integers(0, 2000), max_size=8)
DATA = st.one_of(st.binary(max_size=2000), st.binary(min_size=1, max_size=9).map(lambda one: one * 20_000))


@EVERY_CODING
@given(data=DATA, cuts=CUTS)
def test_body_in_any_chunks_round_trips(name: str, data: bytes, cuts: list[int]) -> None:
    coding, encode = ENCODERS[name]

    assert read(coding, split(encode(data), cuts)) == (data, True)


@COMPRESSED
@given(data=DATA, cuts=CUTS, share=st.floats(0, 1, exclude_min=True, exclude_max=True))
def test_truncated_body_is_incomplete(name: str, data: bytes, cuts: list[int], share: float) -> None:
    """It contains only a prefix of the original."""
    coding, encode = ENCODERS[name]
    whole = encode(data)
    part = whole[: max(1, int(len(whole) * share))]
    body, complete = read(coding, split(part, cuts))

    assert data.startswith(body)
    if complete:
        assert "members" in name
        assert gzip.decompress(part) == body


@COMPRESSED
@given(data=DATA, rest=st.binary(min_size=1, max_size=40), cuts=CUTS)
def test_body_with_trailing_bytes_is_incomplete(name: str, data: bytes, rest: bytes, cuts: list[int]) -> None:
    """Bytes after the end of the compressed data are not ignored."""
    coding, encode = ENCODERS[name]
    body, complete = read(coding, split(encode(data) + rest, cuts))

    assert not complete
    assert body == data


@given(coding=st.sampled_from(["gzip", "deflate"]), chunks=st.lists(st.binary(max_size=200)))
def test_any_bytes_are_read_without_an_exception(coding: str, chunks: list[bytes]) -> None:
    """Corrupt data is reported as incomplete."""
    body, complete = read(coding, chunks, limit=500)

    assert len(body) <= 500
    if complete and any(chunks):
        encoded = b"".join(chunks)
        assert body == (gzip.decompress(encoded) if coding == "gzip" else zlib.decompressobj(
            zlib.MAX_WBITS if encoded[0] & 15 == 8 else -zlib.MAX_WBITS).decompress(encoded))  # fmt: skip


@EVERY_CODING
@given(size=st.integers(0, 5000), limit=st.integers(0, 5000), cuts=CUTS)
def test_output_ends_at_the_limit(name: str, size: int, limit: int, cuts: list[int]) -> None:
    """No more than the limit is returned, and a longer body is incomplete."""
    coding, encode = ENCODERS[name]
    data = (b"0123456789abcdef" * 320)[:size]
    encoded = encode(data)
    body, complete = read(coding, split(encoded, cuts), limit)

    assert data.startswith(body)
    assert len(body) <= limit
    assert complete == (size <= limit and len(encoded) <= limit)


@pytest.mark.parametrize(
    "coding", ["gzip, gzip", "deflate, gzip", "gzip, gzip, identity", "br", "zstd", "gzip;q=1", "\0"]
)
def test_body_in_another_coding_is_incomplete(coding: str) -> None:
    """Only one coding of gzip or deflate is decoded."""
    assert read(coding, [gzip.compress(gzip.compress(b"{}"))]) == (b"", False)
    assert not BodyReader(coding, MIB).feed(b"x")


@pytest.mark.parametrize("coding", [None, "gzip", "deflate", "br", "gzip, gzip"])
@pytest.mark.parametrize("chunks", [[], [b""], [b"", b""]])
def test_empty_body_with_a_coding_is_complete(coding: str | None, chunks: list[bytes]) -> None:
    assert read(coding, chunks) == (b"", True)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("size", [1, 1000, 10 * MIB])
def test_bomb_needs_no_more_memory_than_the_limit(coding: str, size: int) -> None:
    """Decoding stops at the limit, in any chunks."""
    bits = zlib.MAX_WBITS | (16 if coding == "gzip" else 0)
    encoder = zlib.compressobj(9, wbits=bits)
    bomb = b"".join([*(encoder.compress(bytes(MIB)) for _ in range(100)), encoder.flush()])
    tracemalloc.start()
    try:
        body, complete = read(coding, (bomb[start : start + size] for start in range(0, len(bomb), size)), 2 * MIB)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert (body, complete) == (bytes(2 * MIB), False)
    assert peak < 5 * MIB


def test_endless_empty_members_end_at_the_limit() -> None:
    """Input without output is limited as well, and takes linear time."""
    empty = gzip.compress(b"")
    reader = BodyReader("gzip", MIB)

    assert not reader.feed(empty * (2 * MIB // len(empty)))
    assert reader.finish() == (b"", False)
