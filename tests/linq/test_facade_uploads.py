"""Uploads: requests to the API and to the storage host."""

from __future__ import annotations

import asyncio
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
from attrs import define, field
from calls import FILE
from example_service import json_response, result_of
from hypothesis import given
from hypothesis import strategies as st
from loopback import Loopback

from contiguity import AsyncLinq, Linq
from contiguity._core.upload import CHUNK
from contiguity._linq.media_types import content_type
from contiguity.errors import Forbidden, NetworkError, ValidationError
from contiguity.linq.models import SupportedContentType
from contiguity.transport import Response, TransportError
from linq_api.constants import MAX_FILE_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from contiguity.transport import Request

REQUIRED = {"Content-Type": "image/png", "x-storage-acl": "private"}
STORAGE = "https://storage.test/bucket/map.png?signature=s%2Bx"
TICKET = {
    "attachment_id": FILE,
    "upload_url": STORAGE,
    "http_method": "PUT",
    "required_headers": REQUIRED,
    "expires_at": "2026-04-01T12:15:00.000Z",
    "download_url": "https://cdn.linqapp.com/attachments/partners/p1/a1/map.png",
}


@define
class Hosts:
    """The API and the storage host, without a network."""

    faults: list[Callable[[], Response]] = field(factory=list)
    """Responses of the storage host to the first attempts."""
    requests: list[Any] = field(factory=list)
    """The request bodies that the API received."""
    stored: list[tuple[Request, list[bytes]]] = field(factory=list)
    """The requests that the storage host received, with the chunks of the body."""

    def _respond(self, request: Request, chunks: list[bytes]) -> Response:
        if request.url == "https://api.linqapp.com/api/partner/v3/attachments":
            self.requests.append(json.loads(chunks[0]))
            return json_response(200, TICKET)
        self.stored.append((request, chunks))
        return self.faults.pop(0)() if self.faults else Response(200, {"content-type": "text/xml"}, b"<done/>")

    def send(self, request: Request, /) -> Response:
        """Respond to a request after reading its body."""
        body: Any = request.body
        return self._respond(request, [body] if isinstance(body, bytes) else list(body))

    def close(self) -> None:
        """Do nothing."""


@define
class AsyncHosts:
    """`Hosts` for the asynchronous client."""

    hosts: Hosts

    async def send(self, request: Request, /) -> Response:
        """Respond to a request after reading its body."""
        body: Any = request.body
        chunks = [body] if isinstance(body, bytes) else [chunk async for chunk in body]
        return self.hosts._respond(request, chunks)

    async def aclose(self) -> None:
        """Do nothing."""


def upload_file(mode: str, hosts: Hosts, file: Any, **options: Any) -> str:
    """Upload with either client."""
    settings: dict[str, Any] = {"api_key": "key", "headers": {"x-mine": "secret"}}
    linq: Any = (
        Linq(transport=hosts, **settings) if mode == "sync" else AsyncLinq(transport=AsyncHosts(hosts), **settings)
    )
    return str(result_of(linq.attachments.upload(file, **options)))


modes = pytest.mark.parametrize("mode", ["sync", "async"])


@modes
@given(st.binary(min_size=1, max_size=200), st.integers(min_value=0, max_value=50))
def test_upload_sends_bytes_or_file_from_its_position(mode: str, data: bytes, start: int) -> None:
    """The announced size is that of the data sent."""
    file = io.BytesIO(b"-" * start + data)
    file.seek(start)
    for given_file in (data, bytearray(data), file):
        hosts = Hosts()

        assert upload_file(mode, hosts, given_file, filename="map.png") == FILE
        assert hosts.requests == [{"filename": "map.png", "content_type": "image/png", "size_bytes": len(data)}]
        assert b"".join(hosts.stored[0][1]) == data
    assert not file.closed


@modes
def test_upload_sends_only_required_headers_to_storage(mode: str) -> None:
    """In particular, the API key is not sent."""
    hosts = Hosts()
    upload_file(mode, hosts, b"picture", filename="map.png")
    (request, _), *others = hosts.stored

    assert others == []
    assert (request.method, request.url) == ("PUT", STORAGE)
    assert dict(request.headers) == {**REQUIRED, "content-length": "7"}


@modes
@pytest.mark.parametrize("as_", [str, Path], ids=["str", "path"])
def test_upload_path_is_read_in_chunks(mode: str, as_: Callable[[Path], object], tmp_path: Path) -> None:
    """The path determines the filename."""
    path = tmp_path / "Trip.MOV"
    path.write_bytes(bytes(2 * CHUNK + 5))
    seen: list[tuple[int, int]] = []
    hosts = Hosts()
    upload_file(mode, hosts, as_(path), on_progress=lambda sent, size: seen.append((sent, size)))

    assert hosts.requests == [{"filename": "Trip.MOV", "content_type": "video/quicktime", "size_bytes": 2 * CHUNK + 5}]
    assert [len(chunk) for chunk in hosts.stored[0][1]] == [CHUNK, CHUNK, 5]
    assert seen == [(CHUNK, 2 * CHUNK + 5), (2 * CHUNK, 2 * CHUNK + 5), (2 * CHUNK + 5, 2 * CHUNK + 5)]


