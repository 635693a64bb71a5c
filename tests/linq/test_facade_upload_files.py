"""Uploads of open files: positions, files that change, the files of web frameworks, and names."""

from __future__ import annotations

import asyncio
import io
import os
import tempfile
import threading
import tracemalloc
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, Self

import anyio
import django.conf
import fastapi
import httpx
import pytest
import starlette.datastructures
from attrs import define, field
from calls import FILE
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from django.test import RequestFactory
from example_service import result_of
from hypothesis import given
from hypothesis import strategies as st
from rawserver import RawServer, http
from werkzeug.datastructures import FileStorage
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request as WerkzeugRequest

from contiguity import AsyncLinq, Linq
from contiguity._core import upload
from contiguity.errors import ContiguityError, Forbidden, NetworkError, ValidationError
from contiguity.transport import AsyncHTTPXTransport, HTTPXTransport, TransportError
from linq_api.constants import MAX_FILE_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rawserver import Connection

    from contiguity.transport import Request, Response

MODES = pytest.mark.parametrize("mode", ["sync", "async"])
CHUNK = upload.CHUNK
SIZE = 4 * CHUNK + 5
DATA = os.urandom(SIZE)


class CallbackError(Exception):
    """An exception of a callback."""


@define
class Storage:
    """The API and a storage host on one socket. Only a body of the whole announced length is stored."""

    faults: list[Callable[[Connection], Any]] = field(factory=list)
    """Handlers of the first uploads, called in the middle of the body."""
    created: list[Any] = field(factory=list)
    stored: list[bytes] = field(factory=list)
    attempts: int = 0
    types: list[str] = field(factory=list)
    url: str = ""

    async def handle(self, connection: Connection) -> None:
        """Handle a connection."""
        while True:
            try:
                head = (await connection.reader.readuntil(b"\r\n\r\n")).decode()
            except (asyncio.IncompleteReadError, ConnectionError):
                return
            lines = [line.partition(":") for line in head.split("\r\n")[1:] if line]
            headers = {name.lower(): value.strip() for name, _, value in lines}
            length = int(headers["content-length"])
            try:
                if head.startswith("POST"):
                    await self._create(connection, await connection.reader.readexactly(length))
                else:
                    await self._store(connection, headers, length)
            except (asyncio.IncompleteReadError, ConnectionError):
                return

    async def _create(self, connection: Connection, body: bytes) -> None:
        payload = httpx.Response(200, content=body).json()
        self.created.append(payload)
        ticket = {
            "attachment_id": FILE,
            "upload_url": f"{self.url}/bucket/1",
            "http_method": "PUT",
            "required_headers": {"content-type": payload["content_type"]},
            "expires_at": "2026-04-01T12:15:00.000Z",
            "download_url": "https://cdn.linqapp.com/attachments/1",
        }
        await connection.send(http(200, ticket, {"content-type": "application/json"}))

    async def _store(self, connection: Connection, headers: dict[str, str], length: int) -> None:
        self.attempts += 1
        self.types.append(headers["content-type"])
        if self.faults:
            await connection.reader.readexactly(min(length, CHUNK) // 2)
            await self.faults.pop(0)(connection)
            return
        self.stored.append(await connection.reader.readexactly(length))
        await connection.send(http(200, b""))

    def server(self) -> Self:
        """Return the context of the running server."""
        self._server = RawServer(self.handle)
        return self

    _server: Any = None

    def __enter__(self) -> Self:
        self.url = self._server.__enter__().url
        return self

    def __exit__(self, *exc: object) -> None:
        self._server.__exit__(*exc)


async def hang_up(connection: Connection) -> None:
    """Reset the connection."""
    connection.close(reset=True)


async def reject(connection: Connection) -> None:
    """Reject the upload before its body is complete."""
    await connection.send(http(403, b"<Error/>", {"connection": "close"}))
    connection.close()


class Wrapping:
    """A transport that converts exceptions of the body to network errors, as HTTP libraries may."""

    def __init__(self) -> None:
        self._inner = HTTPXTransport()

    def send(self, request: Request, /) -> Response:
        """Send a request."""
        try:
            return self._inner.send(request)
        except Exception as error:
            raise TransportError("the body failed", maybe_sent=True) from error

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()


class AsyncWrapping:
    """`Wrapping` for the asynchronous client."""

    def __init__(self) -> None:
        self._inner = AsyncHTTPXTransport()

    async def send(self, request: Request, /) -> Response:
        """Send a request."""
        try:
            return await self._inner.send(request)
        except Exception as error:
            raise TransportError("the body failed", maybe_sent=True) from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


TRANSPORTS: dict[str, dict[str, Callable[[], Any]]] = {
    "sync": {"own": lambda: None, "httpx": httpx.Client, "wrapping": Wrapping},
    "async": {"own": lambda: None, "httpx": httpx.AsyncClient, "wrapping": AsyncWrapping},
}
TRANSPORT_KINDS = pytest.mark.parametrize("over", ["own", "httpx", "wrapping"])


def send(mode: str, storage: Storage, file: Any, *, over: str = "own", retries: int = 2, **options: Any) -> str:
    """Upload a file with either client."""
    settings: dict[str, Any] = {"api_key": "key", "base_url": storage.url, "max_retries": retries}
    transport: Any = TRANSPORTS[mode][over]()
    if mode == "sync":
        try:
            with Linq(transport=transport, **settings) as linq:
                return linq.attachments.upload(file, **options)
        finally:
            if over == "httpx":
                transport.close()

    async def main() -> str:
        try:
            async with AsyncLinq(transport=transport, **settings) as linq:
                return await linq.attachments.upload(file, **options)
        finally:
            if over == "httpx":
                await transport.aclose()

    return asyncio.run(main())


# Positions.


@MODES
@pytest.mark.parametrize("fault", [hang_up, reject])
@pytest.mark.parametrize("start", [0, 1000])
def test_upload_after_failure_sends_whole_file(mode: str, fault: Any, start: int, tmp_path: Path) -> None:
    """The position is restored after every failure."""
    path = tmp_path / "map.png"
    path.write_bytes(DATA)
    with path.open("rb") as file, Storage([fault]).server() as storage:
        file.seek(start)
        with pytest.raises((NetworkError, Forbidden)):
            send(mode, storage, file, retries=0)
        assert file.tell() == start
        assert send(mode, storage, file, retries=0) == FILE
        assert file.tell() == start

    assert storage.stored == [DATA[start:]]


@MODES
@pytest.mark.parametrize(
    "options",
    [{"filename": ""}, {"content_type": "audio/flac"}, {"filename": "a.flac"}],
    ids=["name", "type", "ending"],
)
def test_upload_invalid_argument_does_not_move_position(mode: str, options: dict[str, Any]) -> None:
    """The error is raised before any request."""
    file = io.BytesIO(DATA)
    file.name = "map.png"
    file.seek(7)
    with pytest.raises(ValidationError):
        send(mode, Storage(url="http://127.0.0.1:9"), file, **options)

    assert file.tell() == 7


class SlowFile(io.BytesIO):
    """A file whose reads wait until `proceed` is set."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.reading = threading.Event()
        self.proceed = threading.Event()

    def read(self, size: int | None = -1, /) -> bytes:
        """Read after `proceed` is set."""
        if size:
            self.reading.set()
            assert self.proceed.wait(10)
        return super().read(size)


@pytest.mark.parametrize("how", ["cancel", "anyio"])
def test_upload_cancelled_during_read_restores_position(how: str) -> None:
    """The reading thread is still running at that time, and would otherwise move the position afterwards."""
    file = SlowFile(DATA)

    async def main(storage: Storage) -> None:
        scope = anyio.CancelScope()

        async def body() -> None:
            with scope:
                await linq.attachments.upload(file, filename="map.png")

        async with AsyncLinq(api_key="key", base_url=storage.url) as linq:
            task = asyncio.create_task(body())
            assert await asyncio.to_thread(file.reading.wait, 10)
            asyncio.get_running_loop().call_later(0.1, file.proceed.set)
            if how == "anyio":
                scope.cancel()
                await task
                assert scope.cancelled_caught
            else:
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert file.proceed.is_set()
            assert file.tell() == 0

    with Storage().server() as storage:
        asyncio.run(main(storage))

    assert storage.stored == []


def test_upload_reading_does_not_block_event_loop() -> None:
    """The read returns only because the event loop keeps running."""
    file = SlowFile(b"picture")

    async def main(storage: Storage) -> None:
        async with AsyncLinq(api_key="key", base_url=storage.url) as linq:
            task = asyncio.create_task(linq.attachments.upload(file, filename="map.png"))
            await asyncio.to_thread(file.reading.wait, 10)
            file.proceed.set()
            await task

    with Storage().server() as storage:
        asyncio.run(main(storage))

    assert storage.stored == [b"picture"]


# Files that change.


@MODES
@TRANSPORT_KINDS
@pytest.mark.parametrize("size", [0, 1, CHUNK, SIZE - 1, SIZE + 1, SIZE + CHUNK])
def test_upload_file_that_changes_size_raises_one_error(mode: str, over: str, size: int, tmp_path: Path) -> None:
    """Nothing is stored, and the upload is not retried."""
    path = tmp_path / "map.png"
    path.write_bytes(DATA)

    def change(sent: int, _: int) -> None:
        if sent == CHUNK:
            os.truncate(path, size)

    with Storage().server() as storage, pytest.raises(ValidationError, match="file must not change while") as caught:
        send(mode, storage, path, over=over, on_progress=change)

    assert caught.value.argument == "file"
    assert storage.stored == []
    assert storage.attempts <= 1


@given(
    size=st.integers(1, 40),
    changed=st.integers(0, 60),
    at=st.integers(0, 40),
    start=st.integers(0, 5),
    attempts=st.integers(1, 2),
)
def test_upload_body_never_differs_from_announced_size(
    *, size: int, changed: int, at: int, start: int, attempts: int
) -> None:
    """A transport receives the announced bytes, or fewer of them and an error."""
    file = io.BytesIO(bytes(start) + bytes(size))
    file.seek(start)
    bodies: list[bytes] = []

    def change(sent: int, _: int) -> None:
        if sent >= at:
            file.truncate(start + min(changed, size))
            file.seek(0, os.SEEK_END)
            file.write(bytes(max(changed - size, 0)))

    source = upload.open_source(file, change, largest=MAX_FILE_BYTES)
    rejected: list[ValidationError] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upload, "CHUNK", 8)
        try:
            for _ in range(attempts):
                bodies.append(b"")
                while chunk := source.check().read(len(bodies[-1])):
                    bodies[-1] += chunk
                    source.report(len(bodies[-1]))
        except ValidationError as error:
            rejected.append(error)
    source.close()

    complete = bodies if not rejected else bodies[:-1]
    assert complete == [bytes(size)] * len(complete)
    assert [error.argument for error in rejected] == ["file"] * len(rejected)
    assert not rejected or len(bodies[-1]) < size
    assert rejected or changed == size or attempts == 1 or at > size
    assert file.tell() == start


@MODES
@TRANSPORT_KINDS
def test_upload_file_closed_while_sending_raises_validation_error(mode: str, over: str) -> None:
    """The position cannot be restored, which raises no further error."""
    file = io.BytesIO(DATA)
    with Storage().server() as storage, pytest.raises(ValidationError, match="file must stay open"):
        send(mode, storage, file, over=over, filename="map.png", on_progress=lambda *_: file.close())

    assert storage.stored == []


@MODES
@TRANSPORT_KINDS
def test_upload_exception_of_on_progress_is_raised_without_retry(mode: str, over: str) -> None:
    """It is not a network error, even if the transport converts it to one."""

    def fail(*_: int) -> None:
        raise CallbackError

    with Storage().server() as storage, pytest.raises(CallbackError):
        send(mode, storage, DATA, over=over, filename="map.png", on_progress=fail)

    assert storage.attempts <= 1
    assert storage.stored == []


@MODES
@TRANSPORT_KINDS
def test_upload_unreadable_file_raises_os_error_without_retry(mode: str, over: str) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if size and self.tell():
                raise OSError(5, "Input/output error")
            return super().read(size)

    with Storage().server() as storage, pytest.raises(OSError, match="Input/output error"):
        send(mode, storage, Broken(DATA), over=over, filename="map.png")

    assert storage.attempts <= 1


# Files that frameworks received.


def _starlette(cls: Any, rolled: bool) -> Any:
    file = tempfile.SpooledTemporaryFile(max_size=1 if rolled else 2 * SIZE)  # noqa: SIM115 -- closed by the test
    file.write(DATA)
    file.seek(0)
    headers = starlette.datastructures.Headers({"content-type": "image/png"})
    return cls(file, filename="C:\\fakepath\\Trip map.bin", headers=headers)


def _werkzeug(data: bytes) -> FileStorage:
    builder = EnvironBuilder(method="POST", data={"field": (io.BytesIO(data), "Trip map.bin", "image/png")})
    environ = builder.get_environ()
    file = WerkzeugRequest(environ).files["field"]
    environ["wsgi.input"].close()
    builder.close()
    return file


def _django(temporary: bool) -> Any:
    if not django.conf.settings.configured:
        django.conf.settings.configure(ALLOWED_HOSTS=["*"])
    part = io.BytesIO(DATA)
    part.name = "Trip map.bin"
    request = RequestFactory().post("/", {"field": part})
    if temporary:
        request.upload_handlers = [TemporaryFileUploadHandler(request)]
    file = request.FILES["field"]
    file.content_type = "image/png"
    return file


FRAMEWORKS: dict[str, Callable[[], Any]] = {
    "starlette in memory": lambda: _starlette(starlette.datastructures.UploadFile, rolled=False),
    "starlette on disk": lambda: _starlette(starlette.datastructures.UploadFile, rolled=True),
    "fastapi": lambda: _starlette(fastapi.UploadFile, rolled=True),
    "werkzeug": lambda: _werkzeug(DATA),
    "django in memory": lambda: _django(temporary=False),
    "django on disk": lambda: _django(temporary=True),
}


@MODES
@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_upload_framework_file_keeps_name_and_type(mode: str, framework: str) -> None:
    """The file is uploaded twice, the second time after a failure, and stays open."""
    file = FRAMEWORKS[framework]()
    with Storage([hang_up]).server() as storage:
        with pytest.raises(NetworkError):
            send(mode, storage, file, retries=0)
        send(mode, storage, file, retries=0)
    result_of(file.close())

    assert storage.stored == [DATA]
    assert storage.types[-1] == "image/png"
    payload = {"filename": "Trip map.bin", "content_type": "image/png", "size_bytes": SIZE}
    assert storage.created == [payload, payload]


@pytest.mark.parametrize(
    ("received", "expected"),
    [
        ("text/plain; charset=utf-8", "text/plain"),
        ("IMAGE/PNG", "image/png"),
        ("application/octet-stream", "image/heic"),
    ],
)
def test_upload_received_content_type_is_used_only_if_supported(received: str, expected: str) -> None:
    """Browsers send a generic type for unknown formats; the extension determines the type in this case."""
    with Storage().server() as storage:
        send("sync", storage, FileStorage(io.BytesIO(b"x"), "photo.heic", "field", received))

    assert storage.types == [expected]


# Names.


@pytest.mark.parametrize("kind", ["named", "suffix", "unnamed", "spooled", "spooled on disk", "werkzeug", "bytes"])
def test_upload_temporary_file_without_filename_is_rejected(kind: str) -> None:
    """The recipient would see ``tmpabcd1234``; the user's name must be given."""
    opened: Any = {
        "named": tempfile.NamedTemporaryFile,
        "suffix": partial(tempfile.NamedTemporaryFile, suffix=".png"),
        "unnamed": tempfile.TemporaryFile,
        "spooled": tempfile.SpooledTemporaryFile,
        "spooled on disk": partial(tempfile.SpooledTemporaryFile, max_size=1),
        "werkzeug": tempfile.NamedTemporaryFile,
        "bytes": io.BytesIO,
    }[kind]
    with Storage().server() as storage, closing(opened()) as file_itself:
        file = FileStorage(file_itself, name="field") if kind == "werkzeug" else file_itself
        file.write(b"picture")
        file.seek(0)
        with pytest.raises(ValidationError) as caught:
            send("sync", storage, file)
        assert caught.value.argument == "filename"
        send("sync", storage, file, filename="map.png")

    assert storage.created[0]["filename"] == "map.png"
    assert storage.stored == [b"picture"]


def test_upload_path_of_temporary_file_uses_its_name(tmp_path: Path) -> None:
    """A path is the caller's choice."""
    path = tmp_path / "tmpabcd1234.png"
    path.write_bytes(b"picture")
    with Storage().server() as storage:
        send("sync", storage, path)

    assert storage.created[0]["filename"] == "tmpabcd1234.png"


# Bytes in memory.


@MODES
@pytest.mark.parametrize("as_", [bytes, bytearray, memoryview, lambda data: memoryview(data).cast("I")])
def test_upload_bytes_are_not_copied(mode: str, as_: Callable[[bytes], Any]) -> None:
    """An upload needs the memory of a few chunks."""
    data = as_(bytes(64 * CHUNK))

    def measured() -> int:
        source = upload.open_source(data, largest=MAX_FILE_BYTES)
        tracemalloc.start()
        sent = 0
        while chunk := source.read(sent):
            sent += len(chunk)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        source.close()
        assert sent == source.size
        return peak

    assert measured() < 4 * CHUNK
    with Storage().server() as storage:
        send(mode, storage, data, filename="map.png")
    assert storage.stored == [bytes(64 * CHUNK)]
    if isinstance(data, bytearray):
        data.append(1)  # Not possible while a view of it exists.


# Invalid files.


def _closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


async def _progress(*_: int) -> None:
    """Be a coroutine function."""


@MODES
@pytest.mark.parametrize(
    ("file", "options", "argument"),
    [
        (_closed, {}, "file"),
        (lambda: open(os.devnull, "wb"), {}, "file"),  # noqa: PTH123, SIM115 -- closed below
        (lambda: anyio.wrap_file(io.BytesIO(b"x")), {}, "file"),
        (lambda: memoryview(b"abcdef")[::2], {}, "file"),
        (lambda: starlette.datastructures.UploadFile(io.StringIO("x"), filename="a.txt"), {}, "file"),  # type: ignore[arg-type]
        (lambda: b"x", {"on_progress": _progress}, "on_progress"),
        (lambda: b"x", {"on_progress": 17}, "on_progress"),
    ],
    ids=["closed", "write-only", "asynchronous", "not contiguous", "text", "coroutine function", "not a function"],
)
def test_upload_invalid_file_is_rejected_before_any_request(
    mode: str, file: Callable[[], Any], options: dict[str, Any], argument: str
) -> None:
    """The error names the argument."""
    given_file = file()
    with pytest.raises(ContiguityError) as caught:
        send(mode, Storage(url="http://127.0.0.1:9"), given_file, **{"filename": "a.png", **options})
    if isinstance(given_file, io.IOBase):
        given_file.close()

    assert isinstance(caught.value, ValidationError)
    assert caught.value.argument == argument
