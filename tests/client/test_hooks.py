"""Response hooks receive every response and cannot change an outcome."""

from __future__ import annotations

import asyncio
import functools
import logging
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest
from clients import BOTH, client_of
from example_service import ExampleService, error_response, result_of
from hypothesis import given
from hypothesis import strategies as st

from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq
from contiguity.errors import ConfigurationError, NotFound

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from contiguity.transport import Response

PERSON = "+12025550143"
PRIVATE = "the eagle has landed"


class AsyncCallable:
    """An object whose ``__call__`` is a coroutine function."""

    def __init__(self) -> None:
        """Start without responses."""
        self.seen: list[Response] = []

    async def __call__(self, response: Response) -> None:
        """Keep a response after a switch to another task."""
        await asyncio.sleep(0)
        self.seen.append(response)

    async def method(self, response: Response) -> None:
        """Keep a response."""
        await self(response)

    async def with_team(self, team: str, response: Response) -> None:
        """Keep a response."""
        del team
        await self(response)

    def lazily(self, response: Response) -> Any:
        """Return an awaitable; the function itself is not a coroutine function."""
        return self(response)

    def later(self, response: Response) -> Any:
        """Return an awaitable that is not a coroutine."""
        return asyncio.ensure_future(self(response))


def hooks(target: AsyncCallable) -> dict[str, Any]:
    """Return every kind of asynchronous hook."""

    async def function(response: Response) -> None:
        await target(response)

    return {
        "object": target,
        "method": target.method,
        "function": function,
        "partial": functools.partial(target.with_team, "front desk"),
        "partial of an object": functools.partial(target),
        "partial of a partial": functools.partial(functools.partial(target.with_team), "front desk"),
        "AsyncMock": mock.AsyncMock(side_effect=target.method),
    }


KINDS = sorted(hooks(AsyncCallable()))


@pytest.mark.parametrize("kind", KINDS)
def test_async_hook_is_awaited_by_the_async_client(kind: str) -> None:
    """The hook has ended when the call returns."""
    target = AsyncCallable()
    hook = hooks(target)[kind]

    async def main() -> None:
        client = client_of("async", ExampleService(), on_response=hook)
        await client.imessage.availability(PERSON)
        assert len(target.seen) == 1
        await client.with_options(on_response=hook).imessage.send(to=PERSON, message="Hi")
        assert len(target.seen) == 2

    asyncio.run(main())


@pytest.mark.parametrize("name", ["lazily", "later"])
def test_hook_that_returns_an_awaitable_is_awaited_by_the_async_client(name: str) -> None:
    """An ordinary function may return an awaitable."""
    target = AsyncCallable()

    async def main() -> None:
        client = client_of("async", ExampleService(), on_response=getattr(target, name))
        await client.imessage.availability(PERSON)
        assert len(target.seen) == 1

    asyncio.run(main())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("cls", [Contiguity, Linq])
def test_async_hook_is_rejected_by_the_sync_client(cls: Any, kind: str) -> None:
    """At construction and in `with_options`."""
    hook = hooks(AsyncCallable())[kind]

    with pytest.raises(ConfigurationError, match="on_response"):
        cls(api_key="x", on_response=hook)
    with pytest.raises(ConfigurationError, match="on_response"):
        cls(api_key="x").with_options(on_response=hook)


@pytest.mark.parametrize("cls", [Contiguity, Linq, AsyncContiguity, AsyncLinq])
def test_hook_that_is_not_callable_is_rejected(cls: Any) -> None:
    with pytest.raises(ConfigurationError, match="on_response"):
        cls(api_key="x", on_response="print")
    with pytest.raises(ConfigurationError, match="on_response"):
        cls(api_key="x").with_options(on_response=[])


def test_hook_that_returns_an_awaitable_is_reported_by_the_sync_client(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged, and the coroutine is closed."""
    target = AsyncCallable()
    client = client_of("sync", ExampleService(), on_response=target.lazily)

    assert client.imessage.send(to=PERSON, message="Hi").message_id
    assert "on_response returned an awaitable" in caplog.text
    assert target.seen == []


ERRORS = st.sampled_from(
    [ValueError, KeyError, RuntimeError, ConfigurationError, NotFound, TimeoutError, StopIteration]
)


@BOTH
@given(error=ERRORS, is_async=st.booleans(), accepted=st.booleans())
def test_hook_that_raises_does_not_change_the_outcome(mode: str, error: Any, is_async: bool, accepted: bool) -> None:
    """An accepted send returns, a rejected one raises its error, and retries happen as without the hook."""
    outcomes = [error_response(429, headers={"retry-after": "0"})] + ([] if accepted else [error_response(404)])
    service = ExampleService()
    example = service.respond

    def raising(response: Response) -> None:
        seen.append(response.status)
        raise error(PRIVATE)

    async def raising_later(response: Response) -> None:
        await asyncio.sleep(0)
        raising(response)

    def answer(request: Any) -> Any:
        if outcomes:
            return outcomes.pop(0)
        service.responses.clear()
        return example(request)

    seen: list[int] = []
    service.responses["send_imessage"] = answer
    hook = raising_later if is_async and mode == "async" else raising
    client = client_of(mode, service, on_response=hook)

    if accepted:
        assert result_of(client.imessage.send(to=PERSON, message="Hi")).message_id
        assert seen == [429, 200]
    else:
        with pytest.raises(NotFound, match="404"):
            result_of(client.imessage.send(to=PERSON, message="Hi"))
        assert seen == [429, 404]


@BOTH
def test_hook_that_raises_is_logged_without_private_data(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """The log names the operation, the type of the exception and its place, but not its text."""
    caplog.set_level(logging.DEBUG)

    def forward(response: Response) -> None:
        raise ValueError(PRIVATE, response.body, PERSON)

    result_of(client_of(mode, ExampleService(), on_response=forward).imessage.send(to=PERSON, message=PRIVATE))
    (record,) = [one for one in caplog.records if one.levelno >= logging.ERROR]
    line = record.getMessage()

    assert record.name == "contiguity"
    assert "send_imessage: on_response raised ValueError" in line
    assert f"{__file__}:{forward.__code__.co_firstlineno + 1}" in line
    assert record.exc_info is None
    for private in (PRIVATE, PERSON[1:], "imsg_"):
        assert private not in caplog.text


@BOTH
@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_hook_that_stops_the_program_is_not_caught(mode: str, error: Any) -> None:
    """An interrupt or a cancellation is raised, without a claim that nothing was sent."""

    def stop(_: Response) -> None:
        raise error

    service = ExampleService()
    client = client_of(mode, service, on_response=stop)
    with pytest.raises(error):
        result_of(client.imessage.send(to=PERSON, message="Hi"))

    assert len(service.requests) == 1


def test_generator_hook_is_called_once() -> None:
    async def generate(_: Response) -> AsyncIterator[int]:
        yield 1

    assert result_of(client_of("async", ExampleService(), on_response=generate).imessage.send(to=PERSON, message="Hi"))
