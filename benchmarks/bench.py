"""Print the costs of the package, each as a ratio to a baseline of the same run, next to its target.

Timings vary with the machine and its load, and ratios less so. No test depends on either.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import measures
from attrs import define, field
from measures import CONTIGUITY, LINQ, Pair
from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from collections.abc import Generator

HTTPX = "httpx.Client.post().json()"
ASYNC_HTTPX = "httpx.AsyncClient"
SIZES = (1_000, 100_000, 1_000_000)


@define
class Results:
    """The table."""

    table: Table = field(factory=lambda: Table("what", "baseline", "ours", "baseline's", "ratio", "target"))

    def add(self, what: str, baseline: str, figures: Pair, target: str) -> None:
        """Add a ratio of two times in seconds."""
        ours, theirs = figures
        self.table.add_row(what, baseline, _shown(ours), _shown(theirs), f"{ours / theirs:.3f}", target)

    def add_time(self, what: str, seconds: float, target: str) -> None:
        """Add a time that has no baseline."""
        self.table.add_row(what, "-", _shown(seconds), "-", "-", target)


def _shown(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.2f} {unit}"
    return f"{seconds * 1e6:.1f} µs"


@contextmanager
def serving() -> Generator[str]:
    """Run the loopback server in a separate process, so that its work is not counted."""
    command = [sys.executable, str(Path(__file__).with_name("server.py"))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None  # noqa: S101 -- it is a pipe
        try:
            yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        finally:
            server.terminate()


def add_sends(results: Results, url: str) -> None:
    """Measure the sends, over loopback and without a network."""
    results.add("client and first send, fresh process, wall", "httpx.Client", measures.first_send(url), "≤ 1.05")
    for name, send, target in (("imessage.send", CONTIGUITY, "≤ 0.75"), ("chats.messages.send", LINQ, "≤ 0.80")):
        figures = measures.one_send(send, url)
        results.add(f"{name}, CPU", HTTPX, figures, target)
        own = "≤ 0.039 (35 µs of 900)"
        results.add(f"{name}, null transport, CPU", HTTPX, (measures.own_part(send, url), figures[1]), own)
        results.add(f"{name}, async null transport, CPU", HTTPX, (measures.own_part_async(send, url), figures[1]), own)
    for name, send in (("imessage.send", CONTIGUITY), ("chats.messages.send", LINQ)):
        few, many = (asyncio.run(measures.async_sends(send, url, at_once)) for at_once in (50, 500))
        for at_once, sends, target in ((50, few, "≤ 0.45"), (500, many, "≤ 0.20")):
            results.add(f"{name}, async, {at_once} at once, CPU", ASYNC_HTTPX, (sends.ours[0], sends.httpx[0]), target)
            if sends.aiohttp is not None:
                ours, theirs = sends.aiohttp
                what = f"{name}, AiohttpTransport, {at_once} at once, CPU"
                results.add(what, "aiohttp.ClientSession.post", (ours[0], theirs[0]), "≤ 1.4")
        # Rates are the inverse of times, so the figures change places.
        results.add(f"{name}, async, rate at 500 at once", "rate at 50", (few.ours[1], many.ours[1]), "≥ 0.95")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__.splitlines()[0])
    parser.parse_args()
    results = Results()
    results.add("import contiguity, wall", "import httpx", measures.imports(), "≤ 0.15")
    with serving() as url:
        add_sends(results, url)
    results.add("history of 200 messages to models", "json.loads", measures.decode_history(), "≤ 1.5")
    results.add("webhook: verify and parse", "hmac + json.loads", measures.webhook(), "≤ 1.4")
    results.add_time("regenerate everything, wall", measures.regenerate(), "≤ 6 s")
    first, *others = measures.sandbox_history(SIZES)
    for size, figure in zip(SIZES[1:], others, strict=True):
        results.add(f"sandbox: history page of {size:,} messages", f"of {SIZES[0]:,}", (figure, first), "≤ 1.5")
    Console(width=150).print(results.table)


if __name__ == "__main__":
    main()
