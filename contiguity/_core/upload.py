"""Uploads of files to the storage host that the service names."""

from __future__ import annotations

import inspect
import os
import re
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol, Self, TypeAlias, cast

from attrs import define, field

from contiguity._core import validation
from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Callable

CHUNK = 256 * 1024
"""Bytes that are read and sent at a time."""

_TEMPORARY_NAME = re.compile(r"tmp[a-z0-9_]{8}(\..*)?")
"""The names that `tempfile` generates."""


class BinaryFile(Protocol):
    """A seekable file that is open for reading bytes."""

    def read(self, size: int = ..., /) -> bytes:
        """Read at most `size` bytes."""
        ...

    def seek(self, offset: int, whence: int = ..., /) -> int:
        """Set the position."""
        ...

    def tell(self) -> int:
        """Return the position."""
        ...

    def close(self) -> None:
        """Close the file."""


class UploadedFile(Protocol):
    """A file that Starlette, FastAPI or Django received."""

    @property
    def file(self) -> IO[bytes]:
        """The underlying file."""
        ...


class FileStorage(Protocol):
    """A file that Werkzeug or Flask received."""

    @property
    def stream(self) -> IO[bytes]:
        """The underlying file."""
        ...


FileSource: TypeAlias = (
    str | os.PathLike[str] | bytes | bytearray | memoryview | IO[bytes] | BinaryFile | UploadedFile | FileStorage
)
"""What can be uploaded: a path, bytes, a file that is open for reading bytes, or a file that a framework received."""
Progress: TypeAlias = "Callable[[int, int], object]"
"""Called with the number of bytes sent so far and the size; it starts again at 0 in a further attempt."""


@define
class Source:
    """The open file of an upload: created by `open_source`, closed after the upload."""

    file: BinaryFile = field(repr=False)
    """The open file."""
    start: int
    """The position that the file is sent from."""
    size: int
    """Bytes from `start` to the end."""
    name: str | None
    """The filename without folders; None if it is unknown."""
    content_type: str | None
    """The content type that a web framework received with the file."""
    owned: bool
    """Whether `open_source` opened the file."""
    on_progress: Progress | None = None
    """Called after each chunk that was sent."""
    failure: Exception | None = None
    """The exception that ended the upload while the body was sent. A transport may replace it by another."""
    _closed: bool = field(default=False, init=False)
    _lock: threading.Lock = field(factory=threading.Lock, init=False, repr=False, eq=False)

    def read(self, offset: int) -> bytes:
        """Return the chunk at an offset from `start`; empty at the end.

        Each read seeks first, so that a read that was abandoned in a thread does not affect the next one.

        Raises:
            ValidationError: The file is shorter or longer than `size`, or was closed.
            OSError: The file cannot be read.
        """
        self.check()
        remaining = self.size - offset
        with self._lock:
            if remaining <= 0 or self._closed:
                return b""
            try:
                return self._read(offset, remaining)
            except Exception as error:
                self.failure = error
                raise

    def _read(self, offset: int, remaining: int) -> bytes:
        try:
            self.file.seek(self.start + offset)
            chunk = self.file.read(min(CHUNK, remaining))
            # The last chunk is held back if more bytes follow it, so that the storage never has a complete body.
            surplus = chunk and len(chunk) >= remaining and self.file.read(1)
        except ValueError as error:
            raise ValidationError.of("file", "must stay open until it is uploaded") from error
        if not chunk or len(chunk) > remaining or surplus:
            found = "fewer" if not chunk else "more"
            raise ValidationError.of(
                "file", f"must not change while it is uploaded: it had {self.size} bytes, and now has {found}"
            )
        return bytes(chunk)

    def report(self, sent: int) -> None:
        """Call `on_progress`."""
        if self.on_progress is not None:
            try:
                self.on_progress(sent, self.size)
            except Exception as error:
                self.failure = error
                raise

    def check(self) -> Self:
        """Raise `failure` if there is one, so that no further attempt is made."""
        if self.failure is not None:
            raise self.failure
        return self

    def close(self) -> None:
        """Close the file if it was opened here; otherwise restore its position."""
        with self._lock:
            self._closed = True
            if self.owned:
                self.file.close()
            else:
                with suppress(ValueError):  # The caller closed it.
                    self.file.seek(self.start)

    async def aclose(self) -> None:
        """Close; if a thread reads a chunk, as after a cancellation, wait for it without blocking the event loop."""
        import asyncio  # noqa: PLC0415 -- the synchronous client does not need it

        if self._lock.locked():
            await asyncio.to_thread(self.close)
        else:
            self.close()


