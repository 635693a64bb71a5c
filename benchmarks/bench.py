"""Measure what a call costs, each figure as a ratio to a baseline taken in the same run.

Timings vary with the machine and its load, and ratios less so; no test depends on either.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import hashlib
import hmac
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
from rich.console import Console
from rich.table import Table

from contiguity import AsyncContiguity, Contiguity
from contiguity.webhooks import Webhook
from contiguity_api.models import IMessageHistory

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
KEY = "contiguity_sk_bench"
TO, FROM = "+12025550143", "+13055550188"
MESSAGE = {"to": TO, "message": "Your table is ready", "from": FROM}
ROUNDS = 7


def cpu(work: Callable[[], object], times: int) -> float:
    """Give the CPU seconds of one call."""
    gc.collect()
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times


def against(ours: Callable[[], object], baseline: Callable[[], object], times: int) -> tuple[float, float]:
    """Measure two in turns, so that a change of the machine's load meets both; give the medians in seconds."""
    ours(), baseline()
    rounds = [(cpu(ours, times), cpu(baseline, times)) for _ in range(ROUNDS)]
    return statistics.median(r[0] for r in rounds), statistics.median(r[1] for r in rounds)


def fresh(code: str, times: int = 9) -> float:
    """Give the least wall seconds that fresh processes report for a piece of code."""
    program = f"import time; start = time.perf_counter()\n{code}\nprint(time.perf_counter() - start)"
    runs = [
        float(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout)
        for _ in range(times)
    ]
    return min(runs)


def imports() -> tuple[float, float]:
    """Import each in a fresh process."""
    return fresh("import contiguity"), fresh("import httpx")


def first_send(url: str) -> tuple[float, float]:
    """Make a client and send once, in a fresh process."""
    ours = f"""
from contiguity import Contiguity
Contiguity(api_key={KEY!r}, base_url={url!r}).imessage.send(to={TO!r}, message="Hello")
"""
    theirs = f"""
import httpx
httpx.Client(base_url={url!r}).post("/send/imessage", json={MESSAGE!r}).json()
"""
    return fresh(ours), fresh(theirs)


def one_send(url: str) -> tuple[float, float]:
    """Send over a connection that is kept alive."""
    with Contiguity(api_key=KEY, base_url=url) as client, httpx.Client(base_url=url) as baseline:
        headers = {"authorization": f"Bearer {KEY}"}
        return against(
            lambda: client.imessage.send(to=TO, from_=FROM, message="Your table is ready"),
            lambda: baseline.post("/send/imessage", json=MESSAGE, headers=headers).json(),
            300,
        )


async def _flood(send: Callable[[], Awaitable[object]], at_once: int, total: int) -> tuple[float, float]:
    """Keep so many sends under way until the total is done; give CPU and wall seconds per send."""
    left = iter(range(total))

    async def worker() -> None:
        for _ in left:
            await send()

    gc.collect()
    wall, used = time.perf_counter(), time.process_time()
    await asyncio.gather(*(worker() for _ in range(at_once)))
    return (time.process_time() - used) / total, (time.perf_counter() - wall) / total


async def async_sends(url: str, at_once: int, total: int = 1500) -> tuple[tuple[float, float], tuple[float, float]]:
    """Send with many under way at once."""
    headers = {"authorization": f"Bearer {KEY}"}
    limits = httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once)
    async with (
        AsyncContiguity(api_key=KEY, base_url=url) as client,
        httpx.AsyncClient(base_url=url, limits=limits, timeout=60) as baseline,
    ):

        async def ours() -> object:
            return await client.imessage.send(to=TO, from_=FROM, message="Your table is ready")

        async def theirs() -> object:
            return (await baseline.post("/send/imessage", json=MESSAGE, headers=headers)).json()

        await _flood(ours, at_once, at_once * 2)
        await _flood(theirs, at_once, at_once * 2)
        runs = [(await _flood(ours, at_once, total), await _flood(theirs, at_once, total)) for _ in range(3)]
    return min(run[0] for run in runs), min(run[1] for run in runs)


def decode_history() -> tuple[float, float]:
    """Make models of a history of 200 messages."""
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


def webhook() -> tuple[float, float]:
    """Verify and parse one event."""
    secret = "whsec_example_0001"  # noqa: S105 -- made up
    event = {
        "id": "evt_k3TqW9mZb1", "type": "imessage.incoming", "timestamp": 1767225600, "api_version": "v2026.8.2",
        "data": {"from": TO, "to": FROM, "body": "Is my order ready?", "timestamp": 1767225599, "attachments": []},
    }  # fmt: skip
    body = json.dumps(event).encode()
    receiver = Webhook(secret)
    headers = receiver.sign(body)
    signature = headers[next(iter(headers))].partition("v1=")[2]
    moment = headers[next(iter(headers))].partition(",")[0][2:].encode()

    def baseline() -> object:
        made = hmac.new(secret.encode(), moment + b"." + body, hashlib.sha256).hexdigest()
        return hmac.compare_digest(made, signature) and json.loads(body)

    return against(lambda: receiver.unwrap(body, headers), baseline, 2000)


def regenerate() -> float:
    """Regenerate into a temporary folder and compare; give the wall seconds."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, ROOT / "openapi" / "generator" / "regenerate.py", "--check"], check=False, capture_output=True
    )
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__.splitlines()[0])
    parser.parse_args()
    table = Table("what", "baseline", "ours", "baseline's", "ratio", "target")

    def row(what: str, baseline: str, ours: float, theirs: float, target: str) -> None:
        table.add_row(what, baseline, f"{ours * 1e3:.3f} ms", f"{theirs * 1e3:.3f} ms", f"{ours / theirs:.2f}", target)

    server = subprocess.Popen([sys.executable, HERE / "server.py"], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None  # noqa: S101 -- asked for above
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        row("import contiguity", "import httpx", *imports(), "≤ 0.30")
        row("client and first send, fresh process", "httpx.Client", *first_send(url), "≤ 1.15")
        row("one send, CPU", "httpx.Client.post().json()", *one_send(url), "≤ 0.80")
        walls = {}
        for at_once in (50, 500):
            (ours, wall), (theirs, their_wall) = asyncio.run(async_sends(url, at_once))
            walls[at_once] = wall
            row(f"async sends, {at_once} at once, CPU each", "httpx.AsyncClient", ours, theirs, "≤ 0.80")
            row(f"async sends, {at_once} at once, wall each", "httpx.AsyncClient", wall, their_wall, "")
        row("async wall each, 500 at once", "50 at once", walls[500], walls[50], "≤ 1.00")
    finally:
        server.terminate()
        server.wait()
        if server.stdout is not None:
            server.stdout.close()
    row("history of 200 messages to models", "json.loads", *decode_history(), "≤ 1.50")
    row("webhook: verify and parse", "hmac + json.loads", *webhook(), "≤ 1.40")
    table.add_row("regenerate everything", "-", f"{regenerate():.1f} s", "-", "-", "≤ 10 s")
    Console(width=130).print(table)


if __name__ == "__main__":
    main()
