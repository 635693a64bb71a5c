"""Typing indicators that are cancelled, interrupted, or lose a response are stopped."""

from __future__ import annotations

import asyncio
import json
import logging
import signal
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx
import pytest
import uvicorn
from attrs import define, field
from clients import BOTH
from example_service import BASE_URL
from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from hypothesis import given
from hypothesis import strategies as st
from method_calls import LINE, PERSON
from rawserver import RawServer, http, per_request
from running import eventually, free_port

from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq
from contiguity.errors import (
    APIError,
    ConfigurationError,
    InvalidResponse,
    NetworkError,
    RateLimited,
    ServerError,
)
from contiguity.transport import Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from rawserver import Connection, ReceivedRequest

    from contiguity.transport import Request

CHAT = "a1f4c2d8-3b57-4e69-8c10-5d7e9f2b6a11"
PROVIDERS = ["imessage", "whatsapp", "linq"]
EVERYWHERE = pytest.mark.parametrize("provider", PROVIDERS)
STATUS = {
    "id": "req_1",
    "timestamp": 1,
    "api_version": "v2026.8.2",
    "object": "response",
    "data": {"status": "started"},
}
INDICATOR_MODULES = {"sync": "contiguity._sync.typing_indicator", "async": "contiguity._async.typing_indicator"}


class BlockError(Exception):
    """An exception raised in a block."""


def client_for(mode: str, provider: str, **options: Any) -> Any:
    """Create a client of a provider."""
    classes: Any = {"sync": (Contiguity, Linq), "async": (AsyncContiguity, AsyncLinq)}[mode]
    return classes[provider == "linq"](api_key="key", **options)


def indicator_of(client: Any, provider: str, **options: Any) -> Any:
    """Create a typing indicator of a client."""
    if provider == "linq":
        return client.chats.typing.indicator(CHAT, **options)
    return getattr(client, provider).typing_indicator(to=PERSON, from_=LINE, **options)


def action_of(method: str, body: bytes) -> str:
    """Return "start" or "stop"."""
    return str(json.loads(body)["action"]) if body else {"POST": "start", "DELETE": "stop"}[method]


def response_to(provider: str) -> bytes:
    """Return the bytes of a success."""
    return b"HTTP/1.1 204 X\r\n\r\n" if provider == "linq" else http(200, STATUS, {"content-type": "application/json"})


@define
class Recorder:
    """Starts and stops in the order in which a real server received and answered them."""

    provider: str
    received: list[str] = field(factory=list)
    events: list[str] = field(factory=list)
    """The same with "started" and "stopped" when the response was sent."""
    plan: Callable[[Connection, str, int], Awaitable[bool]] | None = None
    """Handles a request by its action and number; returns whether the usual response is sent too."""

    async def answer(self, connection: Connection, asked: ReceivedRequest) -> None:
        """Answer one request."""
        action = action_of(asked.method, asked.body)
        self.received.append(action)
        self.events.append(action)
        if self.plan is None or await self.plan(connection, action, len(self.received)):
            self.events.append({"start": "started", "stop": "stopped"}[action])
            await connection.send(response_to(self.provider))

    def server(self) -> RawServer:
        """Return the server."""
        return RawServer(per_request(self.answer))

    def check(self) -> None:
        """Assert that a stop is the last thing that the service received."""
        assert "start" in self.received
        assert self.received[-1] == "stop"
        assert self.received.count("stop") == 1


def interrupt() -> None:
    """Send the signal of Ctrl-C to the main thread."""
    ident = threading.main_thread().ident
    assert ident is not None
    signal.pthread_kill(ident, signal.SIGINT)


def run_block(mode: str, provider: str, url: str, block: Callable[[], object] = object, **options: Any) -> None:
    """Run a block in a typing indicator of either client."""
    settings: dict[str, Any] = {"base_url": url, "max_retries": 0, **options}
    if mode == "sync":
        with client_for(mode, provider, **settings) as client, indicator_of(client, provider):
            block()
        return

    async def main() -> None:
        async with client_for(mode, provider, **settings) as client, indicator_of(client, provider):
            block()

    asyncio.run(main())


