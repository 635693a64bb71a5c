"""The fault test on Linq: every send carries a key, so it is repeated freely, and still nothing is delivered twice."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

import pytest
from faults import FAULTS, LASTING, FaultyService
from running import free_port
from strategies import load
from tally import Tally

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
NOBODY = 0.08
"""How often a send goes to a port that nobody listens on."""

PASSING = tuple(fault for fault in FAULTS if fault not in LASTING)
"""What a send that is tried often enough outlives."""
LINQ_FAULTS = (*FAULTS, "being created")

METHODS: dict[str, Callable[[Any, str], Any]] = {
    "chats.create": lambda linq, text: linq.chats.create(from_=LINE, to=[PERSON], message=text),
    "chats.messages.send": lambda linq, text: linq.chats.messages.send(CHAT, text),
    "chats.polls.create": lambda linq, text: linq.chats.polls.create(CHAT, [text, "Another"]),
    "messages.send": lambda linq, text: linq.messages.send(to=[PERSON], message=text),
}
"""The sends that carry a key. The text begins with the method's name, and tells the service what to answer."""

REPLIES = {
    "chats.create": ("ChatCreateResponse", "chat", "message", "id"),
    "chats.messages.send": ("MessageSendResponse", "message", "id"),
    "chats.polls.create": ("PollMessage", "message_id"),
    "messages.send": ("MessageCreateResponse", "message", "id"),
}
"""What each is answered with, and where in it is the id of the message."""


def id_of(text: str) -> str:
    """Make the id under which the service knows a message."""
    return str(uuid5(NAMESPACE_URL, text))


def success(text: str) -> dict[str, Any]:
    """Accept a message."""
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


def refusal(status: int, text: str) -> dict[str, Any]:
    """Refuse one."""
    code = {400: 1004, 401: 2004, 403: 2024, 404: 2002, 409: 2009, 422: 4005, 429: 1007}.get(status, 3006)
    return {"success": False, "error": {"status": status, "code": code, "message": text}, "trace_id": "0" * 32}


def text_of(sent: Any) -> str:
    """Tell a message by its text, a poll by its first option."""
    return str(sent["poll"]["options"][0]["text"] if "poll" in sent else sent["message"]["parts"][0]["value"])


def key_of(sent: Any) -> str:
    """Find the key, which every send has."""
    return str(sent["poll" if "poll" in sent else "message"]["idempotency_key"])


def service(seed: int, faults: tuple[str, ...] = LINQ_FAULTS) -> FaultyService:
    """Make a faulty Linq."""
    return FaultyService(Random(seed), text_of, success, refusal, key_of, faults)


def note(tally: Tally, text: str, reply: Any) -> None:
    """Note a message that was sent."""
    _, *path = REPLIES[text.partition(" ")[0]]
    for name in path if path[0] != "chat" else path[1:]:
        reply = getattr(reply, name)
    assert reply == id_of(text), "a send got the reply of another"
    tally.returned(text)


def plan(seed: int, sends: int = SENDS, nobody: float = NOBODY) -> list[tuple[str, str, bool]]:
    """Give the methods to call, the texts to send, and whether somebody listens."""
    lot = Random(seed)
    methods = [lot.choice(list(METHODS)) for _ in range(sends)]
    return [(method, f"{method} {seed}-{number}", lot.random() >= nobody) for number, method in enumerate(methods)]


def run_sync(faulty: FaultyService, sends: list[tuple[str, str, bool]], options: dict[str, Any]) -> Tally:
    """Send from many threads through one client."""
    tally = Tally()
    elsewhere = f"http://127.0.0.1:{free_port()}"
    with faulty.server() as server, Linq(base_url=server.url, **options) as client:
        nobody = Linq(base_url=elsewhere, **OPTIONS)

        def send(method: str, text: str, heard: bool) -> None:
            try:
                reply = METHODS[method](client if heard else nobody, text)
            except ContiguityError as error:
                _check_key(error)
                tally.failed(text, error)
            else:
                note(tally, text, reply)

        with ThreadPoolExecutor(40) as threads:
            for done in [threads.submit(send, *one) for one in sends]:
                done.result()
        nobody.close()
    return tally


