"""What `bench.py` measures: each function returns seconds per operation, ours and the baseline's."""

from __future__ import annotations

import asyncio
import gc
import hashlib
import hmac
import json
import statistics
import subprocess
import sys
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import httpx
from attrs import frozen

from contiguity import AsyncContiguity, AsyncLinq, Contiguity, Linq
from contiguity.models import IMessageHistory
from contiguity.transport import Request, Response
from contiguity.webhooks import Webhook

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

Pair: TypeAlias = tuple[float, float]

ROOT = Path(__file__).resolve().parent.parent
KEY = "contiguity_sk_bench"
TO, FROM, TEXT = "+12025550143", "+13055550188", "Your table is ready"
CHAT = "3f6f0a52-58c1-4a6d-9f7e-2b1c0d9e8a71"
ROUNDS = 7


@frozen
class Send:
    """One kind of send: through our clients, and as a bare request."""

    client: Callable[..., Any]
    async_client: Callable[..., Any]
    base: str
    path: str
    payload: dict[str, Any]
    call: Callable[[Any], Any]


CONTIGUITY = Send(
    client=Contiguity,
    async_client=AsyncContiguity,
    base="",
    path="/send/imessage",
    payload={"to": TO, "message": TEXT, "from": FROM},
    call=lambda client: client.imessage.send(to=TO, from_=FROM, message=TEXT),
)
LINQ = Send(
    client=Linq,
    async_client=AsyncLinq,
    base="/api/partner",
    path=f"/v3/chats/{CHAT}/messages",
    payload={"message": {"parts": [{"type": "text", "value": TEXT}], "idempotency_key": CHAT}},
    call=lambda linq: linq.chats.messages.send(CHAT, TEXT),
)
HEADERS = {"authorization": f"Bearer {KEY}"}


def cpu(work: Callable[[], object], times: int) -> float:
    """Return the CPU seconds of one call."""
    gc.collect()
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times


def medians(works: Sequence[Callable[[], object]], times: int) -> list[float]:
    """Measure in turns, so that a change of the machine's load affects all of them; return the median of each."""
    for work in works:
        work()
    # A collection must not walk through what this process holds for other measures.
    gc.collect()
    gc.freeze()
    try:
        rounds = [[cpu(work, times) for work in works] for _ in range(ROUNDS)]
    finally:
        gc.unfreeze()
    return [statistics.median(figures) for figures in zip(*rounds, strict=True)]


def against(ours: Callable[[], object], baseline: Callable[[], object], times: int) -> Pair:
    """Return the medians of both."""
    first, second = medians([ours, baseline], times)
    return first, second


def fresh(programs: Sequence[str], times: int = 9) -> list[float]:
    """Run each program in fresh processes, in turns; return the least wall seconds of each."""

    def run(code: str) -> float:
        timed = f"import time; start = time.perf_counter()\n{code}\nprint(time.perf_counter() - start)"
        done = subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True)
        return float(done.stdout)

    rounds = [[run(code) for code in programs] for _ in range(times)]
    return [min(figures) for figures in zip(*rounds, strict=True)]


def imports() -> Pair:
    """Import both in fresh processes."""
    ours, theirs = fresh(["import contiguity", "import httpx"])
    return ours, theirs


def first_send(url: str) -> Pair:
    """Create a client and send once, in fresh processes."""
    ours = f"""
from contiguity import Contiguity
Contiguity(api_key={KEY!r}, base_url={url!r}).imessage.send(to={TO!r}, from_={FROM!r}, message={TEXT!r})
"""
    theirs = f"""
import httpx
httpx.Client(base_url={url!r}).post({CONTIGUITY.path!r}, json={CONTIGUITY.payload!r}).json()
"""
    first, second = fresh([ours, theirs])
    return first, second


