"""Clients that are closed while calls are in flight, and asynchronous clients without an event loop."""

from __future__ import annotations

import asyncio
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import trio
from attrs import define
from example_service import error_response, json_response

from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq
from contiguity._core import retry
from contiguity._linq import error_codes
from contiguity.errors import ConfigurationError, DeliveryUnknown
from contiguity.transport import Response, TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from contiguity.transport import Request

PERSON, LINE, CHAT = "+12025550143", "+13055550188", "a1f4c2d8-3b57-4e69-8c10-5d7e9f2b6a11"
LOST = TransportError("connection reset", maybe_sent=True)
NOT_SENT = TransportError("connection refused", maybe_sent=False)
OWN_500 = json_response(500, {"error": {"status": 500, "code": 3006, "message": "Internal error"}})
GATEWAY = Response(502, {"content-type": "text/html"}, b"<h1>Bad Gateway</h1>")
UNREADABLE = Response(200, {}, b"")
LIMITED = error_response(429)
BEING_CREATED = json_response(409, {"error": {"status": 409, "code": 2009, "message": "Chat is being created"}})

UNCERTAIN = {"lost": LOST, "own 500": OWN_500, "gateway": GATEWAY, "unreadable": UNREADABLE}
CERTAIN = {"not sent": NOT_SENT, "limited": LIMITED, "being created": BEING_CREATED}
OUTCOMES = {**UNCERTAIN, **CERTAIN}


@define
class OneOutcome:
    """A transport with one outcome."""

    outcome: Response | TransportError
    attempts: int = 0
    closed: bool = False

    def send(self, request: Request, /) -> Response:
        """End the attempt."""
        del request
        self.attempts += 1
        if isinstance(self.outcome, TransportError):
            raise self.outcome
        return self.outcome

    def close(self) -> None:
        """Note that."""
        self.closed = True


@define
class AsyncOneOutcome:
    """The asynchronous transport with one outcome."""

    once: OneOutcome

    async def send(self, request: Request, /) -> Response:
        """End the attempt."""
        return self.once.send(request)

    async def aclose(self) -> None:
        """Note that."""
        self.once.close()


class WaitListener(logging.Handler):
    """Calls a function when a call logs that it waits for its next attempt."""

    def __init__(self, then: Callable[[], object]) -> None:
        """Take the function."""
        super().__init__()
        self._then = then

    def emit(self, record: logging.LogRecord) -> None:
        """Call it."""
        if "next attempt in" in record.getMessage():
            self._then()

    def __enter__(self) -> None:
        """Listen."""
        logging.getLogger("contiguity").addHandler(self)

    def __exit__(self, *_: object) -> None:
        """Stop listening."""
        logging.getLogger("contiguity").removeHandler(self)


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(retry, "FIRST_WAIT", 0.01)
    monkeypatch.setitem(error_codes.TRANSIENT_CODES, error_codes.CHAT_IN_CREATION, 0.01)
    caplog.set_level(logging.INFO, "contiguity")


def close_while_waiting(client: Any, send: Callable[[Any], Any], other: Any = None) -> BaseException | None:
    """Send in a thread, leave the block of the client as soon as that waits, and return the error of the send."""
    waits, closed = threading.Event(), threading.Event()

    def hold() -> None:
        waits.set()
        assert closed.wait(10)

    with WaitListener(hold), ThreadPoolExecutor(1) as threads:
        with client:
            call = threads.submit(send, other or client)
            assert waits.wait(10)
        closed.set()
        return call.exception(10)


SENDS: dict[str, Callable[[Any], Any]] = {
    "chats.create": lambda linq: linq.chats.create(from_=LINE, to=[PERSON], message="Hi"),
    "chats.messages.send": lambda linq: linq.chats.messages.send(CHAT, "Hi", idempotency_key="order-1"),
    "messages.send": lambda linq: linq.messages.send(to=[PERSON], message="Hi"),
}


def check(error: BaseException | None, outcome: str, once: OneOutcome) -> None:
    """Check the error of a send whose client was closed while it waited."""
    assert once.attempts == 1
    assert once.closed
    if outcome in UNCERTAIN:
        assert isinstance(error, DeliveryUnknown)
        assert error.idempotency_key
        assert isinstance(error.__cause__, ConfigurationError)
    else:
        assert type(error) is ConfigurationError
    assert "the client is closed" in str(error)


