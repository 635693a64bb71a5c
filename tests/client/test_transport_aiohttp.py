"""The aiohttp transport: reuse of connections, deadlines, bodies, handed-in sessions, and invalid responses."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import time
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rawserver import RawServer, http, per_request
from running import free_port
from wire_responses import AVAILABLE, KEY, PERSON, SENT, always_succeed

from contiguity import AsyncContiguity
from contiguity._core.http import Request
from contiguity.errors import ConfigurationError, DeliveryUnknown, NetworkError, RequestTimeout
from contiguity.transport import AiohttpTransport, AsyncTransport, TransportError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from rawserver import Connection, ReceivedRequest


def request(url: str, method: str = "POST", body: Any = b"{}", **options: Any) -> Request:
    """Build a request with short timeouts."""
    values: dict[str, Any] = {"connect_timeout": 2.0, "read_timeout": 2.0, "total_timeout": 5.0, **options}
    return Request(method, url, values.pop("headers", {}), body, **values)


def send(*requests: Request) -> list[Any]:
    """Send requests one after the other over one transport, and return their responses and errors."""

    async def main() -> list[Any]:
        transport = AiohttpTransport()
        ended: list[Any] = []
        for one in requests:
            try:
                ended.append(await transport.send(one))
            except TransportError as error:
                ended.append(error)
        await transport.aclose()
        return ended

    return asyncio.run(main())


def test_protocol_holds() -> None:
    """The transport is an `AsyncTransport`, with a session and without."""
    assert isinstance(AiohttpTransport(), AsyncTransport)
    with pytest.raises(ConfigurationError, match=r"must be an aiohttp\.ClientSession"):
        AiohttpTransport("https://proxy.test")  # type: ignore[arg-type]


def test_missing_aiohttp_is_reported_with_the_command_that_installs_it() -> None:
    """Without aiohttp, only the use of the name fails."""
    program = (
        "import sys\n"
        "sys.modules['aiohttp'] = None\n"
        "import contiguity.transport\n"
        "from contiguity import AsyncContiguity\n"
        "AsyncContiguity(api_key='contiguity_sk_x')\n"
        "try:\n    from contiguity.transport import AiohttpTransport\n"
        "except ImportError as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert 'pip install "contiguity-imessage[aiohttp]"' in done.stdout


# Reuse of connections.

STALE = http(200, {"stale": True})


@pytest.mark.parametrize(
    "extra", [STALE, STALE[:25], STALE * 3, b"junk", b"HTTP/1.1 408 Request Timeout\r\n\r\n", b"H"], ids=range(6)
)
@pytest.mark.parametrize("when", ["glued", "late"])
def test_connection_with_unrequested_bytes_is_not_reused(extra: bytes, when: str) -> None:
    async def answer(connection: Connection, asked: ReceivedRequest) -> None:
        own = http(200, {"own": asked.target})
        await connection.send(own + extra if when == "glued" else own)
        if when == "late":
            await asyncio.sleep(0.02)
            await connection.send(extra)

    async def main(url: str) -> None:
        transport = AiohttpTransport()
        for number in range(3):
            try:
                response = await transport.send(request(f"{url}/{number}"))
            except TransportError as error:
                # The parser may reject both responses together.
                assert when == "glued"
                assert error.maybe_sent  # noqa: PT017
            else:
                assert json.loads(response.body) == {"own": f"/{number}"}
            await asyncio.sleep(0.05)
        await transport.aclose()

    with RawServer(per_request(answer)) as server:
        asyncio.run(main(server.url))

    assert server.connections == 3


@pytest.mark.parametrize("extra", [STALE, b"", b"H"], ids=["response", "end", "part"])
def test_connection_with_unread_socket_data_is_not_reused(extra: bytes) -> None:
    """It is inspected before reuse, even if the event loop was blocked when the bytes arrived."""

    async def answer(connection: Connection, asked: ReceivedRequest) -> None:
        await connection.send(http(200, {"own": asked.target}))
        await asyncio.sleep(0.05)
        await connection.send(extra)
        if not extra:
            connection.close()

    async def main(url: str) -> None:
        transport = AiohttpTransport()
        for number in range(3):
            response = await transport.send(request(f"{url}/{number}"))
            assert json.loads(response.body) == {"own": f"/{number}"}
            time.sleep(0.2)  # noqa: ASYNC251 -- the loop must not read
        await transport.aclose()

    with RawServer(per_request(answer)) as server:
        asyncio.run(main(server.url))

    assert server.connections == 3


@given(tail=st.binary(max_size=60), split=st.integers(0, 60))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bytes_after_a_response_are_not_the_next_response(odd_server: OddServer, tail: bytes, split: int) -> None:
    """In the same segment or later."""
    valid = http(200, {"stale": True})
    whole = tail[: len(tail) // 2] + valid + tail[len(tail) // 2 :]
    odd_server.said = [http(200, {"n": 0}) + whole[:split], whole[split:]]
    first, second = send(request(odd_server.url), request(odd_server.url))

    for ended in (first, second):
        assert isinstance(ended, TransportError) or json.loads(ended.body) == {"n": 0}


class OddServer:
    """Sends the given chunks for every request."""

    said: list[bytes]
    url: str
    hang_up = False


@pytest.fixture(name="odd_server", scope="module")
def _odd_server() -> Iterator[OddServer]:
    odd = OddServer()

    async def answer(connection: Connection, _: ReceivedRequest) -> None:
        for piece in odd.said:
            await connection.send(piece)
            await asyncio.sleep(0)
        if odd.close:
            connection.close()

    with RawServer(per_request(answer)) as server:
        odd.url = server.url
        yield odd


STATUS_LINES = st.one_of(
    st.sampled_from([
        b"HTTP/1.1 200 OK", b"HTTP/1.0 200 OK", b"HTTP/1.1 101 Switching Protocols", b"HTTP/1.1 100 Continue",
        b"HTTP/1.1 204 No Content", b"HTTP/1.1 304 Not Modified", b"HTTP/1.1 099 X", b"HTTP/1.1 999 X",
        b"HTTP/1.1 200", b"HTTP/2 200", b"HTTP/1.1 407 Proxy", b"HTTP/1.1 500 \xff\xfe", b"HTTP/1.1 2000 OK",
        b"ICY 200 OK",
    ]),
    st.binary(max_size=20),
)  # fmt: skip
FIELDS = st.one_of(
    st.sampled_from([
        b"content-length: 0", b"content-length: 5", b"content-length: -1", b"content-length: 99999999999999999999",
        b"content-length: 5\r\ncontent-length: 6", b"transfer-encoding: chunked", b"transfer-encoding: gzip, chunked",
        b"content-encoding: gzip", b"content-encoding: deflate", b"content-encoding: br",
        b"content-encoding: gzip, gzip",
        b"connection: close", b"connection: upgrade\r\nupgrade: websocket", b"set-cookie: a=b; domain=\xff",
        b"location: http://[", b"retry-after: \xff", b"content-type: \xe9", b"x: y\r\n folded", b": empty", b"no colon",
        b"x: " + b"y" * 9000,
    ]),
    st.binary(max_size=30),
)  # fmt: skip
BODIES = st.one_of(
    st.sampled_from([
        b"", b"{}", b"hello", b"5\r\nhello\r\n0\r\n\r\n", b"5;x=y\r\nhello\r\n0\r\nt: u\r\n\r\n", b"zz\r\n", b"-1\r\n",
        b"ffffffffffffffffff\r\n", zlib.compress(b"{}"), b"HTTP/1.1 200 OK\r\n\r\n",
    ]),
    st.binary(max_size=60),
)  # fmt: skip


@given(
    whole=st.builds(
        lambda status, fields, body: b"\r\n".join([status, *fields, b"", body]),
        STATUS_LINES,
        st.lists(FIELDS, max_size=4),
        BODIES,
    ),
    cut=st.integers(0, 400),
    hang_up=st.booleans(),
)
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_a_response_or_a_transport_error(
    odd_server: OddServer, whole: bytes, cut: int, hang_up: bool
) -> None:
    """No other exception is raised, and the error has `maybe_sent` set."""
    odd_server.said = [whole[:cut], whole[cut:]]
    odd_server.close = hang_up
    try:
        for ended in send(request(odd_server.url, read_timeout=0.05, total_timeout=5)):
            if isinstance(ended, TransportError):
                assert ended.maybe_sent
            else:
                assert ended.status >= 200
                str(ended.headers).encode()
    finally:
        odd_server.close = False


@pytest.mark.parametrize(
    "part", [b"HTTP/1.1 100 Continue\r\n\r\n", b"x: y\r\n", b"y" * 100, b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n"]
)
@pytest.mark.parametrize("pause", [0.01, 0])
def test_head_without_end_is_over_at_the_total_timeout(part: bytes, pause: float) -> None:
    """Neither interim responses nor header bytes without end hold a request for longer."""

    async def drip(connection: Connection) -> None:
        await connection.request()
        if not part.startswith(b"HTTP"):
            await connection.send(b"HTTP/1.1 200 OK\r\n" + (b"" if part.endswith(b"\n") else b"x: "))
        while not connection.writer.is_closing():
            await connection.send(part)
            await asyncio.sleep(pause)

    with RawServer(drip) as server:
        start = time.monotonic()
        (ended,) = send(request(server.url, total_timeout=0.5))

    assert isinstance(ended, TransportError)
    assert ended.maybe_sent
    assert time.monotonic() - start < 8


# Deadlines and slots.


@contextmanager
def full_backlog() -> Iterator[str]:
    """Yield an address where connections are neither accepted nor rejected."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        port = server.getsockname()[1]
        waiting = [socket.socket() for _ in range(8)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
        for one in waiting:
            one.close()


@pytest.mark.parametrize("limits", [{"connect_timeout": 0.2}, {"total_timeout": 0.2}], ids=["connect", "total"])
def test_timeout_while_connecting_was_not_sent(limits: dict[str, float]) -> None:
    """The outcome is known if the connect timeout or the deadline passes before there is a connection."""
    with full_backlog() as url:
        (ended,) = send(request(url, **limits))

    assert isinstance(ended, TransportError)
    assert (ended.maybe_sent, ended.timed_out) == (False, True)


@pytest.mark.parametrize("limits", [{"connect_timeout": 0.2}, {"total_timeout": 0.2}], ids=["connect", "total"])
@pytest.mark.parametrize("through", ["tls", "proxy"])
def test_timeout_in_a_handshake_was_not_sent(
    limits: dict[str, float], through: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The handshake is that of TLS or of a proxy's tunnel."""

    async def silent(_: Connection) -> None:
        await asyncio.sleep(30)

    with RawServer(silent) as server:
        url = server.url.replace("http", "https")
        if through == "proxy":
            monkeypatch.setenv("HTTPS_PROXY", server.url)
            url = "https://api.test"
        (ended,) = send(request(url, **limits))

    assert isinstance(ended, TransportError)
    assert (ended.maybe_sent, ended.timed_out) == (False, True)


def test_deadline_while_connecting_through_a_session_was_not_sent() -> None:
    """The session has not read the body yet."""

    async def main(url: str) -> None:
        async with aiohttp.ClientSession() as session:
            client = AsyncContiguity(
                api_key=KEY, base_url=url, transport=AiohttpTransport(session), deadline=0.3, max_retries=0
            )
            with pytest.raises(RequestTimeout, match="nothing"):
                await client.imessage.send(to=PERSON, message="Hi")

    with full_backlog() as url:
        asyncio.run(main(url))


def test_time_in_the_queue_does_not_count() -> None:
    """Requests beyond the hundred wait as long as needed; the pool timeout bounds the wait, and nothing was sent."""
    released = asyncio.Event()

    async def answer(connection: Connection, _: ReceivedRequest) -> None:
        await released.wait()
        await connection.send(http(200, SENT))

    async def release() -> None:
        released.set()

    async def main(url: str) -> tuple[list[Any], list[Any]]:
        transport = AiohttpTransport()
        calls = [
            asyncio.create_task(transport.send(request(url, total_timeout=limit, read_timeout=60.0)))
            for limit in [60.0] * 100 + [5.0] * 100
        ]
        await asyncio.sleep(0.1)
        hasty = await asyncio.gather(
            *(transport.send(request(url, pool_timeout=0.05)) for _ in range(50)), return_exceptions=True
        )
        await asyncio.sleep(5.5)
        await asyncio.to_thread(server.run, release())
        patient = await asyncio.gather(*calls)
        await transport.aclose()
        return patient, hasty

    with RawServer(per_request(answer)) as server:
        patient, hasty = asyncio.run(main(server.url))

    assert {one.status for one in patient} == {200}
    assert min(one.pool_wait for one in patient[100:]) > 5
    assert {type(one) for one in hasty} == {TransportError}
    assert {(one.maybe_sent, one.timed_out, one.pool_wait > 0) for one in hasty} == {(False, True, True)}
    assert server.connections == 100


@pytest.mark.parametrize("stage", ["head", "body"])
def test_closing_ends_a_request_at_any_stage(stage: str) -> None:
    """A request that waits for the head or the rest of a response fails when the transport closes."""

    async def stall(connection: Connection) -> None:
        await connection.request()
        if stage == "body":
            await connection.send(http(200, AVAILABLE)[:-5])
        await asyncio.sleep(30)

    async def main(url: str) -> BaseException | None:
        transport = AiohttpTransport()
        call = asyncio.create_task(transport.send(request(url, total_timeout=20, read_timeout=20)))
        await asyncio.sleep(0.2)
        await transport.aclose()
        (ended,) = await asyncio.wait_for(asyncio.gather(call, return_exceptions=True), 5)
        return ended

    with RawServer(stall) as server:
        ended = asyncio.run(main(server.url))

    assert isinstance(ended, TransportError)
    assert ended.maybe_sent


def test_closing_during_a_name_look_up_raises_transport_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """The task of the call is not cancelled."""
    look_up = socket.getaddrinfo

    def slow(*args: Any, **options: Any) -> Any:
        time.sleep(0.5)
        return look_up("127.0.0.1", *args[1:], **options)

    monkeypatch.setattr(socket, "getaddrinfo", slow)

    async def main() -> list[Any]:
        transport = AiohttpTransport()
        calls = [
            asyncio.create_task(transport.send(request("http://service.test", total_timeout=20))) for _ in range(3)
        ]
        await asyncio.sleep(0.1)
        await transport.aclose()
        return await asyncio.gather(*calls, return_exceptions=True)

    ended = asyncio.run(main())

    assert {type(one) for one in ended} == {TransportError}
    assert not any(one.maybe_sent for one in ended)


def test_cancelled_request_raises_cancelled_error_and_frees_its_slot() -> None:
    async def slow(connection: Connection, _: ReceivedRequest) -> None:
        await asyncio.sleep(0.05)
        await connection.send(http(200, SENT))

    async def main(url: str) -> None:
        transport = AiohttpTransport()
        for steps in range(200):
            call = asyncio.create_task(transport.send(request(url)))
            for _ in range(steps % 20):
                await asyncio.sleep(0)
            call.cancel()
            (ended,) = await asyncio.gather(call, return_exceptions=True)
            assert isinstance(ended, asyncio.CancelledError)
        responses = await asyncio.gather(*(transport.send(request(url)) for _ in range(100)))
        assert {one.pool_wait for one in responses} == {0.0}
        await transport.aclose()

    with RawServer(per_request(slow)) as server:
        asyncio.run(main(server.url))


# Bodies.


async def chunks(*parts: bytes, failure: Exception | None = None) -> AsyncIterator[bytes]:
    """Yield chunks, then raise."""
    for part in parts:
        yield part
    if failure is not None:
        raise failure


def test_streamed_and_large_bodies_arrive() -> None:
    """An asynchronous iterable and bytes of any size arrive whole, with their length and without a warning."""
    large = os.urandom(3 * 1024 * 1024)
    heard: list[ReceivedRequest] = []

    async def answer(connection: Connection, asked: ReceivedRequest) -> None:
        heard.append(asked)
        await connection.send(http(200, b""))

    async def main(url: str) -> None:
        transport = AiohttpTransport()
        headers = {"content-length": "5", "content-type": "image/png"}
        await transport.send(request(url, "PUT", chunks(b"he", b"llo"), headers=headers))
        await transport.send(request(url, "PUT", large, total_timeout=20))
        await transport.send(request(url, "POST", None))
        await transport.aclose()

    with RawServer(per_request(answer)) as server:
        asyncio.run(main(server.url))

    assert [one.body for one in heard] == [b"hello", large, b""]
    assert [one.headers["content-length"] for one in heard] == ["5", str(len(large)), "0"]
    assert heard[0].headers["content-type"] == "image/png"
    assert not any("transfer-encoding" in one.headers for one in heard)
    assert server.connections == 1


@pytest.mark.parametrize("failure", [OSError("disk"), ValueError("mine"), TimeoutError("slow disk")])
def test_exception_of_a_body_is_raised_unchanged(failure: Exception) -> None:
    async def main(url: str) -> None:
        transport = AiohttpTransport()
        with pytest.raises(type(failure)) as caught:
            await transport.send(request(url, "PUT", chunks(b"x", failure=failure), headers={"content-length": "9"}))
        assert caught.value is failure
        assert (await transport.send(request(url))).status == 200
        await transport.aclose()

    with RawServer(always_succeed()) as server:
        asyncio.run(main(server.url))


@pytest.mark.parametrize("length", ["4", "6", "0"])
def test_body_of_another_length_is_an_error(length: str) -> None:
    """The connection is not reused."""

    async def main(url: str) -> None:
        transport = AiohttpTransport()
        with pytest.raises(TransportError) as caught:
            await transport.send(request(url, "PUT", chunks(b"he", b"llo"), headers={"content-length": length}))
        assert caught.value.maybe_sent
        assert (await transport.send(request(url))).status == 200
        await transport.aclose()

    with RawServer(always_succeed()) as server:
        asyncio.run(main(server.url))


def test_response_before_the_end_of_an_upload_is_returned() -> None:
    """A server may reject an upload before it has read all of it."""

    async def reject(connection: Connection) -> None:
        await connection.reader.readuntil(b"\r\n\r\n")
        await connection.send(http(413, b"too large"))
        await asyncio.sleep(30)

    async def main(url: str) -> int:
        transport = AiohttpTransport()
        body = chunks(*[bytes(65536)] * 400)
        try:
            start = time.monotonic()
            response = await transport.send(
                request(url, "PUT", body, headers={"content-length": str(65536 * 400)}, total_timeout=20)
            )
            assert time.monotonic() - start < 15
            return response.status
        finally:
            await transport.aclose()

    with RawServer(reject) as server:
        assert asyncio.run(main(server.url)) == 413


def test_quoted_url_is_sent_unchanged() -> None:
    """Any other URL is quoted."""
    heard: list[str] = []

    async def answer(connection: Connection, asked: ReceivedRequest) -> None:
        heard.append(asked.target)
        await connection.send(http(200, b""))

    with RawServer(per_request(answer)) as server:
        for path in ("/a%2Bb%2f?c=%7E&d=a+b%20c", "/a b\r\nx: y", "/ü"):
            send(request(server.url + path, "GET", None))

    assert heard[0] == "/a%2Bb%2f?c=%7E&d=a+b%20c"
    assert all("\r" not in one and " " not in one for one in heard)


@pytest.mark.parametrize(
    "url", ["http://[", "http://", "https://exa mple", "ftp://127.0.0.1/", "http://127.0.0.1:99999/"]
)
def test_invalid_url_is_a_transport_error(url: str) -> None:
    """Nothing was sent."""
    (ended,) = send(request(url))

    assert isinstance(ended, TransportError)
    assert not ended.maybe_sent


def test_errors_do_not_contain_the_phone_number() -> None:
    """Neither the text of an error nor what Python prints as its cause names the URL."""
    import traceback  # noqa: PLC0415

    said: list[Callable[[Connection], Any]] = [
        lambda connection: connection.send(b"nonsense\r\n\r\n"),
        lambda connection: connection.request(),
    ]

    async def bad(connection: Connection) -> None:
        await connection.request()
        await said[0](connection)
        await asyncio.sleep(1)

    with RawServer(bad) as server, full_backlog() as full:
        ended = send(request(f"{server.url}/2025550143", read_timeout=0.1))
        said.pop(0)
        ended += send(
            request(f"{server.url}/2025550143", read_timeout=0.1),
            request(f"{full}/2025550143", connect_timeout=0.1),
            request(f"http://127.0.0.1:{free_port()}/2025550143"),
            request("http://[/2025550143"),
        )
    for error in ended:
        assert isinstance(error, TransportError)
        assert "2025550143" not in "".join(traceback.format_exception(error))


# Handed-in sessions.


def test_session_keeps_its_options() -> None:
    """Its headers are sent unless the client sets them, and it is not closed with the client."""
    heard: list[ReceivedRequest] = []

    async def answer(connection: Connection, asked: ReceivedRequest) -> None:
        heard.append(asked)
        await connection.send(http(200, SENT if asked.method == "POST" else AVAILABLE))

    async def main(url: str) -> None:
        async with aiohttp.ClientSession(
            headers={"x-team": "front desk", "authorization": "Bearer other"}, raise_for_status=True
        ) as session:
            async with AsyncContiguity(api_key=KEY, base_url=url, transport=AiohttpTransport(session)) as client:
                assert (await client.imessage.send(to=PERSON, message="Hi")).message_id == "imsg_1"
                assert (await client.imessage.availability(PERSON)).available
            assert not session.closed

    with RawServer(per_request(answer)) as server:
        asyncio.run(main(server.url))

    assert {one.headers["x-team"] for one in heard} == {"front desk"}
    assert {one.headers["authorization"] for one in heard} == {f"Bearer {KEY}"}
    assert heard[0].body == b'{"to":"+12025550143","message":"Hi"}'


def test_session_timeouts_apply_unless_the_client_has_its_own() -> None:
    async def silent(connection: Connection) -> None:
        await connection.request()
        await asyncio.sleep(30)

    async def main(url: str, **options: Any) -> float:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(sock_read=0.2)) as session:
            client = AsyncContiguity(
                api_key=KEY, base_url=url, transport=AiohttpTransport(session), max_retries=0, **options
            )
            start = time.monotonic()
            with pytest.raises(DeliveryUnknown):
                await client.imessage.send(to=PERSON, message="Hi")
            return time.monotonic() - start

    with RawServer(silent) as server:
        assert asyncio.run(main(server.url)) < 10
        assert asyncio.run(main(server.url, timeout=1.0)) >= 1.0


def test_unusable_sessions_are_configuration_errors() -> None:
    """A closed session, and one of another loop, cannot be used."""

    async def create() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    async def use(session: aiohttp.ClientSession) -> None:
        await AsyncContiguity(api_key=KEY, transport=AiohttpTransport(session)).imessage.availability(PERSON)

    async def use_closed() -> None:
        session = await create()
        await session.close()
        await use(session)

    async def close(session: aiohttp.ClientSession) -> None:
        await session.close()

    with pytest.raises(ConfigurationError, match="closed"):
        asyncio.run(use_closed())
    loop = asyncio.new_event_loop()
    session = loop.run_until_complete(create())
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(use(session))
    loop.run_until_complete(close(session))
    loop.close()


def test_rejected_connection_of_a_session_was_not_sent() -> None:
    """The send raises `NetworkError`, not `DeliveryUnknown`."""

    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            client = AsyncContiguity(
                api_key=KEY,
                base_url=f"http://127.0.0.1:{free_port()}",
                transport=AiohttpTransport(session),
                max_retries=0,
            )
            with pytest.raises(NetworkError):
                await client.imessage.send(to=PERSON, message="Hi")

    asyncio.run(main())


# Fork.


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_child_of_a_fork_opens_new_connections() -> None:
    """No response of one process reaches the other, and the parent's connections stay open."""

    async def answer(connection: Connection, asked: ReceivedRequest) -> None:
        await asyncio.sleep(0.01)
        await connection.send(http(200, {"own": asked.json, "connection": connection.number}))

    async def some(transport: AiohttpTransport, url: str, name: str) -> set[int]:
        used: set[int] = set()
        for number in range(5):
            words = [f"{name} {number} {other}" for other in range(4)]
            responses = await asyncio.gather(
                *(transport.send(request(url, body=json.dumps(w).encode())) for w in words)
            )
            bodies = [json.loads(one.body) for one in responses]
            assert [one["own"] for one in bodies] == words
            used |= {one["connection"] for one in bodies}
        return used

    def child(transport: AiohttpTransport, url: str) -> None:
        status = 1
        try:
            asyncio.run(some(transport, url, f"child {os.getpid()}"))
            status = 0
        finally:
            os._exit(status)

    async def main(url: str) -> None:
        transport = AiohttpTransport()
        first = await some(transport, url, "parent")
        children = []
        for _ in range(4):
            children.append(os.fork())
            if not children[-1]:
                child(transport, url)
        second = await some(transport, url, "parent again")
        for pid in children:
            _, status = await asyncio.to_thread(os.waitpid, pid, 0)
            assert status == 0
        third = await some(transport, url, "parent at last")
        assert first == second == third
        await transport.aclose()

    with RawServer(per_request(answer)) as server:
        asyncio.run(main(server.url))