def one_send(send: Send, url: str) -> Pair:
    """Send over a connection that is kept alive."""
    with (
        send.client(api_key=KEY, base_url=url + send.base) as client,
        httpx.Client(base_url=url + send.base, headers=HEADERS) as baseline,
    ):
        return against(
            lambda: send.call(client),
            lambda: baseline.post(send.path, json=send.payload).json(),
            200,
        )


class NullTransport:
    """A transport of both kinds that responds at once."""

    def __init__(self, body: bytes) -> None:
        self._response = Response(200, {"content-type": "application/json"}, body)

    def send(self, _: Request, /) -> Response:
        """Return the response."""
        return self._response

    def close(self) -> None:
        """Do nothing."""


class AsyncNullTransport(NullTransport):
    """The asynchronous variant."""

    async def send(self, _: Request, /) -> Response:  # type: ignore[override]
        """Return the response."""
        return self._response

    async def aclose(self) -> None:
        """Do nothing."""


def own_part(send: Send, url: str) -> float:
    """Send without a network: only validation, models, JSON and the retry state are left."""
    body = httpx.post(url + send.base + send.path, json=send.payload).content
    with send.client(api_key=KEY, base_url=url + send.base, transport=NullTransport(body)) as client:
        return medians([lambda: send.call(client)], 2000)[0]


def own_part_async(send: Send, url: str) -> float:
    """Return the same of the asynchronous client."""
    body = httpx.post(url + send.base + send.path, json=send.payload).content

    async def main() -> float:
        transport = AsyncNullTransport(body)
        async with send.async_client(api_key=KEY, base_url=url + send.base, transport=transport) as client:
            figures = [await _flood(lambda: send.call(client), 1, 2000) for _ in range(ROUNDS)]
        return statistics.median(used for used, _ in figures)

    return asyncio.run(main())


async def _flood(send: Callable[[], Awaitable[object]], at_once: int, total: int) -> Pair:
    """Keep some sends in flight until the total is done; return CPU and wall seconds per send."""
    left = iter(range(total))

    async def worker() -> None:
        for _ in left:
            await send()

    gc.collect()
    wall, used = time.perf_counter(), time.process_time()
    await asyncio.gather(*(worker() for _ in range(at_once)))
    return (time.process_time() - used) / total, (time.perf_counter() - wall) / total


@frozen
class AsyncSends:
    """CPU and wall seconds per send with some sends in flight."""

    ours: Pair
    httpx: Pair
    aiohttp: tuple[Pair, Pair] | None
    """`AiohttpTransport` and a bare session, if both are there."""


async def async_sends(send: Send, url: str, at_once: int) -> AsyncSends:
    """Send with some sends in flight, with every library in turns."""
    async with AsyncExitStack() as stack:
        limits = httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once)
        ours = await stack.enter_async_context(send.async_client(api_key=KEY, base_url=url + send.base))
        bare = await stack.enter_async_context(
            httpx.AsyncClient(base_url=url + send.base, limits=limits, timeout=60, headers=HEADERS)
        )

        async def by_httpx() -> object:
            return (await bare.post(send.path, json=send.payload)).json()

        calls: list[Callable[[], Awaitable[object]]] = [lambda: send.call(ours), by_httpx]
        if (aiohttp_transport := _aiohttp_transport()) is not None:
            import aiohttp  # noqa: PLC0415 -- it is optional

            over_aiohttp = await stack.enter_async_context(
                send.async_client(api_key=KEY, base_url=url + send.base, transport=aiohttp_transport())
            )
            session = await stack.enter_async_context(aiohttp.ClientSession(headers=HEADERS))

            async def by_aiohttp() -> object:
                async with session.post(url + send.base + send.path, json=send.payload) as response:
                    return await response.json()

            calls += [lambda: send.call(over_aiohttp), by_aiohttp]
        for call in calls:
            await _flood(call, at_once, 2 * at_once)
        rounds = [[await _flood(call, at_once, 1000) for call in calls] for _ in range(3)]
    best = [min(figures) for figures in zip(*rounds, strict=True)]
    return AsyncSends(best[0], best[1], (best[2], best[3]) if len(best) > 2 else None)  # noqa: PLR2004


