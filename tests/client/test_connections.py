"""Connections: a response belongs to the request before it, and no failure costs more than its own connection."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from client_calls import CLIENTS_WITH_SOCKS, EVERY_CLIENT, get, open_client, send
from example_service import result_of
from proxies import connect_proxy, socks_proxy
from rawserver import RawServer, constant_response, http, per_request
from transports import EVERY_ASYNC_TRANSPORT
from wire_responses import KEY, PERSON, SENT, always_succeed, error_body, succeed

from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Timeout
from contiguity._core import loop_pool
from contiguity._httpx import pool
from contiguity.errors import (
    BadRequest,
    ConfigurationError,
    DeliveryUnknown,
    InvalidResponse,
    NetworkError,
    RequestTimeout,
)
from contiguity.sandbox import Sandbox
from contiguity.transport import AiohttpTransport, AsyncHTTPXTransport, HTTPXTransport, Request, TransportError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rawserver import Connection, Handler, ReceivedRequest

    from contiguity.transport import Response

HOST = "api.test"


@pytest.fixture(name="authority", scope="module")
def _authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(name="context")
def _context(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> ssl.SSLContext:
    """Return the context of a server whose certificate the clients trust."""
    path = tmp_path_factory.mktemp("authority") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", HOST).configure_cert(context)
    return context


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


# Unread bytes


def glued(*, pause: float) -> Handler:
    """Respond to the first request on each connection with two responses."""

    async def handle(connection: Connection) -> None:
        asked = await connection.request()
        if asked is None:
            return
        await connection.send(http(400, error_body(400)) + (b"" if pause else http(200, SENT)))
        if pause:
            await asyncio.sleep(pause)
            await connection.send(http(200, SENT))
        while await connection.request() is not None:
            await connection.send(http(400, error_body(400)))

    return handle


@EVERY_CLIENT
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("pause", [0, 0.05], ids=["glued", "late"])
def test_connection_with_unread_response_is_not_reused(
    cls: Any, tls: bool, pause: float, context: ssl.SSLContext
) -> None:
    """A response that waits on a kept-alive connection is not that of the next request."""
    with RawServer(glued(pause=pause), context=context if tls else None) as server, open_client(cls, server.url) as do:
        for _ in range(5):
            with pytest.raises(BadRequest):
                do(send)
            do(lambda _: asyncio.sleep(0.1)) if cls is not Contiguity else time.sleep(0.1)

    assert server.connections == 5


@EVERY_CLIENT
def test_connection_that_ended_cleanly_is_reused(cls: Any, context: ssl.SSLContext) -> None:
    """TLS records that are not application data, such as session tickets, do not cost a connection."""
    with RawServer(always_succeed(), context=context) as server, open_client(cls, server.url) as do:
        for _ in range(5):
            assert do(send).message_id == "imsg_1"

    assert server.connections == 1


# Slots


def slow(seconds: float) -> Handler:
    """Respond with success after a while."""

    async def answer(connection: Connection, asked: ReceivedRequest) -> None:
        await asyncio.sleep(seconds)
        await succeed(connection, asked)

    return per_request(answer)


@pytest.fixture(name="_four_slots")
def _four_slots(monkeypatch: pytest.MonkeyPatch) -> None:
    """Allow so few connections that waiting takes far longer than a request, even on a busy machine."""
    for module in (loop_pool, pool):
        monkeypatch.setattr(module, "MAX_CONNECTIONS", 4)


@EVERY_ASYNC_TRANSPORT
@pytest.mark.usefixtures("_four_slots")
def test_waiting_for_a_connection_does_not_count_towards_the_deadline(transport: Any) -> None:
    """40 requests of 0.4 s over 4 connections take longer than the deadline of each."""

    async def main(url: str) -> list[str]:
        async with AsyncContiguity(
            api_key=KEY, base_url=url, transport=transport(), deadline=3, max_retries=0
        ) as client:
            sent = await asyncio.gather(*(send(client) for _ in range(40)))
        return [one.message_id for one in sent]

    with RawServer(slow(0.4)) as server:
        assert asyncio.run(main(server.url)) == ["imsg_1"] * 40
    assert server.connections == 4


@pytest.mark.usefixtures("_four_slots")
def test_threads_that_wait_for_a_connection_do_not_time_out() -> None:
    """The same for 40 threads of a synchronous client."""
    with (
        RawServer(slow(0.4)) as server,
        Contiguity(api_key=KEY, base_url=server.url, deadline=3, max_retries=0) as client,
        ThreadPoolExecutor(40) as executor,
    ):
        sent = list(executor.map(send, [client] * 40))

    assert [one.message_id for one in sent] == ["imsg_1"] * 40
    assert server.connections == 4


def _full(server: RawServer) -> None:
    while server.connections < 100:
        time.sleep(0.01)


@EVERY_CLIENT
def test_pool_timeout_bounds_the_wait_for_a_connection(cls: Any) -> None:
    """`Timeout(pool=)` ends a call that found no free connection, and nothing was sent."""
    release = threading.Event()

    async def hold(connection: Connection, asked: ReceivedRequest) -> None:
        await asyncio.to_thread(release.wait, 20)
        await succeed(connection, asked)

    def of_threads(url: str) -> None:
        with Contiguity(api_key=KEY, base_url=url) as client, ThreadPoolExecutor(100) as pool:
            held = [pool.submit(send, client) for _ in range(100)]
            _full(server)
            with pytest.raises(RequestTimeout, match="no connection was free"):
                send(client.with_options(timeout=Timeout(pool=0.1), max_retries=0))
            release.set()
            assert len([one.result() for one in held]) == 100

    async def of_tasks(url: str) -> None:
        transport = AiohttpTransport() if cls is AiohttpTransport else None
        async with AsyncContiguity(api_key=KEY, base_url=url, transport=transport) as client:
            held = [asyncio.create_task(send(client)) for _ in range(100)]
            await asyncio.to_thread(_full, server)
            with pytest.raises(RequestTimeout, match="no connection was free"):
                await send(client.with_options(timeout=Timeout(pool=0.1), max_retries=0))
            release.set()
            assert len(await asyncio.gather(*held)) == 100

    with RawServer(per_request(hold)) as server:
        of_threads(server.url) if cls is Contiguity else asyncio.run(of_tasks(server.url))


@EVERY_ASYNC_TRANSPORT
def test_2000_chats_created_at_once_all_succeed(transport: Any) -> None:
    """The job takes longer than the deadline of a call: 20 rounds of 100 requests, 0.3 s each."""
    created: list[Response] = []
    with Sandbox() as sandbox, sandbox.linq(on_response=created.append) as linq:
        linq.chats.create(from_=sandbox.linq_lines[0], to=["+12025550143"], message="Hello")
    response = http(created[0].status, json.loads(created[0].body))

    async def respond(connection: Connection, _: ReceivedRequest) -> None:
        await asyncio.sleep(0.3)
        await connection.send(response)

    async def main(url: str) -> int:
        async with AsyncLinq(api_key="token", base_url=url, transport=transport(), deadline=5) as linq:
            chats = await asyncio.gather(
                *(
                    linq.chats.create(from_="+13055550188", to=[f"+1202555{number:04d}"], message="Hello")
                    for number in range(2000)
                )
            )
        return len(chats)

    with RawServer(per_request(respond)) as server:
        assert asyncio.run(main(f"{server.url}/api/partner")) == 2000


# Connecting


async def silent(connection: Connection) -> None:
    """Accept a connection and send nothing."""
    await connection.reader.read(1)
    await asyncio.sleep(20)


@EVERY_CLIENT
@pytest.mark.parametrize("proxy", ["none", "HTTPS_PROXY", "ALL_PROXY"])
@pytest.mark.parametrize("options", [{"deadline": 0.4}, {"timeout": Timeout(connect=0.3)}], ids=["deadline", "connect"])
def test_timeout_while_connecting_was_not_sent(
    cls: Any, proxy: str, options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """TLS handshakes, CONNECT requests and SOCKS handshakes without a response raise `RequestTimeout`."""
    with RawServer(silent) as server:
        url = server.url.replace("http", "https")
        if proxy == "ALL_PROXY" and cls is AiohttpTransport:
            pytest.skip("no SOCKS proxies")
        if proxy != "none":
            url = f"https://{HOST}"
            scheme = "socks5" if proxy == "ALL_PROXY" else "http"
            monkeypatch.setenv(proxy, f"{scheme}://127.0.0.1:{server.port}")
        start = time.monotonic()
        with (
            open_client(cls, url, max_retries=0, **options) as do,
            pytest.raises(RequestTimeout, match="nothing was accepted"),
        ):
            do(send)

    assert time.monotonic() - start < 8


@EVERY_CLIENT
def test_deadline_after_the_request_was_sent_is_unknown(
    cls: Any, context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through a proxy as well."""

    async def hear(connection: Connection) -> None:
        await connection.request()
        await asyncio.sleep(20)

    with RawServer(hear, context=context) as server, RawServer(connect_proxy(server.port)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with open_client(cls, f"https://{HOST}", deadline=0.6) as do, pytest.raises(DeliveryUnknown):
            do(send)


@EVERY_CLIENT
@pytest.mark.parametrize("kind", ["http", "socks5", "socks5h"])
def test_proxies_lead_to_https_services(
    cls: Any, kind: str, context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Calls go through the tunnel of a proxy, and reuse it."""
    if kind != "http" and cls is AiohttpTransport:
        pytest.skip("no SOCKS proxies")
    with RawServer(always_succeed(), context=context) as server:
        handler = connect_proxy(server.port) if kind == "http" else socks_proxy(server.port)
        with RawServer(handler) as proxy, open_client(cls, f"https://{HOST}") as do:
            monkeypatch.setenv("HTTPS_PROXY", f"{kind}://127.0.0.1:{proxy.port}")
            for _ in range(3):
                assert do(send).message_id == "imsg_1"
    assert (proxy.connections, server.connections) == (1, 1)


@EVERY_CLIENT
def test_https_service_behind_an_https_proxy(
    cls: Any, context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """TLS runs inside TLS."""
    with (
        RawServer(always_succeed(), context=context) as server,
        RawServer(connect_proxy(server.port), context=context) as proxy,
        open_client(cls, f"https://{HOST}") as do,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        for _ in range(3):
            assert do(send).message_id == "imsg_1"
    assert server.connections == 1


async def _close(connection: Connection) -> bool:
    await connection.send(b"HTTP/1.1 200 Connection established\r\n\r\nnot TLS at all\r\n\r\n")
    connection.close()
    return True


async def _reject(connection: Connection) -> bool:
    await connection.send(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
    return True


async def _stall(_: Connection) -> bool:
    await asyncio.sleep(20)
    return True


@EVERY_CLIENT
@pytest.mark.parametrize("failure", [_close, _reject, _stall])
def test_failed_handshakes_behind_a_proxy_do_not_spoil_the_client(
    cls: Any,
    failure: Callable[[Connection], Awaitable[bool]],
    context: ssl.SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """After more failures than there are slots, the next send is sent, once."""
    failing = True

    async def before(connection: Connection) -> bool:
        return await failure(connection) if failing else False

    with (
        RawServer(always_succeed(), context=context) as server,
        RawServer(connect_proxy(server.port, before)) as proxy,
        open_client(
            cls, f"https://{HOST}", max_retries=0, timeout=Timeout(connect=0.02 if failure is _stall else 5)
        ) as do,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        for _ in range(110):
            with pytest.raises(NetworkError, match="nothing was accepted"):
                do(send)
        failing = False
        assert do(lambda client: send(client.with_options(timeout=5.0))).message_id == "imsg_1"
    assert server.connections == 1


@EVERY_ASYNC_TRANSPORT
def test_cancelled_handshakes_behind_a_proxy_do_not_spoil_the_client(
    transport: Any, context: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tasks are cancelled while they connect."""
    failing = True

    async def before(connection: Connection) -> bool:
        return await _stall(connection) if failing else False

    async def main() -> str:
        nonlocal failing
        async with AsyncContiguity(
            api_key=KEY, base_url=f"https://{HOST}", transport=transport(), deadline=5
        ) as client:
            for _ in range(3):
                calls = [asyncio.create_task(send(client)) for _ in range(100)]
                await asyncio.sleep(0.1)
                for call in calls:
                    call.cancel()
                results = await asyncio.gather(*calls, return_exceptions=True)
                assert {type(one) for one in results} == {asyncio.CancelledError}
            failing = False
            message_id: str = (await send(client)).message_id
            return message_id

    with (
        RawServer(always_succeed(), context=context) as server,
        RawServer(connect_proxy(server.port, before)) as proxy,
    ):
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert asyncio.run(main()) == "imsg_1"


@CLIENTS_WITH_SOCKS
@pytest.mark.parametrize(
    "answer", [b"\x05\xff", b"\x04\x00", b"\x05\x02", b"\x05\x00\x05\x07\x00\x01", b"", b"HTTP/1.1"]
)
def test_socks_proxy_with_an_invalid_response_is_a_network_error(
    cls: Any, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was sent to the service."""

    async def handle(connection: Connection) -> None:
        await connection.reader.read(100)
        await connection.send(answer)
        connection.close()

    with RawServer(handle) as proxy, open_client(cls, f"https://{HOST}", max_retries=0, deadline=5) as do:
        monkeypatch.setenv("ALL_PROXY", f"socks5://127.0.0.1:{proxy.port}")
        with pytest.raises(NetworkError, match="nothing was accepted"):
            do(send)


# Deadlines with slow servers


def dripping(data: bytes, *, at: int = 0) -> Handler:
    """Read one request, then send bytes one at a time, over and over."""

    async def handle(connection: Connection) -> None:
        await connection.request()
        await connection.send(data[:at])
        for _ in range(1000):
            for byte in data[at:]:
                if connection.writer.is_closing():
                    return
                await connection.send(bytes([byte]))
                await asyncio.sleep(0.02)

    return handle


GZIPPED = http(200, b"", {"content-encoding": "gzip", "content-length": "100000"})
DRIPS = {
    "headers": dripping(b"HTTP/1.1 200 OK\r\nx-a: " + b"a" * 1000),
    "1xx": dripping(b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
    "body that cannot be decoded": dripping(GZIPPED + b"\x1f\x8b" + b"\0" * 50, at=len(GZIPPED)),
    "chunk size": dripping(
        http(200, b"", {"transfer-encoding": "chunked"}).replace(b"content-length: 0\r\n", b"") + b"0" * 1000
    ),
}


@EVERY_CLIENT
@pytest.mark.parametrize("drip", DRIPS.values(), ids=DRIPS)
def test_deadline_ends_a_call_while_a_server_drips(cls: Any, drip: Handler) -> None:
    start = time.monotonic()
    with (
        RawServer(drip) as server,
        open_client(cls, server.url, deadline=0.8, timeout=30) as do,
        pytest.raises((DeliveryUnknown, InvalidResponse)),
    ):
        do(send)

    assert time.monotonic() - start < 8


@EVERY_CLIENT
def test_deadline_ends_a_call_while_a_tls_handshake_drips(cls: Any) -> None:
    """Nothing was sent."""

    async def handle(connection: Connection) -> None:
        await connection.reader.read(100)
        # The header of a TLS handshake record that is never complete.
        await connection.send(b"\x16\x03\x03\x40\x00")
        while not connection.writer.is_closing():
            await connection.send(b"\x02")
            await asyncio.sleep(0.02)

    start = time.monotonic()
    with (
        RawServer(handle) as server,
        open_client(cls, server.url.replace("http", "https"), deadline=0.8) as do,
        pytest.raises(NetworkError),
    ):
        do(send)

    assert time.monotonic() - start < 8


@EVERY_CLIENT
def test_deadline_ends_a_large_request_that_is_not_read(cls: Any) -> None:
    large = "a" * 20_000_000

    async def handle(connection: Connection) -> None:
        for _ in range(1000):
            await connection.reader.read(1000)
            await asyncio.sleep(0.02)

    start = time.monotonic()
    with (
        RawServer(handle) as server,
        open_client(cls, server.url, deadline=0.8, timeout=30) as do,
        pytest.raises(DeliveryUnknown),
    ):
        do(lambda client: client.imessage.send(to=PERSON, message=large))

    assert time.monotonic() - start < 8


# Bodies


@EVERY_CLIENT
@pytest.mark.parametrize("coding", ["gzip, gzip", "gzip", "deflate, gzip", "br"])
def test_bodies_that_expand_without_bound_are_cut_off(cls: Any, coding: str) -> None:
    """A few kilobytes of nested compression raise an error within a short time."""
    import gzip  # noqa: PLC0415 -- used here alone

    bomb = gzip.compress(b"\0" * 80_000_000)
    body = gzip.compress(bomb) if "," in coding else bomb
    reply = http(200, body, {"content-encoding": coding})
    with RawServer(constant_response(reply)) as server, open_client(cls, server.url) as do:
        with pytest.raises(InvalidResponse) as read:
            do(get)
        with pytest.raises(DeliveryUnknown) as sent:
            do(send)

    assert max(len(read.value.body), len(sent.value.body)) <= 64 * 1024 * 1024


# URLs


@pytest.mark.parametrize(
    "url", ["https://[::1", "http://a:port/", "https://exa mple.com/\n", "http://\ud800.test/", "//x"]
)
@pytest.mark.parametrize("transport", [HTTPXTransport, AsyncHTTPXTransport, AiohttpTransport])
def test_invalid_url_of_an_upload_is_a_transport_error(transport: Any, url: str) -> None:
    """The service names the URLs of uploads, so they can be anything."""
    request = Request("PUT", url, {}, b"x", None, None, 5.0)
    with pytest.raises(TransportError) as caught:
        result_of(transport().send(request))

    assert not caught.value.maybe_sent


# Closing


def test_closing_a_client_ends_the_requests_of_other_threads() -> None:
    """A send in flight is unknown, and no connection remains open."""
    heard = threading.Event()

    async def stall(connection: Connection) -> None:
        await connection.request()
        heard.set()
        await connection.request()

    with RawServer(stall) as server, ThreadPoolExecutor(1) as pool:
        client = Contiguity(api_key=KEY, base_url=server.url, max_retries=0, deadline=20)
        call = pool.submit(send, client)
        assert heard.wait(10)
        client.close()
        with pytest.raises(DeliveryUnknown):
            call.result(10)
        with pytest.raises(ConfigurationError, match="closed"):
            send(client)
