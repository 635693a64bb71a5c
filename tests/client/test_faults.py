"""Fault tests of Contiguity: each outcome reported for a send is true, and no message is delivered twice."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from faults import FaultyService
from rawserver import Connection, RawServer, http, per_request
from running import free_port
from send_outcomes import SendOutcomes

from contiguity import AsyncContiguity, Contiguity
from contiguity._core.retry import RetrySafety
from contiguity.errors import APIError, ContiguityError, NetworkError
from contiguity.transport import AiohttpTransport
from contiguity_api.api.imessage import send_imessage
from contiguity_api.models import IMessageSend

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rawserver import ReceivedRequest

PERSON, LINE = "+12025550143", "+13055550188"
ENVELOPE = {"id": "req_1234567890abcdef", "timestamp": 1785700000123, "api_version": "v2026.8.2", "object": "response"}
OPTIONS: dict[str, Any] = {"api_key": "contiguity_sk_x", "timeout": 0.4, "max_retries": 2, "deadline": 5.0}
SENDS = 400
UNREACHABLE = 0.08
"""The share of sends to a port without a server."""


def success(text: str) -> dict[str, Any]:
    """Return the body of a success."""
    return {**ENVELOPE, "data": {"message_id": f"imsg_{text}"}}


def error_body(status: int, text: str) -> dict[str, Any]:
    """Return the body of an error."""
    return {**ENVELOPE, "object": "error", "data": {"error": text, "status": status}}


def text_of(sent: Any) -> str:
    """Return the text of a message, which identifies it."""
    return str(sent["message"])


def service(seed: int, **options: Any) -> FaultyService:
    """Create a faulty Contiguity."""
    return FaultyService(Random(seed), text_of, success, error_body, **options)


def record(outcomes: SendOutcomes, text: str, message_id: str) -> None:
    """Record a returned send, and check that the response is its own."""
    assert message_id == f"imsg_{text}", "a send got the response of another"
    outcomes.returned(text)


def plan(seed: int) -> list[tuple[str, bool]]:
    """Return the texts to send, each with whether its server is reachable."""
    random = Random(seed)
    return [(f"{seed}-{number}", random.random() >= UNREACHABLE) for number in range(SENDS)]


def run_sync(faulty: FaultyService, texts: Iterable[tuple[str, bool]]) -> SendOutcomes:
    """Send from many threads through one client."""
    outcomes = SendOutcomes()
    with faulty.server() as server, Contiguity(base_url=server.url, **OPTIONS) as client:
        unreachable = Contiguity(base_url=f"http://127.0.0.1:{free_port()}", **OPTIONS)

        def send(text: str, reachable: bool) -> None:
            try:
                sent = (client if reachable else unreachable).imessage.send(to=PERSON, from_=LINE, message=text)
            except ContiguityError as error:
                outcomes.failed(text, error)
            else:
                record(outcomes, text, sent.message_id)

        with ThreadPoolExecutor(24) as threads:
            for done in [threads.submit(send, *one) for one in texts]:
                done.result()
        unreachable.close()
    return outcomes


def run_async(faulty: FaultyService, texts: Iterable[tuple[str, bool]], transport: Any = None) -> SendOutcomes:
    """Send from one task per message through one client."""
    outcomes = SendOutcomes()

    async def main(url: str) -> None:
        unreachable = AsyncContiguity(
            base_url=f"http://127.0.0.1:{free_port()}", transport=transport and transport(), **OPTIONS
        )
        turns = asyncio.Semaphore(40)
        async with (
            AsyncContiguity(base_url=url, transport=transport and transport(), **OPTIONS) as client,
            unreachable,
            asyncio.TaskGroup() as tasks,
        ):

            async def send(text: str, reachable: bool) -> None:
                try:
                    async with turns:
                        sent = await (client if reachable else unreachable).imessage.send(
                            to=PERSON, from_=LINE, message=text
                        )
                except ContiguityError as error:
                    outcomes.failed(text, error)
                else:
                    record(outcomes, text, sent.message_id)

            for one in texts:
                tasks.create_task(send(*one))

    with faulty.server() as server:
        asyncio.run(main(server.url))
    return outcomes


def run_aiohttp(faulty: FaultyService, texts: Iterable[tuple[str, bool]]) -> SendOutcomes:
    """Send over aiohttp."""
    return run_async(faulty, texts, AiohttpTransport)


@pytest.mark.parametrize("run", [run_sync, run_async, run_aiohttp])
@pytest.mark.parametrize("seed", [1, 2, 4])
def test_send_under_random_faults_reports_its_true_outcome(run: Any, seed: int, record_property: Any) -> None:
    """Each send is returned, rejected or unknown."""
    faulty = service(seed)
    outcomes = run(faulty, plan(seed))
    summary = outcomes.summary(faulty)
    record_property("faults", summary)
    print(f"\n{run.__name__}, seed {seed}: {summary}")  # noqa: T201 -- shown with -s

    outcomes.check(faulty)
    assert len(outcomes.results) == SENDS
    assert set(outcomes.results.values()) == {"returned", "rejected", "unknown"}
    assert set(faulty.faults) <= set(faulty.injected), "the plan left a fault out"


def test_send_with_a_key_is_retried_and_delivered_once() -> None:
    """A key allows more retries than a send without one."""
    faulty, without = service(3, key_of=text_of), service(3)
    run_sync(without, plan(3))
    outcomes = SendOutcomes()

    def send(text: str) -> None:
        operation = send_imessage.operation(body=IMessageSend(to=PERSON, message=text))
        try:
            sent = client.call(operation, retry_safety=RetrySafety.KEYED, key=text)
        except ContiguityError as error:
            outcomes.failed(text, error)
        else:
            record(outcomes, text, sent.data.message_id)

    with (
        faulty.server() as server,
        Contiguity(base_url=server.url, **OPTIONS) as client,
        ThreadPoolExecutor(24) as threads,
    ):
        list(threads.map(send, [text for text, _ in plan(3)]))
    print(f"\nwith a key: {outcomes.summary(faulty)}")  # noqa: T201 -- shown with -s

    outcomes.check(faulty)
    assert sum(faulty.received.values()) > sum(without.received.values())


def test_send_outcomes_check_detects_false_outcomes() -> None:
    """The cases are a duplicate, a lost message reported as returned, and a delivered one reported as rejected."""
    for kind, delivered in [("returned", 2), ("unknown", 2), ("returned", 0), ("rejected", 1)]:
        faulty = service(0)
        faulty.accepted["x"] = delivered
        with pytest.raises(AssertionError):
            SendOutcomes({"x": kind}).check(faulty)


def test_send_is_retried_until_the_server_listens() -> None:
    faulty = service(0, faults=("none",))
    server = faulty.server()
    server.listening = False
    with server, Contiguity(base_url=server.url, **{**OPTIONS, "max_retries": 20}) as client:
        timer = threading.Timer(0.3, lambda: server.run(server.listen()))
        timer.start()
        sent = client.imessage.send(to=PERSON, message="1")
        timer.join()

    assert sent.message_id == "imsg_1"
    assert faulty.accepted == {"1": 1}


AVAILABLE = http(200, {**ENVELOPE, "data": {"available": True}})
READ_FAULTS: dict[str, tuple[bytes, bool]] = {
    "dropped": (b"", True),
    "gateway": (http(503, b"<h1>Unavailable</h1>"), False),
    "limited": (http(429, error_body(429, "Slow down"), {"retry-after": "0"}), False),
    "half a response": (AVAILABLE[:-5], True),
}
"""The bytes that a read gets instead of its response, and whether the connection is closed then."""


def test_read_under_faults_fails_only_if_every_attempt_failed() -> None:
    random = Random(1)
    attempts: Counter[str] = Counter()

    async def answer(connection: Connection, request: ReceivedRequest) -> None:
        attempts[request.target] += 1
        fault = random.choice([*READ_FAULTS, None, None])
        response, closes = READ_FAULTS[fault] if fault else (AVAILABLE, False)
        await connection.send(response)
        if closes:
            connection.close(reset=random.random() < 0.5)

    def read(number: int) -> APIError | NetworkError | None:
        try:
            assert client.imessage.availability(f"+1202555{number:04}").available
        except (APIError, NetworkError) as error:
            return error
        return None

    with (
        RawServer(per_request(answer)) as server,
        Contiguity(base_url=server.url, **{**OPTIONS, "max_retries": 3}) as client,
        ThreadPoolExecutor(24) as threads,
    ):
        errors = list(threads.map(read, range(100)))

    assert {attempts[f"/conversations/availability/imessage/%2B1202555{number:04}"]
            for number, error in enumerate(errors) if error} == {4}  # fmt: skip
    assert 1 <= sum(error is not None for error in errors) <= 40
