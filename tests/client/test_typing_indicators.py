"""Typing indicators: started, repeated, and stopped at the end of the block."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from clients import client_of
from example_service import ExampleService, error_response
from method_calls import LINE, PERSON

from contiguity.errors import BadRequest, ValidationError

CHANNELS = pytest.mark.parametrize("channel", ["imessage", "whatsapp"])


class BlockError(Exception):
    """An exception raised in a block."""


def actions(service: ExampleService) -> list[str]:
    """Return the requested actions in order."""
    return [asked.json["action"] for asked in service.requests]


def indicator(mode: str, service: ExampleService, channel: str = "imessage", **options: Any) -> Any:
    """Create a typing indicator."""
    return getattr(client_of(mode, service), channel).typing_indicator(to=PERSON, from_=LINE, **options)


@CHANNELS
def test_indicator_starts_and_stops_with_its_block(channel: str) -> None:
    service = ExampleService()
    with indicator("sync", service, channel):
        during = actions(service)

    assert during == ["start"]
    assert actions(service) == ["start", "stop"]
    assert {asked.operation for asked in service.requests} == {f"set_{channel}_typing"}
    assert {(asked.json["to"], asked.json["from"]) for asked in service.requests} == {(PERSON, LINE)}


@CHANNELS
def test_async_indicator_starts_and_stops_with_its_block(channel: str) -> None:
    service = ExampleService()

    async def main() -> None:
        async with indicator("async", service, channel):
            assert actions(service) == ["start"]

    asyncio.run(main())

    assert actions(service) == ["start", "stop"]


def test_indicator_is_repeated_during_the_block() -> None:
    service = ExampleService()
    with indicator("sync", service, interval=0.02):
        time.sleep(0.3)
    done = len(service.requests)
    time.sleep(0.1)

    assert actions(service)[:-1] == ["start"] * (done - 1)
    assert actions(service)[-1] == "stop"
    assert 3 <= done <= 17
    assert len(service.requests) == done
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("contiguity")]


def test_async_indicator_is_repeated_and_leaves_no_task() -> None:
    service = ExampleService()

    async def main() -> None:
        async with indicator("async", service, interval=0.02):
            await asyncio.sleep(0.3)
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())

    assert actions(service)[:-1] == ["start"] * (len(service.requests) - 1)
    assert actions(service)[-1] == "stop"
    assert 3 <= len(service.requests) <= 17


@pytest.mark.parametrize("error", [BlockError, KeyboardInterrupt, SystemExit])
def test_indicator_stops_if_the_block_raises(error: type[BaseException]) -> None:
    """The exception is raised unchanged."""
    service = ExampleService()
    with pytest.raises(error), indicator("sync", service):
        raise error

    assert actions(service) == ["start", "stop"]


def test_async_indicator_stops_if_the_block_raises() -> None:
    service = ExampleService()

    async def main() -> None:
        async with indicator("async", service):
            raise BlockError

    with pytest.raises(BlockError):
        asyncio.run(main())

    assert actions(service) == ["start", "stop"]


def test_async_indicator_stops_if_its_task_is_cancelled() -> None:
    """Or if a time limit ends it."""
    service = ExampleService()

    async def block() -> None:
        async with indicator("async", service, interval=0.01):
            await asyncio.sleep(30)

    async def main() -> None:
        task = asyncio.create_task(block())
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(block(), 0.05)

    asyncio.run(main())
    done = actions(service)

    assert done.count("stop") == 2
    assert done[-1] == "stop"


def test_indicator_start_rejected_raises_and_skips_the_block() -> None:
    """No stop is sent."""
    service = ExampleService(responses={"set_imessage_typing": error_response(400)})
    with pytest.raises(BadRequest), indicator("sync", service):
        pytest.fail("the block began")

    assert actions(service) == ["start"]


def reject_after_the_first(service: ExampleService) -> None:
    """Reject every request except the first start."""
    good = ExampleService().respond

    def answer(request: Any) -> Any:
        return good(request) if len(service.requests) == 1 else error_response(400)

    service.responses["set_imessage_typing"] = answer


@pytest.mark.parametrize("error", [None, BlockError])
def test_indicator_repeat_or_stop_failure_is_logged(
    error: type[Exception] | None, caplog: pytest.LogCaptureFixture
) -> None:
    service = ExampleService()
    reject_after_the_first(service)
    done = False
    try:
        with indicator("sync", service, interval=0.02):
            time.sleep(0.1)
            if error is not None:
                raise error
            done = True
    except BlockError:
        done = error is BlockError

    assert done
    assert "typing indicator could not be stopped: BadRequest" in caplog.text
    assert "a repeated call failed: BadRequest" in caplog.text


def test_indicator_can_be_reused() -> None:
    service = ExampleService()
    one = indicator("sync", service, interval=0.02)
    for _ in range(2):
        with one:
            time.sleep(0.1)
    done = actions(service)

    assert done.count("stop") == 2
    assert done[done.index("stop") + 1 :].count("start") > 1


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("interval", [0, -1, float("nan"), float("inf"), "30", None, True])
def test_indicator_interval_invalid_is_rejected(mode: str, interval: object) -> None:
    service = ExampleService()
    with pytest.raises(ValidationError, match="interval"):
        indicator(mode, service, interval=interval)

    assert actions(service) == []