async def timed(block: Callable[[], Awaitable[None]]) -> None:
    """Run a block with a time limit."""
    async with asyncio.timeout(0.1):
        await block()


# Cancellation at every point.


@define
class DelayedTransport:
    """An asynchronous transport that delays requests and responses by iterations of the loop."""

    turns: int
    received: list[str] = field(factory=list)

    async def send(self, request: Request, /) -> Response:
        """Send a request."""
        body: Any = request.body
        await self._wait()
        self.received.append(action_of(request.method, body or b""))
        await self._wait()
        return Response(200, {}, json.dumps(STATUS).encode()) if body else Response(204, {}, b"")

    async def _wait(self) -> None:
        for _ in range(self.turns):
            await asyncio.sleep(0)

    async def aclose(self) -> None:
        """Do nothing."""


async def cancelled_after(point: int, manner: str, block: Callable[[], Awaitable[None]]) -> bool:
    """Cancel a block after some iterations of the loop; return whether it was still running."""

    async def scoped() -> None:
        with scope:
            await block()
            await asyncio.sleep(0)

    scope = anyio.CancelScope()
    task = asyncio.create_task(scoped() if manner == "anyio" else block())
    for _ in range(point):
        await asyncio.sleep(0)
    if task.done():
        return False
    if manner == "anyio":
        scope.cancel()
        await task
        assert scope.cancelled_caught
        return True
    assert task.cancel()
    while manner == "repeated" and not task.done():
        await asyncio.sleep(0)
        task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    return True


@EVERYWHERE
@pytest.mark.parametrize("manner", ["once", "repeated", "anyio"])
@given(turns=st.integers(0, 3), length=st.integers(0, 12), interval=st.sampled_from([1e-9, 60.0]))
def test_indicator_cancelled_at_any_turn_of_the_loop_is_stopped(
    provider: str, manner: str, turns: int, length: int, interval: float
) -> None:
    """For each turn of the loop until the block is over: the stop is last, and the cancellation is raised."""

    async def main() -> None:
        point, running = 0, True
        while running:
            transport = DelayedTransport(turns)
            client = client_for("async", provider, base_url=BASE_URL, transport=transport)

            async def block(indicator: Any) -> None:
                async with indicator:
                    for _ in range(length):
                        await asyncio.sleep(0)

            indicator = indicator_of(client, provider, interval=interval)
            running = await cancelled_after(point, manner, lambda: block(indicator))  # noqa: B023 -- used at once
            if "start" in transport.received:
                assert transport.received[-1] == "stop"
            assert transport.received.count("stop") <= 1
            assert asyncio.all_tasks() == {asyncio.current_task()}
            point += 1
        assert point > 1

    asyncio.run(main())


@EVERYWHERE
def test_cancellation_while_the_stop_is_in_flight_waits_for_it_and_is_raised(provider: str) -> None:
    """A block that ended normally, cancelled by anyio while the service takes its time for the stop."""
    reached: list[str] = []
    cancel: list[Callable[[], object]] = []

    async def plan(_: Connection, action: str, __: int) -> bool:
        if action == "stop":
            cancel[0]()
            await asyncio.sleep(0.3)
        return True

    async def main(url: str) -> None:
        loop = asyncio.get_running_loop()
        async with client_for("async", provider, base_url=url) as client:
            with anyio.CancelScope() as scope:
                cancel.append(lambda: loop.call_soon_threadsafe(scope.cancel))
                async with indicator_of(client, provider):
                    pass
                reached.append("after the block")
                await anyio.lowlevel.checkpoint()
                reached.append("not cancelled")
            assert scope.cancelled_caught

    recorder = Recorder(provider, plan=plan)
    with recorder.server() as server:
        asyncio.run(main(server.url))

    assert recorder.events == ["start", "started", "stop", "stopped"]
    assert "not cancelled" not in reached


