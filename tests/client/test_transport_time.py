"""Limits of time and size: each call ends within them, with the error of its outcome."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import pytest
from rawserver import RawServer, http, per_request
from wire_responses import AVAILABLE, KEY, PERSON, SENT, error_body

from contiguity import AsyncContiguity, Contiguity
from contiguity._aiohttp import transport as aiohttp_transport
from contiguity._httpx import messages
from contiguity.errors import DeliveryUnknown, InvalidResponse, NetworkError, RateLimited, RequestTimeout
from contiguity.transport import AiohttpTransport

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rawserver import Connection, Handler, ReceivedRequest

    Ask = Callable[..., Any]


def get(client: Any) -> Any:
    """Call a method that reads."""
    return client.imessage.availability(PERSON)


def send(client: Any) -> Any:
    """Call a method that sends."""
    return client.imessage.send(to=PERSON, message="Hi")


def call_sync(handle: Handler, call: Ask, **options: Any) -> Any:
    """Run a call against a server with the synchronous client."""
    with RawServer(handle) as server, Contiguity(api_key=KEY, base_url=server.url, **options) as client:
        return call(client)


def call_async(handle: Handler, call: Ask, **options: Any) -> Any:
    """Run a call with the asynchronous client."""

    async def main(url: str) -> Any:
        async with AsyncContiguity(api_key=KEY, base_url=url, **options) as client:
            return await call(client)

    with RawServer(handle) as server:
        return asyncio.run(main(server.url))


def call_aiohttp(handle: Handler, call: Ask, **options: Any) -> Any:
    """Run a call with the asynchronous client over aiohttp."""
    return call_async(handle, call, transport=AiohttpTransport(), **options)


def call_aiohttp_session(handle: Handler, call: Ask, **options: Any) -> Any:
    """Run a call over an aiohttp session without a timeout."""

    async def main(url: str) -> Any:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None, sock_connect=None)) as session:
            transport = AiohttpTransport(session)
            return await call(AsyncContiguity(api_key=KEY, base_url=url, transport=transport, **options))

    with RawServer(handle) as server:
        return asyncio.run(main(server.url))


def call_httpx_client(handle: Handler, call: Ask, **options: Any) -> Any:
    """Run a call with the asynchronous client over an httpx client without a timeout."""

    async def main(url: str) -> Any:
        async with httpx.AsyncClient(timeout=None) as given:  # noqa: S113 -- ours must do
            return await call(AsyncContiguity(api_key=KEY, base_url=url, transport=given, **options))

    with RawServer(handle) as server:
        return asyncio.run(main(server.url))


ASYNC_RUNNERS = [call_async, call_httpx_client, call_aiohttp, call_aiohttp_session]
EVERY_RUNNER = pytest.mark.parametrize("ask", [call_sync, *ASYNC_RUNNERS])


async def silent(connection: Connection) -> None:
    """Read the request and send nothing."""
    await connection.request()
    await asyncio.sleep(30)


def dripping(*, head: bool) -> Callable[[Connection], Awaitable[None]]:
    """Send a response byte by byte, from its head or from its body on."""

    async def drip(connection: Connection) -> None:
        await connection.request()
        whole = http(200, {**AVAILABLE, "padding": "x" * 1000})
        start = 0 if head else whole.index(b"\r\n\r\n") + 4
        await connection.send(whole[:start])
        for byte in whole[start:]:
            await connection.send(bytes([byte]))
            await asyncio.sleep(0.02)

    return drip


@EVERY_RUNNER
def test_read_without_a_response_is_retried_and_times_out(ask: Ask) -> None:
    heard: list[ReceivedRequest | None] = []

    async def handle(connection: Connection) -> None:
        heard.append(await connection.request())
        await asyncio.sleep(30)

    with pytest.raises(RequestTimeout, match="repeating the call is safe"):
        ask(handle, get, timeout=0.1, max_retries=1)

    assert len(heard) == 2


@EVERY_RUNNER
def test_send_without_a_response_is_unknown_and_not_retried(ask: Ask) -> None:
    heard: list[ReceivedRequest | None] = []

    async def handle(connection: Connection) -> None:
        heard.append(await connection.request())
        await asyncio.sleep(30)

    with pytest.raises(DeliveryUnknown, match="may have been accepted"):
        ask(handle, send, timeout=0.1)

    assert len(heard) == 1


@EVERY_RUNNER
@pytest.mark.parametrize("call", [get, send])
def test_deadline_ends_a_call_while_the_body_drips(ask: Ask, call: Ask) -> None:
    begun = time.monotonic()
    with pytest.raises(RequestTimeout if call is get else DeliveryUnknown):
        ask(dripping(head=False), call, timeout=5, deadline=0.5)

    assert 0.3 < time.monotonic() - begun < 8


@pytest.mark.parametrize("ask", ASYNC_RUNNERS)
def test_deadline_ends_an_async_call_while_the_head_drips(ask: Ask) -> None:
    begun = time.monotonic()
    with pytest.raises(RequestTimeout):
        ask(dripping(head=True), get, timeout=5, deadline=0.5)

    assert time.monotonic() - begun < 8


@EVERY_RUNNER
def test_deadline_ends_a_call_with_retries_left(ask: Ask) -> None:
    begun = time.monotonic()
    with pytest.raises(NetworkError):
        ask(silent, get, timeout=0.2, deadline=1, max_retries=1000)

    assert time.monotonic() - begun < 8


@EVERY_RUNNER
def test_retry_waits_for_retry_after(ask: Ask) -> None:
    times: list[float] = []

    async def answer(connection: Connection, _: ReceivedRequest) -> None:
        times.append(time.monotonic())
        limited = len(times) == 1
        await connection.send(http(429, error_body(429), {"retry-after": "0.6"}) if limited else http(200, SENT))

    assert ask(per_request(answer), send).message_id == "imsg_1"
    assert times[1] - times[0] >= 0.6


@EVERY_RUNNER
def test_retry_after_beyond_the_deadline_raises_rate_limited_at_once(ask: Ask) -> None:
    begun = time.monotonic()
    with pytest.raises(RateLimited) as caught:
        ask(per_request(lambda connection, _: connection.send(http(429, error_body(429), {"retry-after": "120"}))), get)

    assert caught.value.retry_after == 120
    assert time.monotonic() - begun < 8


@EVERY_RUNNER
@pytest.mark.parametrize(("call", "error"), [(get, InvalidResponse), (send, DeliveryUnknown)])
def test_endless_body_is_read_up_to_the_limit(
    ask: Ask, call: Ask, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "MAX_BODY", 100_000)
    monkeypatch.setattr(aiohttp_transport, "MAX_BODY", 100_000)

    async def flood(connection: Connection) -> None:
        await connection.request()
        await connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
        while not connection.writer.is_closing():
            await connection.send(b"[" * 50_000)

    with pytest.raises(error) as caught:
        ask(flood, call)

    assert len(caught.value.body) == 100_000  # type: ignore[attr-defined]


@EVERY_RUNNER
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_body_in_an_accepted_encoding_is_decoded(ask: Ask, encoding: str) -> None:
    import zlib  # noqa: PLC0415

    async def answer(connection: Connection, request: ReceivedRequest) -> None:
        assert encoding in request.headers["accept-encoding"]
        raw = json.dumps(AVAILABLE).encode()
        body = gzip.compress(raw) if encoding == "gzip" else zlib.compress(raw)
        await connection.send(http(200, body, {"content-encoding": encoding}))

    assert ask(per_request(answer), get).available is True


@EVERY_RUNNER
@pytest.mark.parametrize(
    "said",
    [
        http(200, AVAILABLE)[:-5],
        http(200, AVAILABLE, {"transfer-encoding": "chunked"}),
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n",
        b"",
    ],
    ids=["half", "not chunked", "another protocol", "nonsense", "nothing"],
)
def test_incomplete_or_invalid_response_is_a_network_error(ask: Ask, said: bytes) -> None:
    """A read may be retried; the outcome of a send is unknown."""

    async def handle(connection: Connection) -> None:
        await connection.request()
        await connection.send(said)
        connection.close()

    with pytest.raises(NetworkError):
        ask(handle, get, max_retries=0)
    with pytest.raises(DeliveryUnknown):
        ask(handle, send, max_retries=0)