@modes
def test_upload_open_file_stays_open(mode: str, tmp_path: Path) -> None:
    """The file determines the filename."""
    path = tmp_path / "notes.txt"
    path.write_bytes(b"hello")
    hosts = Hosts()
    with path.open("rb") as file:
        upload_file(mode, hosts, file)

        assert not file.closed
    assert hosts.requests[0]["filename"] == "notes.txt"
    assert hosts.requests[0]["content_type"] == "text/plain"


def _lost() -> Response:
    raise TransportError("lost", maybe_sent=True)


@modes
def test_upload_retry_sends_all_bytes(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The retry uses the same URL; no second attachment is created."""
    monkeypatch.setattr("contiguity._core.retry.FIRST_WAIT", 0.0)
    hosts = Hosts([_lost, lambda: Response(503, {}, b"")])
    seen: list[int] = []
    upload_file(mode, hosts, io.BytesIO(b"picture"), filename="map.png", on_progress=lambda sent, _: seen.append(sent))

    assert len(hosts.requests) == 1
    assert [b"".join(chunks) for _, chunks in hosts.stored] == [b"picture"] * 3
    assert seen == [7, 7, 7]


@modes
def test_upload_rejected_by_storage_raises_api_error(mode: str) -> None:
    """The error contains the response body. An expired URL is such a case."""
    hosts = Hosts([lambda: Response(403, {"content-type": "application/xml"}, b"<Error>Request has expired</Error>")])
    with pytest.raises(Forbidden) as caught:
        upload_file(mode, hosts, b"picture", filename="map.png")

    assert caught.value.body == b"<Error>Request has expired</Error>"
    assert caught.value.operation == "upload_attachment"


@modes
def test_upload_failure_closes_file_opened_from_path(
    mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A leak would be a ResourceWarning, which is an error in the tests."""
    monkeypatch.setattr("contiguity._core.retry.FIRST_WAIT", 0.0)
    path = tmp_path / "map.png"
    path.write_bytes(b"picture")
    with pytest.raises(NetworkError):
        upload_file(mode, Hosts([_lost] * 3), path)


@pytest.mark.parametrize(
    ("file", "options", "argument"),
    [
        (b"", {"filename": "a.png"}, "file"),
        (b"x", {}, "filename"),
        (b"x", {"filename": "a" * 252 + ".png"}, "filename"),
        (b"x", {"filename": ""}, "filename"),
        (b"x", {"filename": "a.flac"}, "content_type"),
        (b"x", {"filename": "a"}, "content_type"),
        (b"x", {"filename": "a.png", "content_type": "audio/flac"}, "content_type"),
        (b"x", {"filename": "a.png", "deadline": 0}, "deadline"),
        (io.StringIO("x"), {"filename": "a.txt"}, "file"),
        (17, {"filename": "a.txt"}, "file"),
    ],
    ids=[
        "empty", "no name", "long name", "empty name", "unknown type", "no extension", "other type", "no time", "text",
        "no file",
    ],
)  # fmt: skip
def test_upload_invalid_argument_is_rejected_before_any_request(
    file: Any, options: dict[str, Any], argument: str
) -> None:
    hosts = Hosts()
    with pytest.raises(ValidationError) as caught:
        upload_file("sync", hosts, file, **options)

    assert caught.value.argument == argument
    assert hosts.requests == []


def test_upload_over_100_mb_is_rejected(tmp_path: Path) -> None:
    """The file is not read."""
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(ValidationError, match="104857600"):
        upload_file("sync", Hosts(), path)


def test_upload_missing_file_raises_file_not_found(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        upload_file("sync", Hosts(), tmp_path / "missing.png")


def test_content_type_is_derived_from_extension() -> None:
    """All supported types have an extension, except aliases of types."""
    extensions = (
        "jpg jpeg png gif heic heif tif tiff bmp svg webp ico mp4 mov mpeg mpg m4v avi 3gp mp3 m4a caf wav aif aiff aac"
        " mid midi amr txt md vcf rtf csv html htm ics xml pdf pkpass doc docx xls xlsx ppt pptx pages numbers key epub"
        " json zip gz"
    )
    derived = {content_type(None, f"a.{extension.upper()}") for extension in extensions.split()}

    assert set(get_args(SupportedContentType)) - derived == {"video/mpeg2", "audio/mp3", "audio/mp4", "audio/x-aiff"}


@modes
def test_upload_over_http_sends_content_length(mode: str, tmp_path: Path) -> None:
    """The body is not sent with chunked transfer encoding."""
    data = bytes(range(256)) * 4096
    path = tmp_path / "map.png"
    path.write_bytes(data)
    with Loopback() as api, Loopback() as storage:
        api.reply(200, {**TICKET, "upload_url": f"{storage.url}/bucket/map.png"})
        storage.reply(200, b"", "text/plain")
        if mode == "sync":
            with Linq(api_key="key", base_url=api.url) as linq:
                linq.attachments.upload(path)
        else:
            asyncio.run(_upload(api.url, path))
        (request,) = storage.requests

    assert request.body == data
    assert request.headers["content-length"] == str(len(data))
    assert request.headers["content-type"] == "image/png"
    assert "transfer-encoding" not in request.headers
    assert "authorization" not in request.headers


async def _upload(url: str, path: Path) -> None:
    async with AsyncLinq(api_key="key", base_url=url) as linq:
        await linq.attachments.upload(path)