@EVERYWHERE
@pytest.mark.parametrize("how", ["move_on_after", "task group", "wait_for", "timeout"])
def test_cancelled_block_is_stopped_over_a_socket(provider: str, how: str) -> None:
    """The ways in which libraries cancel a block that waits."""
    recorder = Recorder(provider)

    async def main(url: str) -> None:
        async with client_for("async", provider, base_url=url) as client:

            async def block() -> None:
                async with indicator_of(client, provider):
                    await asyncio.sleep(30)

            if how == "move_on_after":
                with anyio.move_on_after(0.1) as scope:
                    await block()
                assert scope.cancelled_caught
            elif how == "task group":
                async with anyio.create_task_group() as group:
                    group.start_soon(block)
                    await anyio.sleep(0.1)
                    group.cancel_scope.cancel()
            else:
                with pytest.raises(TimeoutError):
                    await (asyncio.wait_for(block(), 0.1) if how == "wait_for" else timed(block))

    with recorder.server() as server:
        asyncio.run(main(server.url))

    recorder.check()


# The end of the loop.


@EVERYWHERE
@pytest.mark.parametrize("moment", ["block", "stop"])
def test_asyncio_run_ends_during_the_block_or_the_stop_and_the_stop_is_sent(provider: str, moment: str) -> None:
    """`asyncio.run` cancels every task, the one that sends the stop included, and closes the loop."""
    moment_received = "stop" if moment == "stop" else "start"

    async def slow(_: Connection, action: str, __: int) -> bool:
        await asyncio.sleep(0.3 if action == "stop" else 0)
        return True

    recorder = Recorder(provider, plan=slow)

    async def block(client: Any) -> None:
        async with indicator_of(client, provider):
            await asyncio.sleep(0 if moment == "stop" else 30)

    async def main(url: str) -> asyncio.Task[None]:
        task = asyncio.create_task(block(client_for("async", provider, base_url=url)))
        await asyncio.to_thread(eventually, lambda: moment_received in recorder.received)
        return task

    with recorder.server() as server:
        task = asyncio.run(main(server.url))

    assert task.cancelled()
    assert recorder.received[0] == "start"
    assert recorder.events[-1] == "stopped"


def test_coroutine_closed_without_a_loop_logs_that_the_stop_was_not_sent(caplog: pytest.LogCaptureFixture) -> None:
    """Nothing can be sent then, and Python does not report an ignored `GeneratorExit`."""
    transport = DelayedTransport(0)

    async def block() -> None:
        async with indicator_of(client_for("async", "linq", transport=transport), "linq"):
            await asyncio.get_running_loop().create_future()

    coroutine = block()

    async def main() -> None:
        coroutine.send(None)

    asyncio.run(main())
    coroutine.close()

    assert transport.received == ["start"]
    assert "a typing indicator could not be stopped: the event loop is not running" in caplog.text


# A web server whose reader leaves.


def streaming_app(client: Any, provider: str, pause: float) -> FastAPI:
    """Create an app that streams text while a typing indicator is shown."""
    app = FastAPI()

    async def words() -> AsyncIterator[str]:
        async with indicator_of(client, provider):
            yield "One moment "
            for _ in range(300):
                await asyncio.sleep(pause)
                yield "word " * 1000

    @app.get("/")
    async def stream() -> StreamingResponse:
        return StreamingResponse(words())

    return app


@EVERYWHERE
@pytest.mark.parametrize("pause", [0.001, 0.1])
def test_indicator_in_a_streaming_response_is_stopped_if_the_reader_disconnects(provider: str, pause: float) -> None:
    """FastAPI on uvicorn, over sockets; the generator is cancelled where it waits, or is left at a ``yield``."""
    recorder = Recorder(provider)
    with recorder.server() as server:
        client = client_for("async", provider, base_url=server.url)
        port = free_port()
        config = uvicorn.Config(streaming_app(client, provider, pause), port=port, log_level="critical")
        app = uvicorn.Server(config)
        thread = threading.Thread(target=app.run)
        thread.start()
        try:
            assert eventually(lambda: app.started)
            with httpx.stream("GET", f"http://127.0.0.1:{port}/") as response:
                assert next(response.iter_text()).startswith("One moment")
            assert eventually(lambda: "stop" in recorder.received)
        finally:
            app.should_exit = True
            thread.join()

    recorder.check()


