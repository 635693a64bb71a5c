"""The fault test: sends under every fault of a network are told truly, and nothing is delivered twice."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from faults import FaultyService
from rawserver import RawServer, Talk, each, http
from running import free_port
from tally import Tally

from contiguity import AsyncContiguity, Contiguity
from contiguity._core.retry import RetrySafety
from contiguity.errors import APIError, ContiguityError, NetworkError
from contiguity.transport import AiohttpTransport
from contiguity_api.api.imessage import send_imessage
from contiguity_api.models import IMessageSend

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rawserver import Asked

PERSON, LINE = "+12025550143", "+13055550188"
ENVELOPE = {"id": "req_1234567890abcdef", "timestamp": 1785700000123, "api_version": "v2026.8.2", "object": "response"}
OPTIONS: dict[str, Any] = {"api_key": "contiguity_sk_x", "timeout": 0.4, "max_retries": 2, "deadline": 5.0}
SENDS = 400
NOBODY = 0.08
"""How often a send goes to a port that nobody listens on."""


def success(text: str) -> dict[str, Any]:
    """Accept a message."""
    return {**ENVELOPE, "data": {"message_id": f"imsg_{text}"}}


def refusal(status: int, text: str) -> dict[str, Any]:
    """Refuse one."""
    return {**ENVELOPE, "object": "error", "data": {"error": text, "status": status}}


def text_of(sent: Any) -> str:
    """Tell a message by its text."""
    return str(sent["message"])


def service(seed: int, **options: Any) -> FaultyService:
    """Make a faulty Contiguity."""
    return FaultyService(Random(seed), text_of, success, refusal, **options)


def note(tally: Tally, text: str, message_id: str) -> None:
    """Note a message that was sent."""
    assert message_id == f"imsg_{text}", "a send got the reply of another"
    tally.returned(text)


def plan(seed: int) -> list[tuple[str, bool]]:
    """Give the texts to send, and whether somebody listens."""
    lot = Random(seed)
    return [(f"{seed}-{number}", lot.random() >= NOBODY) for number in range(SENDS)]


def run_sync(faulty: FaultyService, texts: Iterable[tuple[str, bool]]) -> Tally:
    """Send from many threads through one client."""
    tally = Tally()
    with faulty.server() as server, Contiguity(base_url=server.url, **OPTIONS) as client:
        nobody = Contiguity(base_url=f"http://127.0.0.1:{free_port()}", **OPTIONS)

        def send(text: str, heard: bool) -> None:
            try:
                sent = (client if heard else nobody).imessage.send(to=PERSON, from_=LINE, message=text)
            except ContiguityError as error:
                tally.failed(text, error)
            else:
                note(tally, text, sent.message_id)

        with ThreadPoolExecutor(24) as threads:
            for done in [threads.submit(send, *one) for one in texts]:
                done.result()
        nobody.close()
    return tally


def run_async(faulty: FaultyService, texts: Iterable[tuple[str, bool]], transport: Any = None) -> Tally:
    """Send from as many tasks as there are messages through one client."""
    tally = Tally()

    async def main(url: str) -> None:
        nobody = AsyncContiguity(
            base_url=f"http://127.0.0.1:{free_port()}", transport=transport and transport(), **OPTIONS
        )
        turns = asyncio.Semaphore(40)
        async with (
            AsyncContiguity(base_url=url, transport=transport and transport(), **OPTIONS) as client,
            nobody,
            asyncio.TaskGroup() as tasks,
        ):

            async def send(text: str, heard: bool) -> None:
                try:
                    async with turns:
                        sent = await (client if heard else nobody).imessage.send(to=PERSON, from_=LINE, message=text)
                except ContiguityError as error:
                    tally.failed(text, error)
                else:
                    note(tally, text, sent.message_id)

            for one in texts:
                tasks.create_task(send(*one))

    with faulty.server() as server:
        asyncio.run(main(server.url))
    return tally


def run_aiohttp(faulty: FaultyService, texts: Iterable[tuple[str, bool]]) -> Tally:
    """Send the same over aiohttp."""
    return run_async(faulty, texts, AiohttpTransport)


@pytest.mark.parametrize("run", [run_sync, run_async, run_aiohttp])
@pytest.mark.parametrize("seed", [1, 2, 4])
def test_every_send_is_told_truly(run: Any, seed: int, record_property: Any) -> None:
    """Under random faults each send is returned, refused or unknown, and that is what became of it."""
    faulty = service(seed)
    tally = run(faulty, plan(seed))
    summary = tally.summary(faulty)
    record_property("faults", summary)
    print(f"\n{run.__name__}, seed {seed}: {summary}")  # noqa: T201 -- shown with -s

    tally.assert_true(faulty)
    assert len(tally.told) == SENDS
    assert set(tally.told.values()) == {"returned", "refused", "unknown"}
    assert set(faulty.faults) <= set(faulty.happened), "the plan left a fault out"


def test_sends_with_a_key_are_repeated_and_told_truly() -> None:
    """With an idempotency key a send is repeated freely: fewer are unknown, and none is delivered twice."""
    faulty, without = service(3, key_of=text_of), service(3)
    run_sync(without, plan(3))
    tally = Tally()

    def send(text: str) -> None:
        operation = send_imessage.operation(body=IMessageSend(to=PERSON, message=text))
        try:
            sent = client.call(operation, retry_safety=RetrySafety.KEYED, key=text)
        except ContiguityError as error:
            tally.failed(text, error)
        else:
            note(tally, text, sent.data.message_id)

    with (
        faulty.server() as server,
        Contiguity(base_url=server.url, **OPTIONS) as client,
        ThreadPoolExecutor(24) as threads,
    ):
        list(threads.map(send, [text for text, _ in plan(3)]))
    print(f"\nwith a key: {tally.summary(faulty)}")  # noqa: T201 -- shown with -s

    tally.assert_true(faulty)
    assert sum(faulty.asked.values()) > sum(without.asked.values())


def test_the_tally_sees_what_is_wrong() -> None:
    """The test can fail: a message delivered twice, a lost one told as returned, a delivered one told as refused."""
    for kind, delivered in [("returned", 2), ("unknown", 2), ("returned", 0), ("refused", 1)]:
        faulty = service(0)
        faulty.accepted["x"] = delivered
        with pytest.raises(AssertionError):
            Tally({"x": kind}).assert_true(faulty)


def test_sends_wait_for_a_service_that_comes_back() -> None:
    """Where nobody listens at first, the send is tried again and arrives once."""
    faulty = service(0, faults=("none",))
    server = faulty.server()
    server.listening = False
    with server, Contiguity(base_url=server.url, **{**OPTIONS, "max_retries": 20}) as client:
        timer = threading.Timer(0.3, lambda: server.do(server.listen()))
        timer.start()
        sent = client.imessage.send(to=PERSON, message="1")
        timer.join()

    assert sent.message_id == "imsg_1"
    assert faulty.accepted == {"1": 1}


AVAILABLE = http(200, {**ENVELOPE, "data": {"available": True}})
READ_FAULTS: dict[str, tuple[bytes, bool]] = {
    "dropped": (b"", True),
    "gateway": (http(503, b"<h1>Unavailable</h1>"), False),
    "limited": (http(429, refusal(429, "Slow down"), {"retry-after": "0"}), False),
    "half a reply": (AVAILABLE[:-5], True),
}
"""What a read gets instead of its reply, and whether the connection is closed then."""


def test_reads_end_well() -> None:
    """A read is tried again after any fault, so that it gives its value unless all of its tries failed."""
    lot = Random(1)
    tries: Counter[str] = Counter()

    async def answer(talk: Talk, asked: Asked) -> None:
        tries[asked.target] += 1
        fault = lot.choice([*READ_FAULTS, None, None])
        said, over = READ_FAULTS[fault] if fault else (AVAILABLE, False)
        await talk.say(said)
        if over:
            talk.hang_up(rudely=lot.random() < 0.5)

    def read(number: int) -> APIError | NetworkError | None:
        try:
            assert client.imessage.availability(f"+1202555{number:04}").available
        except (APIError, NetworkError) as error:
            return error
        return None

    with (
        RawServer(each(answer)) as server,
        Contiguity(base_url=server.url, **{**OPTIONS, "max_retries": 3}) as client,
        ThreadPoolExecutor(24) as threads,
    ):
        errors = list(threads.map(read, range(100)))

    assert {tries[f"/conversations/availability/imessage/%2B1202555{number:04}"]
            for number, error in enumerate(errors) if error} == {4}  # fmt: skip
    assert 1 <= sum(error is not None for error in errors) <= 40
