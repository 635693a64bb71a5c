"""Typing indicators: started, kept alive, and stopped however the block ends."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from clients import client_of
from described import Service, refusal
from rows import LINE, PERSON

from contiguity.errors import BadRequest, ValidationError

CHANNELS = pytest.mark.parametrize("channel", ["imessage", "whatsapp"])


class Trouble(Exception):  # noqa: N818 -- what a block may raise
    """What goes wrong in a block."""


def actions(service: Service) -> list[str]:
    """Tell what was asked, in order."""
    return [asked.json["action"] for asked in service.asked]


def indicator(mode: str, service: Service, channel: str = "imessage", **options: Any) -> Any:
    """Make a typing indicator."""
    return getattr(client_of(mode, service), channel).typing_indicator(to=PERSON, from_=LINE, **options)


@CHANNELS
def test_it_lasts_as_long_as_its_block(channel: str) -> None:
    """It starts with the block and stops with it."""
    service = Service()
    with indicator("sync", service, channel):
        during = actions(service)

    assert during == ["start"]
    assert actions(service) == ["start", "stop"]
    assert {asked.operation for asked in service.asked} == {f"set_{channel}_typing"}
    assert {(asked.json["to"], asked.json["from"]) for asked in service.asked} == {(PERSON, LINE)}


@CHANNELS
def test_an_asynchronous_one_does_too(channel: str) -> None:
    """The same for the asynchronous client."""
    service = Service()

    async def main() -> None:
        async with indicator("async", service, channel):
            assert actions(service) == ["start"]

    asyncio.run(main())

    assert actions(service) == ["start", "stop"]


def test_it_is_kept_alive() -> None:
    """While the block lasts, it is started again and again; afterwards never."""
    service = Service()
    with indicator("sync", service, interval=0.02):
        time.sleep(0.3)
    done = len(service.asked)
    time.sleep(0.1)

    assert actions(service)[:-1] == ["start"] * (done - 1)
    assert actions(service)[-1] == "stop"
    assert 3 <= done <= 17
    assert len(service.asked) == done
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("contiguity")]


def test_an_asynchronous_one_is_kept_alive() -> None:
    """The same for the asynchronous client, which leaves no task behind."""
    service = Service()

    async def main() -> None:
        async with indicator("async", service, interval=0.02):
            await asyncio.sleep(0.3)
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())

    assert actions(service)[:-1] == ["start"] * (len(service.asked) - 1)
    assert actions(service)[-1] == "stop"
    assert 3 <= len(service.asked) <= 17


@pytest.mark.parametrize("error", [Trouble, KeyboardInterrupt, SystemExit])
def test_it_stops_when_the_block_fails(error: type[BaseException]) -> None:
    """Whatever the block raises comes out, and the indicator is stopped."""
    service = Service()
    with pytest.raises(error), indicator("sync", service):
        raise error

    assert actions(service) == ["start", "stop"]


def test_an_asynchronous_one_stops_when_the_block_fails() -> None:
    """The same for the asynchronous client."""
    service = Service()

    async def main() -> None:
        async with indicator("async", service):
            raise Trouble

    with pytest.raises(Trouble):
        asyncio.run(main())

    assert actions(service) == ["start", "stop"]


def test_it_stops_when_its_task_is_cancelled() -> None:
    """Cancelling the task that runs the block stops the indicator, too; so does a time limit."""
    service = Service()

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


def test_a_start_that_is_refused_is_raised() -> None:
    """The block does not begin, and nothing is stopped that never started."""
    service = Service(answers={"set_imessage_typing": refusal(400)})
    with pytest.raises(BadRequest), indicator("sync", service):
        pytest.fail("the block began")

    assert actions(service) == ["start"]


def refuse_after_the_first(service: Service) -> None:
    """Refuse everything but the first start."""
    good = Service().answer

    def answer(request: Any) -> Any:
        return good(request) if len(service.asked) == 1 else refusal(400)

    service.answers["set_imessage_typing"] = answer


@pytest.mark.parametrize("error", [None, Trouble])
def test_a_stop_that_fails_is_no_matter(error: type[Exception] | None, caplog: pytest.LogCaptureFixture) -> None:
    """What the block did counts more: that keeping alive or stopping failed is logged, not raised."""
    service = Service()
    refuse_after_the_first(service)
    done = False
    try:
        with indicator("sync", service, interval=0.02):
            time.sleep(0.1)
            if error is not None:
                raise error
            done = True
    except Trouble:
        done = error is Trouble

    assert done
    assert "typing indicator could not be stopped: BadRequest" in caplog.text
    assert "a repeated call failed: BadRequest" in caplog.text


def test_it_can_be_used_again() -> None:
    """One indicator serves one block after another, kept alive in each."""
    service = Service()
    one = indicator("sync", service, interval=0.02)
    for _ in range(2):
        with one:
            time.sleep(0.1)
    done = actions(service)

    assert done.count("stop") == 2
    assert done[done.index("stop") + 1 :].count("start") > 1


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("interval", [0, -1, float("nan"), float("inf"), "30", None, True])
def test_intervals_are_seconds(mode: str, interval: object) -> None:
    """An interval that is no number of seconds would never keep it alive, or do so without a pause."""
    service = Service()
    with pytest.raises(ValidationError, match="interval"):
        indicator(mode, service, interval=interval)

    assert actions(service) == []