# A start without a usable response.


async def _hang_up(connection: Connection, action: str, _: int) -> bool:
    if action == "start":
        connection.close(reset=True)
    return action == "stop"


async def _cut_off(connection: Connection, action: str, _: int) -> bool:
    if action == "start":
        await connection.send(b"HTTP/1.1 200 X\r\ncontent-length: 50\r\n\r\n{")
        connection.close()
    return action == "stop"


async def _silence(_: Connection, action: str, __: int) -> bool:
    return action == "stop"


def _status(status: int) -> Callable[[Connection, str, int], Awaitable[bool]]:
    async def plan(connection: Connection, action: str, _: int) -> bool:
        if action == "start":
            await connection.send(http(status, {"error": {"status": status, "code": 1, "message": "No"}}))
        return action == "stop"

    return plan


LOSSES = {
    "hang up": (_hang_up, NetworkError, {}),
    "cut off": (_cut_off, NetworkError, {}),
    "silence": (_silence, NetworkError, {"deadline": 0.3}),
    "500": (_status(500), ServerError, {}),
    "408": (_status(408), APIError, {}),
}


@BOTH
@EVERYWHERE
@pytest.mark.parametrize("loss", LOSSES)
def test_start_that_may_have_been_accepted_is_stopped(mode: str, provider: str, loss: str) -> None:
    """The error is raised, the block does not run, and the stop is sent."""
    plan, error, options = LOSSES[loss]
    recorder = Recorder(provider, plan=plan)
    with recorder.server() as server, pytest.raises(error):
        run_block(mode, provider, server.url, lambda: pytest.fail("the block ran"), **options)

    assert recorder.received == ["start", "stop"]