def run_async(
    faulty: FaultyService, sends: list[tuple[str, str, bool]], options: dict[str, Any], transport: Any = None
) -> Tally:
    """Send from as many tasks as there are messages through one client."""
    tally = Tally()

    async def main(url: str) -> None:
        nobody = AsyncLinq(base_url=f"http://127.0.0.1:{free_port()}", transport=transport and transport(), **OPTIONS)
        turns = asyncio.Semaphore(40)
        async with (
            AsyncLinq(base_url=url, transport=transport and transport(), **options) as client,
            nobody,
            asyncio.TaskGroup() as tasks,
        ):

            async def send(method: str, text: str, heard: bool) -> None:
                try:
                    async with turns:
                        reply = await METHODS[method](client if heard else nobody, text)
                except ContiguityError as error:
                    _check_key(error)
                    tally.failed(text, error)
                else:
                    note(tally, text, reply)

            for one in sends:
                tasks.create_task(send(*one))

    with faulty.server() as server:
        asyncio.run(main(server.url))
    return tally


def run_aiohttp(faulty: FaultyService, sends: list[tuple[str, str, bool]], options: dict[str, Any]) -> Tally:
    """Send the same over aiohttp."""
    return run_async(faulty, sends, options, AiohttpTransport)


def _check_key(error: ContiguityError) -> None:
    """Whoever does not know what became of a send can call again as the same call."""
    assert not isinstance(error, DeliveryUnknown) or error.idempotency_key


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait less between tries: that they wait as they should is tested elsewhere."""
    monkeypatch.setattr(retry, "LONGEST_WAIT", 0.1)
    monkeypatch.setitem(error_codes.TRANSIENT_CODES, error_codes.CHAT_IN_CREATION, 0.05)


def _tell(name: str, tally: Tally, faulty: FaultyService, record_property: Any) -> None:
    summary = tally.summary(faulty)
    record_property("faults", summary)
    print(f"\n{name}: {summary}")  # noqa: T201 -- shown with -s


@pytest.mark.parametrize("run", [run_sync, run_async, run_aiohttp])
@pytest.mark.parametrize("seed", [1, 2, 4])
def test_every_send_is_told_truly(run: Any, seed: int, record_property: Any) -> None:
    """Under random faults each send is returned, refused or unknown, and that is what became of it."""
    faulty = service(seed)
    tally = run(faulty, plan(seed), OPTIONS)
    _tell(f"{run.__name__}, seed {seed}", tally, faulty, record_property)

    tally.assert_true(faulty)
    assert len(tally.told) == SENDS
    assert set(tally.told.values()) == {"returned", "refused", "unknown"}
    assert set(faulty.faults) <= set(faulty.happened), "the plan left a fault out"


@pytest.mark.parametrize("run", [run_sync, run_async, run_aiohttp])
def test_no_message_is_lost_while_retries_remain(run: Any, record_property: Any) -> None:
    """Where every fault passes, and a call may be tried often enough, each message is delivered, once, and so told."""
    faulty = service(3, (*PASSING, "being created"))
    tally = run(faulty, plan(3, 160, nobody=0), PATIENT)
    _tell(f"{run.__name__}, many retries", tally, faulty, record_property)

    tally.assert_true(faulty)
    assert set(tally.told.values()) == {"returned"}
    assert len(faulty.accepted) == len(tally.told) == 160
    assert sum(faulty.asked.values()) > 160


def test_a_reply_that_cannot_be_read_is_asked_for_again() -> None:
    """It may come from something before the service, so the send would be lost if it were left at that."""
    text = "messages.send 1"
    garbled = service(0, ("garbage after", "empty after"))
    with (
        garbled.server() as server,
        Linq(base_url=server.url, **{**OPTIONS, "max_retries": 4}) as client,
        pytest.raises(DeliveryUnknown),
    ):
        client.messages.send(to=[PERSON], message=text)

    assert garbled.asked == {text: 5}
    assert garbled.accepted == {text: 1}


def test_an_unknown_send_is_called_again_with_its_key() -> None:
    """Who calls again with the key that the error tells gets the message that was delivered, and no second one."""
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
