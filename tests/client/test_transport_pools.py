"""Connections: reuse, sharing between threads, tasks and event loops, and closing."""

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
from rawserver import RawServer, per_request
from transports import EVERY_ASYNC_TRANSPORT
from wire_responses import KEY, PERSON, always_succeed, succeed

from contiguity import AsyncContiguity, Contiguity
from contiguity._aiohttp import connector
from contiguity._httpx import connections
from contiguity.errors import ConfigurationError, ContiguityError, DeliveryUnknown, NetworkError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rawserver import Connection, ReceivedRequest


@pytest.fixture(name="server")
def _server() -> Iterator[RawServer]:
    with RawServer(always_succeed()) as server:
        yield server


def becomes_true(condition: Callable[[], bool]) -> bool:
    """Wait up to 10 seconds until a condition is true; return whether it is."""
    until = time.monotonic() + 10
    while not condition() and time.monotonic() < until:
        time.sleep(0.01)
    return condition()


def all_closed(server: RawServer) -> bool:
    """Wait until every connection is closed; return whether they are."""
    return becomes_true(lambda: not server.open)


def test_sequential_calls_use_one_connection(server: RawServer) -> None:
    """So do calls of a copy with other options."""
    with Contiguity(api_key=KEY, base_url=server.url) as client:
        for _ in range(20):
            client.imessage.availability(PERSON)
            client.with_options(timeout=5).imessage.send(to=PERSON, message="Hi")

    assert server.connections == 1
    assert all_closed(server)


@EVERY_ASYNC_TRANSPORT
def test_sequential_async_calls_use_one_connection(server: RawServer, transport: Any) -> None:
    async def main() -> None:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url) as client:
            for _ in range(20):
                await client.imessage.availability(PERSON)
                await client.with_options(timeout=5).imessage.send(to=PERSON, message="Hi")

    asyncio.run(main())

    assert server.connections == 1
    assert all_closed(server)


async def respond_and_close(connection: Connection) -> None:
    """Respond to one request and close the connection without announcing it."""
    request = await connection.request()
    if request is not None:
        await succeed(connection, request)
        connection.close()


def test_send_after_the_server_closed_the_connection_uses_another() -> None:
    with RawServer(respond_and_close) as server, Contiguity(api_key=KEY, base_url=server.url, max_retries=0) as client:
        for _ in range(20):
            client.imessage.send(to=PERSON, message="Hi")
            time.sleep(0.01)

    assert server.connections == 20


@EVERY_ASYNC_TRANSPORT
def test_async_sends_after_the_server_closed_the_connections_use_others(transport: Any) -> None:
    async def main() -> None:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url, max_retries=0) as client:
            for _ in range(5):
                await asyncio.gather(*(client.imessage.send(to=PERSON, message="Hi") for _ in range(20)))
                await asyncio.sleep(0.05)

    with RawServer(respond_and_close) as server:
        asyncio.run(main())

    assert server.connections == 100


@EVERY_ASYNC_TRANSPORT
def test_connections_idle_beyond_keepalive_are_closed_by_the_next_call(
    server: RawServer, monkeypatch: pytest.MonkeyPatch, transport: Any
) -> None:
    monkeypatch.setattr(connections, "KEEPALIVE", 0.2)
    monkeypatch.setattr(connector, "KEEPALIVE", 0.2)

    async def main() -> int:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url) as client:
            await asyncio.gather(*(client.imessage.availability(PERSON) for _ in range(50)))
            burst = len(server.open)
            await asyncio.sleep(0.3)
            await client.imessage.availability(PERSON)
            assert await asyncio.to_thread(becomes_true, lambda: len(server.open) == 1)
            return burst

    assert asyncio.run(main()) > 10


@EVERY_ASYNC_TRANSPORT
def test_request_that_waits_for_a_connection_when_the_client_closes_is_not_sent(transport: Any) -> None:
    async def main(url: str) -> list[Any]:
        client = AsyncContiguity(api_key=KEY, transport=transport(), base_url=url, max_retries=0)
        calls = [asyncio.create_task(client.imessage.send(to=PERSON, message="Hi")) for _ in range(110)]
        assert await asyncio.to_thread(becomes_true, lambda: heard == 100)
        await client.aclose()
        return await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 5)

    heard = 0

    async def stall(connection: Connection) -> None:
        nonlocal heard
        await connection.request()
        heard += 1
        await connection.request()

    with RawServer(stall) as server:
        ended = asyncio.run(main(server.url))
        assert all_closed(server)

    assert {type(one) for one in ended} == {DeliveryUnknown, NetworkError}
    assert server.connections == 100