class _Buffer:
    """A file of the bytes of an object in memory, which are not copied."""

    def __init__(self, content: bytes | bytearray | memoryview) -> None:
        try:
            self._view = memoryview(content).cast("B")
        except TypeError:
            raise ValidationError.of("file", "must be contiguous in memory") from None
        self._position = 0

    def read(self, size: int = -1, /) -> bytes:
        chunk = bytes(self._view[self._position : self._position + size])
        self._position += len(chunk)
        return chunk

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        self._position = offset + (len(self._view) if whence == os.SEEK_END else 0)
        return self._position

    def tell(self) -> int:
        return self._position

    def close(self) -> None:
        self._view.release()


def open_source(given: object, on_progress: object = None, *, largest: int) -> Source:
    """Open a file to upload, of at most `largest` bytes, and measure it.

    Raises:
        ValidationError: An argument is invalid, or the file is empty or too large.
        OSError: The file cannot be read.
    """
    if on_progress is not None and (not callable(on_progress) or inspect.iscoroutinefunction(on_progress)):
        raise ValidationError.of("on_progress", "must be a synchronous function")
    source = _opened(given)
    if not 1 <= source.size <= largest:
        source.close()
        raise ValidationError.of("file", f"must have 1 to {largest} bytes, got {source.size}")
    source.on_progress = on_progress
    return source


def _opened(given: object) -> Source:
    if isinstance(given, (str, os.PathLike)):
        path = Path(os.fsdecode(cast("os.PathLike[str]", given)))
        opened = path.open("rb")
        try:
            return _measured(opened, path.name, None, owned=True)
        except OSError:
            opened.close()
            raise
    if isinstance(given, (bytes, bytearray, memoryview)):
        return _measured(_Buffer(cast("bytes", given)), None, None, owned=True)
    file = given
    if inspect.iscoroutinefunction(getattr(given, "read", None)):
        # Starlette's UploadFile has coroutine methods around an ordinary file.
        file = getattr(given, "file", None)
    if not all(callable(getattr(file, name, None)) for name in ("read", "seek", "tell")):
        raise ValidationError.of("file", "must be a path, bytes, or a file that is open for reading bytes")
    readable = cast("BinaryFile", file)
    seekable = getattr(file, "seekable", None)
    try:
        if isinstance(readable.read(0), str) or (callable(seekable) and not seekable()):
            raise ValidationError.of("file", "must be opened in binary mode and seekable")
        return _measured(readable, _name_of(given), _content_type_of(given), owned=False)
    except ValidationError:
        raise
    except ValueError:
        raise ValidationError.of("file", "must be open for reading bytes") from None


def _measured(file: BinaryFile, name: str | None, content_type: str | None, *, owned: bool) -> Source:
    start = file.tell()
    size = file.seek(0, os.SEEK_END)
    if not isinstance(size, int):  # Some files of frameworks return None.
        size = file.tell()
    file.seek(start)
    return Source(file, start, max(size - start, 0), name, content_type, owned)


def _name_of(file: object) -> str | None:
    """Return the name of a file without folders; None if it has no name, or one from `tempfile`."""
    # The `name` of Werkzeug's FileStorage is that of the form field.
    name: object = getattr(file, "filename" if hasattr(file, "filename") else "name", None)
    if not isinstance(name, str) or (name.startswith("<") and name.endswith(">")):
        return None
    last = re.split(r"[/\\]", name)[-1]
    return None if _TEMPORARY_NAME.fullmatch(last) else last or None


def _content_type_of(file: object) -> str | None:
    content_type: object = getattr(file, "content_type", None)
    return content_type.partition(";")[0].strip().lower() if isinstance(content_type, str) else None


def filename(given: object, source: Source | None = None, *, longest: int) -> str:
    """Return the filename, of at most `longest` characters: the argument, or else the name of the source.

    Raises:
        ValidationError: The name is missing, empty or too long.
    """
    name = source.name if given is None and source is not None else given
    if name is None:
        raise ValidationError.of("filename", "must be given, because the file has no name")
    if len(validation.text("filename", name)) > longest:
        raise ValidationError.of("filename", f"must be at most {longest} characters")
    return str(name)
