"""Time and size: no call lasts longer than it may, or reads more than it should, and each end is told truly."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import pytest
from rawserver import RawServer, each, http
from replies import AVAILABLE, KEY, PERSON, SENT, refusal

from contiguity import AsyncContiguity, Contiguity
from contiguity._aiohttp import transport as aiohttp_transport
from contiguity._httpx import messages
from contiguity.errors import DeliveryUnknown, InvalidResponse, NetworkError, RateLimited, RequestTimeout
from contiguity.transport import AiohttpTransport

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rawserver import Asked, Handler, Talk

    Ask = Callable[..., Any]


def get(client: Any) -> Any:
    """Make a read."""
    return client.imessage.availability(PERSON)


def send(client: Any) -> Any:
    """Make a send."""
    return client.imessage.send(to=PERSON, message="Hi")


def ask_sync(handle: Handler, call: Ask, **options: Any) -> Any:
    """Make a call to a server with the synchronous client."""
    with RawServer(handle) as server, Contiguity(api_key=KEY, base_url=server.url, **options) as client:
        return call(client)


def ask_async(handle: Handler, call: Ask, **options: Any) -> Any:
    """Make it with the asynchronous one."""

    async def main(url: str) -> Any:
        async with AsyncContiguity(api_key=KEY, base_url=url, **options) as client:
            return await call(client)

    with RawServer(handle) as server:
        return asyncio.run(main(server.url))


def ask_aiohttp(handle: Handler, call: Ask, **options: Any) -> Any:
    """Make it with the asynchronous one over aiohttp."""
    return ask_async(handle, call, transport=AiohttpTransport(), **options)


def ask_aiohttp_session(handle: Handler, call: Ask, **options: Any) -> Any:
    """Make it over a session of aiohttp that has no timeout."""

    async def main(url: str) -> Any:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None, sock_connect=None)) as session:
            transport = AiohttpTransport(session)
            return await call(AsyncContiguity(api_key=KEY, base_url=url, transport=transport, **options))

    with RawServer(handle) as server:
        return asyncio.run(main(server.url))


def ask_handed_in(handle: Handler, call: Ask, **options: Any) -> Any:
    """Make it with the asynchronous one through a client of httpx that knows no timeout."""

    async def main(url: str) -> Any:
        async with httpx.AsyncClient(timeout=None) as given:  # noqa: S113 -- ours must do
            return await call(AsyncContiguity(api_key=KEY, base_url=url, transport=given, **options))

    with RawServer(handle) as server:
        return asyncio.run(main(server.url))


ASYNC_WAYS = [ask_async, ask_handed_in, ask_aiohttp, ask_aiohttp_session]
EVERY_WAY = pytest.mark.parametrize("ask", [ask_sync, *ASYNC_WAYS])


async def silent(talk: Talk) -> None:
    """Read the request and say nothing."""
    await talk.request()
    await asyncio.sleep(30)


def dripping(*, head: bool) -> Callable[[Talk], Awaitable[None]]:
    """Say a reply byte by byte, from its head or from its body on."""

    async def drip(talk: Talk) -> None:
        await talk.request()
        whole = http(200, {**AVAILABLE, "padding": "x" * 1000})
        start = 0 if head else whole.index(b"\r\n\r\n") + 4
        await talk.say(whole[:start])
        for byte in whole[start:]:
            await talk.say(bytes([byte]))
            await asyncio.sleep(0.02)

    return drip


@EVERY_WAY
def test_silence_ends_a_read(ask: Ask) -> None:
    """A read that gets no reply is a `RequestTimeout`, after as many tries as it may have."""
    heard: list[Asked | None] = []

    async def handle(talk: Talk) -> None:
        heard.append(await talk.request())
        await asyncio.sleep(30)

    with pytest.raises(RequestTimeout, match="repeating the call is safe"):
        ask(handle, get, timeout=0.1, max_retries=1)

    assert len(heard) == 2


@EVERY_WAY
def test_silence_after_a_send_is_unknown(ask: Ask) -> None:
    """A send that gets no reply may have been accepted, and is not tried again."""
    heard: list[Asked | None] = []

    async def handle(talk: Talk) -> None:
        heard.append(await talk.request())
        await asyncio.sleep(30)

    with pytest.raises(DeliveryUnknown, match="may have been accepted"):
        ask(handle, send, timeout=0.1)

    assert len(heard) == 1


@EVERY_WAY
@pytest.mark.parametrize("call", [get, send])
def test_the_deadline_bounds_a_body_that_drips(ask: Ask, call: Ask) -> None:
    """However often a byte comes, the call is over at its deadline."""
    begun = time.monotonic()
    with pytest.raises(RequestTimeout if call is get else DeliveryUnknown):
        ask(dripping(head=False), call, timeout=5, deadline=0.5)

    assert 0.3 < time.monotonic() - begun < 8


@pytest.mark.parametrize("ask", ASYNC_WAYS)
def test_the_deadline_bounds_a_head_that_drips(ask: Ask) -> None:
    """The asynchronous client minds its deadline even then."""
    begun = time.monotonic()
    with pytest.raises(RequestTimeout):
        ask(dripping(head=True), get, timeout=5, deadline=0.5)

    assert time.monotonic() - begun < 8


@EVERY_WAY
def test_the_deadline_bounds_all_tries(ask: Ask) -> None:
    """However many retries are allowed, the call is over at its deadline."""
    begun = time.monotonic()
    with pytest.raises(NetworkError):
        ask(silent, get, timeout=0.2, deadline=1, max_retries=1000)

    assert time.monotonic() - begun < 8


@EVERY_WAY
def test_retry_after_is_waited_for(ask: Ask) -> None:
    """The second try comes no sooner than the service asked."""
    times: list[float] = []

    async def answer(talk: Talk, _: Asked) -> None:
        times.append(time.monotonic())
        limited = len(times) == 1
        await talk.say(http(429, refusal(429), {"retry-after": "0.6"}) if limited else http(200, SENT))

    assert ask(each(answer), send).message_id == "imsg_1"
    assert times[1] - times[0] >= 0.6


@EVERY_WAY
def test_retry_after_beyond_the_deadline_is_told_at_once(ask: Ask) -> None:
    """Where the service asks for more time than there is, the call ends at once and says how long to wait."""
    begun = time.monotonic()
    with pytest.raises(RateLimited) as caught:
        ask(each(lambda talk, _: talk.say(http(429, refusal(429), {"retry-after": "120"}))), get)

    assert caught.value.retry_after == 120
    assert time.monotonic() - begun < 8


@EVERY_WAY
@pytest.mark.parametrize(("call", "error"), [(get, InvalidResponse), (send, DeliveryUnknown)])
def test_a_body_without_end_is_cut_off(
    ask: Ask, call: Ask, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more is read than a reply can have."""
    monkeypatch.setattr(messages, "MAX_BODY", 100_000)
    monkeypatch.setattr(aiohttp_transport, "MAX_BODY", 100_000)

    async def flood(talk: Talk) -> None:
        await talk.request()
        await talk.say(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
        while not talk.writer.is_closing():
            await talk.say(b"[" * 50_000)

    with pytest.raises(error) as caught:
        ask(flood, call)

    assert len(caught.value.body) == 100_000  # type: ignore[attr-defined]


@EVERY_WAY
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_bodies_may_be_compressed(ask: Ask, encoding: str) -> None:
    """What the client says it accepts, it can read."""
    import zlib  # noqa: PLC0415

    async def answer(talk: Talk, asked: Asked) -> None:
        assert encoding in asked.headers["accept-encoding"]
        raw = json.dumps(AVAILABLE).encode()
        body = gzip.compress(raw) if encoding == "gzip" else zlib.compress(raw)
        await talk.say(http(200, body, {"content-encoding": encoding}))

    assert ask(each(answer), get).available is True


@EVERY_WAY
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
def test_what_is_no_reply_is_none(ask: Ask, said: bytes) -> None:
    """What breaks off or makes no sense is no reply: a read may be made again, a send is unknown."""

    async def handle(talk: Talk) -> None:
        await talk.request()
        await talk.say(said)
        talk.hang_up()

    with pytest.raises(NetworkError):
        ask(handle, get, max_retries=0)
    with pytest.raises(DeliveryUnknown):
        ask(handle, send, max_retries=0)