def test_client_shared_by_threads_returns_each_its_own_response(server: RawServer) -> None:
    with Contiguity(api_key=KEY, base_url=server.url) as client, ThreadPoolExecutor(16) as threads:
        done = list(threads.map(lambda n: client.imessage.send(to=PERSON, message=str(n)).message_id, range(200)))

    assert done == ["imsg_1"] * 200
    assert server.connections <= 16
    assert all_closed(server)


@EVERY_ASYNC_TRANSPORT
def test_client_shared_by_tasks_opens_at_most_100_connections(transport: Any) -> None:
    most = 0

    async def answer(connection: Connection, request: ReceivedRequest) -> None:
        nonlocal most
        most = max(most, len(server.open))
        await asyncio.sleep(0.02)
        await succeed(connection, request)

    async def main() -> int:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url) as client:
            done = await asyncio.gather(*(client.imessage.send(to=PERSON, message="Hi") for _ in range(500)))
        return len(done)

    with RawServer(per_request(answer)) as server:
        assert asyncio.run(main()) == 500
        assert all_closed(server)
    assert 50 <= most <= 100


@EVERY_ASYNC_TRANSPORT
@pytest.mark.parametrize("close", [True, False])
def test_client_used_in_consecutive_loops_has_connections_for_each(
    server: RawServer, close: bool, transport: Any
) -> None:
    """No connection outlives its loop."""
    client = AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url)

    async def main(last: bool) -> None:
        await asyncio.gather(*(client.imessage.availability(PERSON) for _ in range(3)))
        if last and close:
            await client.aclose()

    asyncio.run(main(last=False))
    first = server.connections

    assert all_closed(server)
    asyncio.run(main(last=True))

    assert server.connections == 2 * first
    assert all_closed(server)


@EVERY_ASYNC_TRANSPORT
def test_client_is_used_by_loops_of_several_threads_at_once(server: RawServer, transport: Any) -> None:
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
    assert all_closed(server)


def test_call_of_a_closed_client_raises_configuration_error(server: RawServer) -> None:
    """The same is true of copies; closing twice is allowed."""
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
def test_call_of_a_closed_async_client_raises_configuration_error(server: RawServer, transport: Any) -> None:
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
def test_unused_client_closes(server: RawServer, transport: Any) -> None:
    with Contiguity(api_key=KEY, base_url=server.url):
        pass

    async def main() -> None:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=server.url):
            pass

    asyncio.run(main())

    assert server.connections == 0


@EVERY_ASYNC_TRANSPORT
def test_closing_a_client_ends_calls_in_flight(transport: Any) -> None:
    heard = threading.Event()

    async def stall(connection: Connection) -> None:
        await connection.request()
        heard.set()
        await connection.request()

    async def main(url: str) -> BaseException | None:
        client = AsyncContiguity(api_key=KEY, transport=transport(), base_url=url, max_retries=0)
        call = asyncio.create_task(client.imessage.send(to=PERSON, message="Hi"))
        await asyncio.to_thread(heard.wait)
        await client.aclose()
        (result,) = await asyncio.wait_for(asyncio.gather(call, return_exceptions=True), 3)
        return result if isinstance(result, BaseException) else None

    with RawServer(stall) as server:
        assert isinstance(asyncio.run(main(server.url)), ContiguityError)
        assert all_closed(server)


@EVERY_ASYNC_TRANSPORT
def test_client_is_usable_after_a_cancelled_call(transport: Any) -> None:
    calls = 0

    async def answer(connection: Connection, request: ReceivedRequest) -> None:
        nonlocal calls
        calls += 1
        if calls == 1:
            await asyncio.sleep(0.5)
        await succeed(connection, request)

    async def main(url: str) -> bool:
        async with AsyncContiguity(api_key=KEY, transport=transport(), base_url=url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.imessage.send(to=PERSON, message="Hi")
            return (await client.imessage.availability(PERSON)).available

    with RawServer(per_request(answer)) as server:
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
def test_client_leaves_no_resource_warning(code: str, server: RawServer) -> None:
    """No socket, task or generator remains open."""
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

    # The development mode of asyncio also reports slow callbacks, which occur on a busy machine.
    warnings = [line for line in done.stderr.splitlines() if not line.startswith("Executing <")]

    assert (done.returncode, warnings) == (0, [])
    assert all_closed(server)
