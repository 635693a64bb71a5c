"""A file on its way to the storage host that the service names."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from attrs import define, field

from contiguity._core import validation
from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable, Mapping

    from contiguity._core.http import Request
    from contiguity._core.settings import Settings

LARGEST = 100 * 1024 * 1024  # API reference, create attachment.
LONGEST_NAME = 255  # The same.
CHUNK = 256 * 1024
"""Bytes that are read and sent at a time."""

FileSource: TypeAlias = str | os.PathLike[str] | bytes | bytearray | IO[bytes]
"""What can be uploaded: a path, bytes, or a file that is open for reading bytes and can be sought in."""
Progress: TypeAlias = "Callable[[int, int], object]"
"""Called with the bytes that were sent so far and those that there are; it starts again at 0 when a try is repeated."""


def _done(_: Any) -> None:
    """Whatever the storage says beside its success has no meaning."""


@define(frozen=True)
class Upload:
    """The PUT of a file to the storage host: an operation with an address and headers of its own.

    Nothing of the client's goes there, above all not its key.
    """

    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    """Exactly those that the service asks for, and the size."""
    chunks: Callable[[], Iterable[bytes] | AsyncIterable[bytes]] = field(repr=False)
    """Gives the bytes from the beginning, for each try anew."""
    method: str = "PUT"
    name: str = "upload_attachment"
    template: str = "{upload_url}"
    path: str = ""
    query: Mapping[str, Any] = field(factory=dict[str, Any])
    json: None = None
    decode: Callable[[Any], None] = _done

    def request(self, settings: Settings, *, remaining: float) -> Request:
        """Make the request of one try."""
        return settings.request(self.method, self.url, self.headers, self.chunks(), remaining=remaining)


@define
class Source:
    """Where the bytes of an upload come from; opened by `open_source`, closed when the upload is over."""

    file: IO[bytes]
    start: int
    size: int
    name: str | None
    owned: bool

    def close(self) -> None:
        """Close the file, if it was opened here."""
        if self.owned:
            self.file.close()


def open_source(given: object) -> Source:
    """Open what is to be uploaded, and see how large it is.

    Raises:
        ValidationError: It is nothing to upload, empty or too large.
        OSError: The file cannot be read.
    """
    source = _opened(given)
    if not 1 <= source.size <= LARGEST:
        source.close()
        raise ValidationError.of("file", f"must have 1 to {LARGEST} bytes, and it has {source.size}")
    return source


def _opened(given: object) -> Source:
    if isinstance(given, (str, os.PathLike)):
        path = Path(os.fspath(given))
        return _measured(path.open("rb"), path.name, owned=True)
    if isinstance(given, (bytes, bytearray)):
        from io import BytesIO  # noqa: PLC0415 -- only for bytes

        return _measured(BytesIO(given), None, owned=True)
    file: Any = given
    methods = ("read", "seek", "tell", "seekable")
    if not all(callable(getattr(given, name, None)) for name in methods):
        raise ValidationError.of("file", "must be a path, bytes, or a file that is open for reading bytes")
    if not file.seekable() or isinstance(file.read(0), str):
        raise ValidationError.of("file", "must be open for reading bytes, and one that can be sought in")
    name: object = getattr(given, "name", None)
    return _measured(file, PurePath(name).name if isinstance(name, str) else None, owned=False)


def _measured(file: IO[bytes], name: str | None, *, owned: bool) -> Source:
    start = file.tell()
    size = file.seek(0, os.SEEK_END) - start
    return Source(file, start, size, name, owned)


def filename(given: object, source: Source | None = None) -> str:
    """Check a file's name, or take the one of what it comes from."""
    name = source.name if given is None and source is not None else given
    if name is None:
        raise ValidationError.of("filename", "must be given, since bytes have no name")
    if len(validation.text("filename", name)) > LONGEST_NAME:
        raise ValidationError.of("filename", f"must be at most {LONGEST_NAME} characters")
    return str(name)
