"""Fault tests of Linq: every send has an idempotency key, so it is retried, and no message is delivered twice."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

import pytest
from faults import FAULTS, PERMANENT, FaultyService
from running import free_port
from send_outcomes import SendOutcomes
from strategies import load

from contiguity import AsyncLinq, Linq
from contiguity._core import retry
from contiguity._linq import error_codes
from contiguity.errors import ContiguityError, DeliveryUnknown
from contiguity.transport import AiohttpTransport

if TYPE_CHECKING:
    from collections.abc import Callable

PERSON, LINE, CHAT = "+12025550143", "+14155550100", "a1f4c2d8-3b57-4e69-8c10-5d7e9f2b6a11"
OPTIONS: dict[str, Any] = {"api_key": "key", "timeout": 0.4, "max_retries": 2, "deadline": 5.0}
PATIENT: dict[str, Any] = {**OPTIONS, "max_retries": 1000, "deadline": 60.0, "timeout": 0.2}
SENDS = 300
UNREACHABLE = 0.08
"""The share of sends to a port without a server."""

PASSING = tuple(fault for fault in FAULTS if fault not in PERMANENT)
"""Faults that a send overcomes with enough attempts."""
LINQ_FAULTS = (*FAULTS, "being created")

METHODS: dict[str, Callable[[Any, str], Any]] = {
    "chats.create": lambda linq, text: linq.chats.create(from_=LINE, to=[PERSON], message=text),
    "chats.messages.send": lambda linq, text: linq.chats.messages.send(CHAT, text),
    "chats.polls.create": lambda linq, text: linq.chats.polls.create(CHAT, [text, "Another"]),
    "messages.send": lambda linq, text: linq.messages.send(to=[PERSON], message=text),
}
"""The sends with a key. The text starts with the method's name, which selects the response."""

REPLIES = {
    "chats.create": ("ChatCreateResponse", "chat", "message", "id"),
    "chats.messages.send": ("MessageSendResponse", "message", "id"),
    "chats.polls.create": ("PollMessage", "message_id"),
    "messages.send": ("MessageCreateResponse", "message", "id"),
}
"""The response schema of each method, and the path to the message id in it."""


def id_of(text: str) -> str:
    """Return the id of a message, derived from its text."""
    return str(uuid5(NAMESPACE_URL, text))


def success(text: str) -> dict[str, Any]:
    """Return the body of a success."""
    schema, *path, last = REPLIES[text.partition(" ")[0]]
    reply: dict[str, Any] = json.loads(_example(schema))
    inner = reply
    for name in path:
        inner = inner[name]
    inner[last] = id_of(text)
    return reply


@cache
def _example(schema: str) -> str:
    return json.dumps(load("linq_api").schemas[schema]["examples"][0])


def error_body(status: int, text: str) -> dict[str, Any]:
    """Return the body of an error."""
    code = {400: 1004, 401: 2004, 403: 2024, 404: 2002, 409: 2009, 422: 4005, 429: 1007}.get(status, 3006)
    return {"success": False, "error": {"status": status, "code": code, "message": text}, "trace_id": "0" * 32}


def text_of(sent: Any) -> str:
    """Return the text of a message, or the first option of a poll."""
    return str(sent["poll"]["options"][0]["text"] if "poll" in sent else sent["message"]["parts"][0]["value"])


def key_of(sent: Any) -> str:
    """Return the idempotency key of a send."""
    return str(sent["poll" if "poll" in sent else "message"]["idempotency_key"])


def service(seed: int, faults: tuple[str, ...] = LINQ_FAULTS) -> FaultyService:
    """Create a faulty Linq."""
    return FaultyService(Random(seed), text_of, success, error_body, key_of, faults)


def record(outcomes: SendOutcomes, text: str, reply: Any) -> None:
    """Record a returned send, and check that the response is its own."""
    _, *path = REPLIES[text.partition(" ")[0]]
    for name in path if path[0] != "chat" else path[1:]:
        reply = getattr(reply, name)
    assert reply == id_of(text), "a send got the response of another"
    outcomes.returned(text)


def plan(seed: int, sends: int = SENDS, unreachable: float = UNREACHABLE) -> list[tuple[str, str, bool]]:
    """Return the methods to call, the texts to send, and whether the server is reachable."""
    random = Random(seed)
    methods = [random.choice(list(METHODS)) for _ in range(sends)]
    return [
        (method, f"{method} {seed}-{number}", random.random() >= unreachable) for number, method in enumerate(methods)
    ]


def run_sync(faulty: FaultyService, sends: list[tuple[str, str, bool]], options: dict[str, Any]) -> SendOutcomes:
    """Send from many threads through one client."""
    outcomes = SendOutcomes()
    elsewhere = f"http://127.0.0.1:{free_port()}"
    with faulty.server() as server, Linq(base_url=server.url, **options) as client:
        unreachable = Linq(base_url=elsewhere, **OPTIONS)

        def send(method: str, text: str, reachable: bool) -> None:
            try:
                reply = METHODS[method](client if reachable else unreachable, text)
            except ContiguityError as error:
                _check_key(error)
                outcomes.failed(text, error)
            else:
                record(outcomes, text, reply)

        with ThreadPoolExecutor(40) as threads:
            for done in [threads.submit(send, *one) for one in sends]:
                done.result()
        unreachable.close()
    return outcomes