def _aiohttp_transport() -> Any:
    try:
        from contiguity.transport import AiohttpTransport  # noqa: PLC0415 -- it is optional
    except ImportError:
        return None
    return AiohttpTransport


def decode_history() -> Pair:
    """Decode a history of 200 messages to models."""
    from contiguity._core import json as ours  # noqa: PLC0415 -- measured as the client uses it

    item = {
        "to": TO, "from": FROM, "message": "Your table is **ready**, come by.",
        "timestamp": 1785700000123, "read": 0,
        "delivery": {"status": "delivered", "delayed": False, "timestamp": 1785700000900},
        "risk": {"auto_reported_as_spam": False, "marked_as_spam": False},
        "attachments": ["https://cdn.example.com/map.png"],
        "tracking": [
            {
                "event": "imessage.delivery.confirmed", "title": "Message Delivered",
                "timestamp": "2026-08-02T19:46:40.900Z",
            },
        ],
    }  # fmt: skip
    chat = {"filtered": False, "chat_marked_as_spam": False, "limit": 200, "total": 382, "count": 200}
    body = json.dumps({"conversation": [item] * 200, "reactions": [], "chat": chat}).encode()
    return against(lambda: IMessageHistory.from_dict(ours.loads(body)), lambda: json.loads(body), 50)


def webhook() -> Pair:
    """Verify and parse one event."""
    secret = "whsec_example_0001"  # noqa: S105 -- made up
    event = {
        "id": "evt_k3TqW9mZb1", "type": "imessage.incoming", "timestamp": 1767225600, "api_version": "v2026.8.2",
        "data": {"from": TO, "to": FROM, "body": "Is my order ready?", "timestamp": 1767225599, "attachments": []},
    }  # fmt: skip
    body = json.dumps(event).encode()
    receiver = Webhook(secret)
    headers = receiver.sign(body)
    header = headers[next(iter(headers))]
    signature = header.partition("v1=")[2]
    signed_at = header.partition(",")[0][2:].encode()

    def baseline() -> object:
        expected = hmac.new(secret.encode(), signed_at + b"." + body, hashlib.sha256).hexdigest()
        return hmac.compare_digest(expected, signature) and json.loads(body)

    return against(lambda: receiver.unwrap(body, headers), baseline, 1000)


def sandbox_history(sizes: Sequence[int]) -> list[float]:
    """Read a page of 200 messages from a thread, for each number of messages in the thread."""
    from contiguity.sandbox import Clock, Emulator, Message  # noqa: PLC0415 -- only this measure needs the sandbox
    from contiguity.sandbox.gateway import Gateway  # noqa: PLC0415
    from contiguity.sandbox.http import ReceivedRequest  # noqa: PLC0415

    page = ReceivedRequest("GET", f"/conversations/history/imessage/{TO}/{FROM}/200", "", HEADERS, b"")
    works: list[Callable[[], object]] = []
    gc.disable()
    try:
        for size in sizes:
            emulator = Emulator(clock=Clock(frozen_at=1_767_225_600))
            now = emulator.clock.now_ms
            gateway = Gateway(emulator)
            for number in range(size):
                emulator.state.add(
                    Message(
                        id=f"imsg_{number}", provider="contiguity", channel="imessage", from_=FROM, to=TO, text=TEXT,
                        at=now, status="delivered", delivered_at=now,
                    )
                )  # fmt: skip
            works.append(lambda gateway=gateway: gateway.handle(page))  # type: ignore[misc]
    finally:
        gc.enable()
    return medians(works, 20)


def regenerate() -> float:
    """Regenerate into a temporary folder and compare; return the wall seconds."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, ROOT / "scripts" / "generator" / "regenerate.py", "--check"], check=False, capture_output=True
    )
    return time.perf_counter() - start