@BOTH
def test_rejection_after_a_lost_response_is_stopped(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first attempt may have been accepted, and 429 to the second one does not change that."""
    monkeypatch.setattr("contiguity._core.retry.FIRST_WAIT", 0.0)

    async def plan(connection: Connection, action: str, number: int) -> bool:
        if number == 1:
            connection.close(reset=True)
        elif action == "start":
            await connection.send(http(429, {"message": "Slow down", "status": 429}))
        return action == "stop"

    recorder = Recorder("imessage", plan=plan)
    with recorder.server() as server, pytest.raises(RateLimited):
        run_block(mode, "imessage", server.url, max_retries=2)

    assert recorder.received == ["start", "start", "start", "stop"]


@BOTH
@EVERYWHERE
@pytest.mark.parametrize("status", [400, 403, 404, 302])
def test_rejected_start_is_not_stopped(mode: str, provider: str, status: int) -> None:
    recorder = Recorder(provider, plan=_status(status))
    with recorder.server() as server, pytest.raises(APIError):
        run_block(mode, provider, server.url)

    assert recorder.received == ["start"]


@BOTH
@EVERYWHERE
def test_unreadable_success_of_the_start_is_stopped(mode: str, provider: str) -> None:
    """The service did accept the start."""

    async def plan(connection: Connection, action: str, _: int) -> bool:
        if action == "start":
            await connection.send(http(200, b"<html>"))
        return action == "stop"

    recorder = Recorder(provider, plan=plan)
    with recorder.server() as server, pytest.raises(InvalidResponse):
        run_block(mode, provider, server.url)

    recorder.check()


# Interruptions of the synchronous client.


@define
class RaisingTransport:
    """A synchronous transport that raises after a request has arrived."""

    failures: dict[int, BaseException]
    """By the number of the request, from 1."""
    received: list[str] = field(factory=list)

    def send(self, request: Request, /) -> Response:
        """Send a request."""
        body: Any = request.body
        self.received.append(action_of(request.method, body or b""))
        if len(self.received) in self.failures:
            raise self.failures[len(self.received)]
        return Response(200, {}, json.dumps(STATUS).encode()) if body else Response(204, {}, b"")

    def close(self) -> None:
        """Do nothing."""


@EVERYWHERE
@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, BlockError])
def test_exception_during_the_start_is_raised_and_the_stop_is_sent(provider: str, error: type[BaseException]) -> None:
    """The request had left when the start was interrupted."""
    transport = RaisingTransport({1: error()})
    client = client_for("sync", provider, base_url=BASE_URL, transport=transport)
    with pytest.raises(error), indicator_of(client, provider):
        pytest.fail("the block ran")

    assert transport.received == ["start", "stop"]


@EVERYWHERE
def test_keyboard_interrupt_during_the_stop_sends_it_again_and_is_raised(provider: str) -> None:
    """The first stop may not have left."""
    transport = RaisingTransport({2: KeyboardInterrupt()})
    client = client_for("sync", provider, base_url=BASE_URL, transport=transport)
    with pytest.raises(KeyboardInterrupt), indicator_of(client, provider):
        pass

    assert transport.received == ["start", "stop", "stop"]


@EVERYWHERE
@pytest.mark.parametrize("moment", ["start", "block"])
def test_real_keyboard_interrupt_sends_the_stop(provider: str, moment: str) -> None:
    """A signal that arrives while the client waits on its socket, or while the block runs."""

    async def plan(_: Connection, action: str, __: int) -> bool:
        if action == "start" and moment == "start":
            interrupt()
            return False
        return True

    def block() -> None:
        interrupt()
        time.sleep(5)

    recorder = Recorder(provider, plan=plan)
    with recorder.server() as server, pytest.raises(KeyboardInterrupt):
        run_block("sync", provider, server.url, block)

    assert recorder.received == ["start", "stop"]


# The order of starts and the stop.


@BOTH
@EVERYWHERE
def test_repeated_start_in_flight_is_answered_before_the_stop_is_sent(mode: str, provider: str) -> None:
    """No start may arrive after the stop, so one in flight is waited for."""
    second = threading.Event()

    async def plan(_: Connection, action: str, number: int) -> bool:
        if action == "start" and number > 1:
            second.set()
            await asyncio.sleep(0.3)
        return True

    recorder = Recorder(provider, plan=plan)

    async def main(url: str) -> None:
        async with client_for("async", provider, base_url=url) as client, indicator_of(client, provider, interval=0.05):
            await asyncio.to_thread(second.wait, 10)

    with recorder.server() as server:
        if mode == "async":
            asyncio.run(main(server.url))
        else:
            with (
                client_for(mode, provider, base_url=server.url) as client,
                indicator_of(client, provider, interval=0.05),
            ):
                second.wait(10)

    assert recorder.events == ["start", "started", "start", "started", "stop", "stopped"]


@BOTH
def test_repeated_start_without_a_response_delays_the_stop_by_a_limited_time(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The start is abandoned and not retried, and the stop is sent."""
    monkeypatch.setattr(f"{INDICATOR_MODULES[mode]}.CALL_TIMEOUT", 0.3)
    monkeypatch.setattr("contiguity._core.repeater.CALL_TIMEOUT", 0.3)
    second = threading.Event()

    async def plan(_: Connection, action: str, number: int) -> bool:
        if action == "start" and number > 1:
            second.set()
            return False
        return True

    recorder = Recorder("imessage", plan=plan)

    async def main(url: str) -> None:
        async with (
            client_for("async", "imessage", base_url=url) as client,
            indicator_of(client, "imessage", interval=0.05),
        ):
            await asyncio.to_thread(second.wait, 10)

    with recorder.server() as server:
        if mode == "async":
            asyncio.run(main(server.url))
        else:
            with (
                client_for(mode, "imessage", base_url=server.url) as client,
                indicator_of(client, "imessage", interval=0.05),
            ):
                second.wait(10)

    recorder.check()


@BOTH
def test_indicator_in_use_rejects_a_second_block(mode: str) -> None:
    """Two blocks would share one repeating task, which would continue after the first stop."""
    received: list[str] = []
    if mode == "sync":
        transport = RaisingTransport({})
        received = transport.received
        indicator = indicator_of(client_for(mode, "linq", transport=transport), "linq")
        with indicator, pytest.raises(ConfigurationError, match="another block"), indicator:
            pytest.fail("the block ran")
        with indicator:
            pass
    else:
        received = asyncio.run(_entered_twice())

    assert received == ["start", "stop", "start", "stop"]


async def _entered_twice() -> list[str]:
    transport = DelayedTransport(1)
    indicator = indicator_of(client_for("async", "linq", transport=transport), "linq")
    async with indicator:
        with pytest.raises(ConfigurationError, match="another block"):
            await indicator.__aenter__()
    async with indicator:
        pass
    return transport.received


# A stop that fails.


@BOTH
@EVERYWHERE
@pytest.mark.parametrize("failing", [None, BlockError])
def test_stop_without_a_response_takes_a_limited_time_and_is_logged(
    mode: str,
    provider: str,
    failing: type[Exception] | None,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The exception of the block is raised, not that of the stop."""
    monkeypatch.setattr(f"{INDICATOR_MODULES[mode]}.STOP_TIMEOUT", 0.2)

    async def plan(_: Connection, action: str, __: int) -> bool:
        return action == "start"

    def block() -> None:
        if failing is not None:
            raise failing

    recorder = Recorder(provider, plan=plan)
    started = time.monotonic()
    with recorder.server() as server:
        try:
            run_block(mode, provider, server.url, block)
        except BlockError:
            assert failing is BlockError
        else:
            assert failing is None

    assert time.monotonic() - started < 20
    assert "a typing indicator could not be stopped: RequestTimeout" in caplog.text
    assert PERSON not in caplog.text


@BOTH
@EVERYWHERE
def test_client_closed_inside_the_block_logs_that_the_stop_was_not_sent(
    mode: str, provider: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A closed client cannot send; the block's outcome does not change."""
    caplog.set_level(logging.WARNING, "contiguity")
    recorder = Recorder(provider)

    async def main(url: str) -> None:
        client = client_for("async", provider, base_url=url)
        async with indicator_of(client, provider):
            await client.aclose()

    with recorder.server() as server:
        if mode == "async":
            asyncio.run(main(server.url))
        else:
            client = client_for(mode, provider, base_url=server.url)
            with indicator_of(client, provider):
                client.close()

    assert recorder.received == ["start"]
    assert "a typing indicator could not be stopped: ConfigurationError" in caplog.text


@define
class FailingStopTransport:
    """A transport whose stop raises another package's exception, or never ends."""

    forever: bool
    received: list[str] = field(factory=list)

    async def send(self, request: Request, /) -> Response:
        """Send a request."""
        self.received.append(request.method)
        if request.method == "POST":
            return Response(204, {}, b"")
        if self.forever:
            await asyncio.sleep(3600)
        raise RuntimeError("foreign")

    async def aclose(self) -> None:
        """Do nothing."""


@pytest.mark.parametrize(("forever", "name"), [(False, "RuntimeError"), (True, "TimeoutError")])
def test_any_exception_of_the_stop_is_logged(
    forever: bool, name: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("contiguity._async.typing_indicator.STOP_TIMEOUT", 0.1)
    monkeypatch.setattr("contiguity._async.typing_indicator.CALL_TIMEOUT", 0.1)
    transport = FailingStopTransport(forever)

    async def main() -> None:
        async with indicator_of(client_for("async", "linq", transport=transport), "linq"):
            raise BlockError

    with pytest.raises(BlockError):
        asyncio.run(main())

    assert transport.received[-1] == "DELETE"
    assert f"a typing indicator could not be stopped: {name}" in caplog.text