def run_async(
    faulty: FaultyService, sends: list[tuple[str, str, bool]], options: dict[str, Any], transport: Any = None
) -> SendOutcomes:
    """Send from one task per message through one client."""
    outcomes = SendOutcomes()

    async def main(url: str) -> None:
        unreachable = AsyncLinq(
            base_url=f"http://127.0.0.1:{free_port()}", transport=transport and transport(), **OPTIONS
        )
        turns = asyncio.Semaphore(40)
        async with (
            AsyncLinq(base_url=url, transport=transport and transport(), **options) as client,
            unreachable,
            asyncio.TaskGroup() as tasks,
        ):

            async def send(method: str, text: str, reachable: bool) -> None:
                try:
                    async with turns:
                        reply = await METHODS[method](client if reachable else unreachable, text)
                except ContiguityError as error:
                    _check_key(error)
                    outcomes.failed(text, error)
                else:
                    record(outcomes, text, reply)

            for one in sends:
                tasks.create_task(send(*one))

    with faulty.server() as server:
        asyncio.run(main(server.url))
    return outcomes


def run_aiohttp(faulty: FaultyService, sends: list[tuple[str, str, bool]], options: dict[str, Any]) -> SendOutcomes:
    """Send over aiohttp."""
    return run_async(faulty, sends, options, AiohttpTransport)


def _check_key(error: ContiguityError) -> None:
    """Check that the error of an unknown send has its key."""
    assert not isinstance(error, DeliveryUnknown) or error.idempotency_key


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the waits between attempts; their length is tested elsewhere."""
    monkeypatch.setattr(retry, "LONGEST_WAIT", 0.1)
    monkeypatch.setitem(error_codes.TRANSIENT_CODES, error_codes.CHAT_IN_CREATION, 0.05)


def _tell(name: str, outcomes: SendOutcomes, faulty: FaultyService, record_property: Any) -> None:
    summary = outcomes.summary(faulty)
    record_property("faults", summary)
    print(f"\n{name}: {summary}")  # noqa: T201 -- shown with -s


@pytest.mark.parametrize("run", [run_sync, run_async, run_aiohttp])
@pytest.mark.parametrize("seed", [1, 2, 4])
def test_linq_send_under_random_faults_reports_its_true_outcome(run: Any, seed: int, record_property: Any) -> None:
    """Each send is returned, rejected or unknown."""
    faulty = service(seed)
    outcomes = run(faulty, plan(seed), OPTIONS)
    _tell(f"{run.__name__}, seed {seed}", outcomes, faulty, record_property)

    outcomes.check(faulty)
    assert len(outcomes.results) == SENDS
    assert set(outcomes.results.values()) == {"returned", "rejected", "unknown"}
    assert set(faulty.faults) <= set(faulty.injected), "the plan left a fault out"


@pytest.mark.parametrize("run", [run_sync, run_async, run_aiohttp])
def test_linq_send_under_passing_faults_is_delivered_once(run: Any, record_property: Any) -> None:
    """Enough attempts overcome each of these faults."""
    faulty = service(3, (*PASSING, "being created"))
    outcomes = run(faulty, plan(3, 160, unreachable=0), PATIENT)
    _tell(f"{run.__name__}, many retries", outcomes, faulty, record_property)

    outcomes.check(faulty)
    assert set(outcomes.results.values()) == {"returned"}
    assert len(faulty.accepted) == len(outcomes.results) == 160
    assert sum(faulty.received.values()) > 160


def test_linq_send_with_unreadable_response_is_retried() -> None:
    """The response may come from a gateway, and the message be lost."""
    text = "messages.send 1"
    garbled = service(0, ("garbage after", "empty after"))
    with (
        garbled.server() as server,
        Linq(base_url=server.url, **{**OPTIONS, "max_retries": 4}) as client,
        pytest.raises(DeliveryUnknown),
    ):
        client.messages.send(to=[PERSON], message=text)

    assert garbled.received == {text: 5}
    assert garbled.accepted == {text: 1}


def test_linq_unknown_send_repeated_with_its_key_is_delivered_once() -> None:
    lost = service(0, ("reset after",))
    with lost.server() as server, Linq(base_url=server.url, **{**OPTIONS, "max_retries": 0}) as client:
        with pytest.raises(DeliveryUnknown) as caught:
            client.chats.messages.send(CHAT, "chats.messages.send 1")
        lost.faults = ("none",)
        key = caught.value.idempotency_key
        again = client.with_options(max_retries=5).chats.messages.send(
            CHAT, "chats.messages.send 1", idempotency_key=key
        )

    assert again.message.id == id_of("chats.messages.send 1")
    assert lost.accepted == {"chats.messages.send 1": 1}