@pytest.mark.parametrize("send", SENDS.values(), ids=SENDS)
@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("varied", [False, True])
def test_send_that_waits_while_another_thread_closes_the_client(outcome: str, send: Any, varied: bool) -> None:
    """The error reports that nothing was sent only if that is certain."""
    once = OneOutcome(OUTCOMES[outcome])
    client = Linq(api_key="x", transport=once)
    error = close_while_waiting(client, send, client.with_options(timeout=5) if varied else None)

    check(error, outcome, once)


@pytest.mark.parametrize("send", SENDS.values(), ids=SENDS)
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_send_that_waits_while_another_task_closes_the_client(outcome: str, send: Any) -> None:
    """The same for tasks: the call ends after the block of its client."""
    once = OneOutcome(OUTCOMES[outcome])

    async def main() -> BaseException | None:
        waits = asyncio.Event()
        with WaitListener(waits.set):
            async with AsyncLinq(api_key="x", transport=AsyncOneOutcome(once)) as client:
                call = asyncio.create_task(send(client))
                await waits.wait()
            await asyncio.wait([call])
        return call.exception()

    check(asyncio.run(main()), outcome, once)


@pytest.mark.parametrize("outcome", ["not sent", "limited"])
def test_send_without_a_key_that_waits_was_not_sent(outcome: str) -> None:
    """Contiguity retries only a send that was certainly not accepted, so the error is that of a closed client."""
    client = Contiguity(api_key="x", transport=OneOutcome(OUTCOMES[outcome]))
    error = close_while_waiting(client, lambda one: one.imessage.send(to=PERSON, message="Hi"))

    assert type(error) is ConfigurationError


def test_configuration_error_of_a_later_attempt_does_not_hide_an_uncertain_one() -> None:
    """A transport over a closed httpx client raises `ConfigurationError`."""

    @define
    class Closing(OneOutcome):
        def send(self, request: Request, /) -> Response:
            if self.attempts:
                raise ConfigurationError("the httpx client that was handed in is closed")
            return super().send(request)

    client = Linq(api_key="x", transport=Closing(LOST))
    with pytest.raises(DeliveryUnknown, match="handed in is closed") as caught:
        client.chats.messages.send(CHAT, "Hi", idempotency_key="order-1")

    assert caught.value.idempotency_key == "order-1"


ASYNC_CALLS: dict[str, Callable[[Any, Any], Coroutine[Any, Any, Any]]] = {
    "imessage.send": lambda client, _: client.imessage.send(to=PERSON, message="Hi"),
    "imessage.availability": lambda client, _: client.imessage.availability(PERSON),
    "chats.create": lambda _, linq: linq.chats.create(from_=LINE, to=[PERSON], message="Hi"),
    "chats.get": lambda _, linq: linq.chats.get(CHAT),
    "chats.list": lambda _, linq: linq.chats.list().page(),
    "client.aclose": lambda client, _: client.aclose(),
    "client.__aenter__": lambda client, _: client.__aenter__(),
}


def clients(once: OneOutcome) -> tuple[AsyncContiguity, AsyncLinq]:
    """Return a client of each service."""
    return AsyncContiguity(api_key="x", transport=AsyncOneOutcome(once)), AsyncLinq(
        api_key="x", transport=AsyncOneOutcome(once)
    )


@pytest.mark.parametrize("call", ASYNC_CALLS.values(), ids=ASYNC_CALLS)
def test_async_client_under_trio_raises_an_error_that_names_asyncio(call: Any) -> None:
    once = OneOutcome(LIMITED)

    async def main() -> None:
        await call(*clients(once))

    with pytest.raises(ConfigurationError, match="requires a running asyncio event loop"):
        trio.run(main)
    assert once.attempts == 0


@pytest.mark.parametrize("call", ASYNC_CALLS.values(), ids=ASYNC_CALLS)
def test_async_client_without_an_event_loop_raises_an_error_that_names_asyncio(call: Any) -> None:
    once = OneOutcome(LIMITED)
    coroutine = call(*clients(once))

    with pytest.raises(ConfigurationError, match="requires a running asyncio event loop"):
        coroutine.send(None)
    assert once.attempts == 0


def test_async_client_with_the_default_transport_under_trio() -> None:
    """The default transport opens no connection without asyncio."""

    async def main() -> None:
        async with AsyncContiguity(api_key="x", base_url="http://127.0.0.1:9") as client:
            await client.imessage.send(to=PERSON, message="Hi")

    with pytest.raises(ConfigurationError, match="asyncio"):
        trio.run(main)
