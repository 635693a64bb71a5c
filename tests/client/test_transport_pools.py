"""Connections: kept and shared while a client is open, one set for each event loop, none left behind."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from rawserver import RawServer, each
from replies import KEY, PERSON, succeed, well
from transports import EVERY_ASYNC_TRANSPORT

from contiguity import AsyncContiguity, Contiguity
from contiguity._aiohttp import connector
from contiguity._httpx import connections
from contiguity.errors import ConfigurationError, ContiguityError, DeliveryUnknown, NetworkError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rawserver import Asked, Talk


@pytest.fixture(name="server")
def _server() -> Iterator[RawServer]:
    with RawServer(well()) as server:
        yield server


def soon(condition: Callable[[], bool]) -> bool:
    """Whether something holds, or soon does."""
    until = time.monotonic() + 10
    while not condition() and time.monotonic() < until:
        time.sleep(0.01)
    return condition()


def gone(server: RawServer) -> bool:
    """Whether every connection is closed, or soon is."""
    return soon(lambda: not server.open)


def test_a_connection_is_kept(server: RawServer) -> None:
    """Calls one after the other use one connection, also those with other options."""
    with Contiguity(api_key=KEY, base_url=server.url) as client:
        for _ in range(20):
            client.imessage.availability(PERSON)
            client.with_options(timeout=5).imessage.send(to=PERSON, message="Hi")

    assert server.connections == 1
    assert gone(server)


@EVERY_ASYNC_TRANSPORT
def test_an_asynchronous_client_keeps_it_too(server: RawServer, transport: Any) -> None:
    """The same for the asynchronous client."""

    async def main() -> None:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url) as client:
            for _ in range(20):
                await client.imessage.availability(PERSON)
                await client.with_options(timeout=5).imessage.send(to=PERSON, message="Hi")

    asyncio.run(main())

    assert server.connections == 1
    assert gone(server)


async def leave(talk: Talk) -> None:
    """Answer one request and close the connection without a word of it."""
    asked = await talk.request()
    if asked is not None:
        await succeed(talk, asked)
        talk.hang_up()


def test_a_connection_that_the_server_closed_is_not_used_again() -> None:
    """A server may close an idle connection at any time: the next send goes out on another, and is not lost."""
    with RawServer(leave) as server, Contiguity(api_key=KEY, base_url=server.url, max_retries=0) as client:
        for _ in range(20):
            client.imessage.send(to=PERSON, message="Hi")
            time.sleep(0.01)

    assert server.connections == 20


@EVERY_ASYNC_TRANSPORT
def test_nor_is_it_by_an_asynchronous_client(transport: Any) -> None:
    """The same for the asynchronous client, when many send at once and then again."""

    async def main() -> None:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url, max_retries=0) as client:
            for _ in range(5):
                await asyncio.gather(*(client.imessage.send(to=PERSON, message="Hi") for _ in range(20)))
                await asyncio.sleep(0.05)

    with RawServer(leave) as server:
        asyncio.run(main())

    assert server.connections == 100


@EVERY_ASYNC_TRANSPORT
def test_connections_that_nobody_needs_are_closed(
    server: RawServer, monkeypatch: pytest.MonkeyPatch, transport: Any
) -> None:
    """After a burst, what was not used for a while is closed with the next call."""
    monkeypatch.setattr(connections, "KEEPALIVE", 0.2)
    monkeypatch.setattr(connector, "KEEPALIVE", 0.2)

    async def main() -> int:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url) as client:
            await asyncio.gather(*(client.imessage.availability(PERSON) for _ in range(50)))
            burst = len(server.open)
            await asyncio.sleep(0.3)
            await client.imessage.availability(PERSON)
            assert await asyncio.to_thread(soon, lambda: len(server.open) == 1)
            return burst

    assert asyncio.run(main()) > 10


@EVERY_ASYNC_TRANSPORT
def test_what_waits_for_its_turn_when_the_client_closes_is_not_sent(transport: Any) -> None:
    """Requests beyond the hundred that are under way end with the client, without a connection of their own."""

    async def main(url: str) -> list[Any]:
        client = AsyncContiguity(api_key=KEY, transport=transport(), base_url=url, max_retries=0)
        calls = [asyncio.create_task(client.imessage.send(to=PERSON, message="Hi")) for _ in range(110)]
        assert await asyncio.to_thread(soon, lambda: heard == 100)
        await client.aclose()
        return await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 5)

    heard = 0

    async def stall(talk: Talk) -> None:
        nonlocal heard
        await talk.request()
        heard += 1
        await talk.request()

    with RawServer(stall) as server:
        ended = asyncio.run(main(server.url))
        assert gone(server)

    assert {type(one) for one in ended} == {DeliveryUnknown, NetworkError}
    assert server.connections == 100


def test_threads_share_a_client(server: RawServer) -> None:
    """Any number of threads may use one client at once; each call gets its own reply."""
    with Contiguity(api_key=KEY, base_url=server.url) as client, ThreadPoolExecutor(16) as threads:
        done = list(threads.map(lambda n: client.imessage.send(to=PERSON, message=str(n)).message_id, range(200)))

    assert done == ["imsg_1"] * 200
    assert server.connections <= 16
    assert gone(server)


@EVERY_ASYNC_TRANSPORT
def test_tasks_share_a_client(transport: Any) -> None:
    """So may any number of tasks; no more than a hundred connections are open, and the rest wait their turn."""
    most = 0

    async def answer(talk: Talk, asked: Asked) -> None:
        nonlocal most
        most = max(most, len(server.open))
        await asyncio.sleep(0.02)
        await succeed(talk, asked)

    async def main() -> int:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url) as client:
            done = await asyncio.gather(*(client.imessage.send(to=PERSON, message="Hi") for _ in range(500)))
        return len(done)

    with RawServer(each(answer)) as server:
        assert asyncio.run(main()) == 500
        assert gone(server)
    assert 50 <= most <= 100


@EVERY_ASYNC_TRANSPORT
@pytest.mark.parametrize("close", [True, False])
def test_loops_one_after_the_other(server: RawServer, close: bool, transport: Any) -> None:
    """A client that one loop left open works in the next, with connections of its own; none outlives its loop."""
    client = AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url)

    async def main(last: bool) -> None:
        await asyncio.gather(*(client.imessage.availability(PERSON) for _ in range(3)))
        if last and close:
            await client.aclose()

    asyncio.run(main(last=False))
    first = server.connections

    assert gone(server)
    asyncio.run(main(last=True))

    assert server.connections == 2 * first
    assert gone(server)


@EVERY_ASYNC_TRANSPORT
def test_loops_at_the_same_time(server: RawServer, transport: Any) -> None:
    """Loops in several threads may use one client at once."""
    client = AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url)
    done: list[bool] = []

    async def main() -> None:
        done.extend([(await client.imessage.availability(PERSON)).available for _ in range(10)])

    threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert done == [True] * 80
    assert gone(server)


def test_a_closed_client_is_told(server: RawServer) -> None:
    """A closed client cannot be used, nor can any that shares its connections; closing twice is no error."""
    with Contiguity(api_key=KEY, base_url=server.url) as client:
        other = client.with_options(timeout=5)
        resource = client.imessage
        client.imessage.availability(PERSON)
    client.close()

    for call in (resource.availability, other.imessage.availability):
        with pytest.raises(ConfigurationError, match="closed"):
            call(PERSON)
    assert server.connections == 1


@EVERY_ASYNC_TRANSPORT
def test_a_closed_asynchronous_client_is_told(server: RawServer, transport: Any) -> None:
    """The same for the asynchronous client, in any loop."""
    client = AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url)
    other = client.with_options(timeout=5)

    async def use() -> None:
        async with client:
            await client.imessage.availability(PERSON)
        await client.aclose()

    async def use_again(which: AsyncContiguity) -> None:
        await which.imessage.availability(PERSON)

    asyncio.run(use())
    for which in (client, other):
        with pytest.raises(ConfigurationError, match="closed"):
            asyncio.run(use_again(which))


@EVERY_ASYNC_TRANSPORT
def test_a_client_that_was_never_used_closes(server: RawServer, transport: Any) -> None:
    """Nothing is opened before the first call, so there is nothing to close."""
    with Contiguity(api_key=KEY, base_url=server.url):
        pass

    async def main() -> None:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url):
            pass

    asyncio.run(main())

    assert server.connections == 0


@EVERY_ASYNC_TRANSPORT
def test_closing_ends_what_is_under_way(transport: Any) -> None:
    """A call that is under way when its client closes ends in an error of ours, and leaves no connection."""
    heard = threading.Event()

    async def stall(talk: Talk) -> None:
        await talk.request()
        heard.set()
        await talk.request()

    async def main(url: str) -> BaseException | None:
        client = AsyncContiguity(api_key=KEY, transport=transport(), base_url=url, max_retries=0)
        call = asyncio.create_task(client.imessage.send(to=PERSON, message="Hi"))
        await asyncio.to_thread(heard.wait)
        await client.aclose()
        (result,) = await asyncio.wait_for(asyncio.gather(call, return_exceptions=True), 3)
        return result if isinstance(result, BaseException) else None

    with RawServer(stall) as server:
        assert isinstance(asyncio.run(main(server.url)), ContiguityError)
        assert gone(server)


@EVERY_ASYNC_TRANSPORT
def test_a_cancelled_call_leaves_the_client_usable(transport: Any) -> None:
    """A task that is cancelled in the middle of a call does not spoil the connection for the next."""
    calls = 0

    async def answer(talk: Talk, asked: Asked) -> None:
        nonlocal calls
        calls += 1
        if calls == 1:
            await asyncio.sleep(0.5)
        await succeed(talk, asked)

    async def main(url: str) -> bool:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.imessage.send(to=PERSON, message="Hi")
            return (await client.imessage.availability(PERSON)).available

    with RawServer(each(answer)) as server:
        assert asyncio.run(main(server.url))


FORGETFUL = {
    "sync, closed": "with Contiguity() as client: client.imessage.availability(P)",
    "sync, forgotten": "client = Contiguity(); client.imessage.availability(P)",
    "sync, dropped": "Contiguity().imessage.availability(P); import gc; gc.collect()",
    "sync, failed": "client = Contiguity()\ntry: client.imessage.get('x')\nexcept ContiguityError: pass",
    "async, closed": "async def main():\n async with AsyncContiguity() as c: await c.imessage.availability(P)\n"
    "asyncio.run(main())",
    "async, forgotten": "async def main(): await AsyncContiguity().imessage.availability(P)\nasyncio.run(main())",
    "async, two loops": "c = AsyncContiguity()\nasync def main(): await c.imessage.availability(P)\n"
    "asyncio.run(main()); asyncio.run(main())",
    "async, cancelled": "async def main():\n t = asyncio.create_task(AsyncContiguity().imessage.availability(P))\n"
    " await asyncio.sleep(0); t.cancel(); await asyncio.gather(t, return_exceptions=True)\nasyncio.run(main())",
    "async, many": "async def main():\n async with AsyncContiguity() as c:\n"
    "  await asyncio.gather(*(c.imessage.availability(P) for _ in range(150)))\nasyncio.run(main())",
}
FORGETFUL.update(
    {
        f"aiohttp, {name[7:]}": code.replace("AsyncContiguity()", "AsyncContiguity(transport=AiohttpTransport())")
        for name, code in FORGETFUL.items()
        if name.startswith("async")
    }
)


@pytest.mark.parametrize("code", FORGETFUL.values(), ids=FORGETFUL)
def test_nothing_is_left_to_warn_of(code: str, server: RawServer) -> None:
    """However a client ends, Python has no warning to give: no socket, task or generator is left open."""
    program = (
        f"import asyncio\nfrom contiguity import AsyncContiguity, Contiguity, ContiguityError\n"
        f"from contiguity.transport import AiohttpTransport\nP = {PERSON!r}\n{code}\n"
    )
    env = {**os.environ, "CONTIGUITY_API_KEY": KEY, "CONTIGUITY_BASE_URL": server.url}
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", program],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )

    # In its development mode asyncio also tells of callbacks that took long, as they do on a busy machine.
    warnings = [line for line in done.stderr.splitlines() if not line.startswith("Executing <")]

    assert (done.returncode, warnings) == (0, [])
    assert gone(server)
