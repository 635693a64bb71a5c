"""The Linq examples of locations."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from playing import ANA, HARBOUR, LINE, command, event_types
from running import environment, eventually

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from contiguity.sandbox import Sandbox


def test_request_location_asks_direct_chat_only(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """Ana receives one request and accepts it. The request to the group is rejected."""
    ana = sandbox.phone(ANA)
    ana.accept_location_requests(-80.19179, 25.76168, **HARBOUR)

    output = run("request_location")

    assert ana.location_requests == [LINE]
    assert event_types(sandbox).count("location.sharing.started") == 1
    assert "rejected with code 2016: see https://" in output


def test_get_location_prints_address_and_distance(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    """The address and the position are those of the phone."""
    sandbox.phone(ANA).share_location(-80.19179, 25.76168, with_=LINE, altitude=4.0, **HARBOUR)

    where, how_far, document = run("get_location").splitlines()

    assert where == f"{ANA} is at 100 Ocean Drive, Miami"
    assert how_far == "-80.19179, 25.76168, 259 m from here"
    assert '"coordinates": [-80.19179, 25.76168, 4' in document


def test_stop_location_ends_share(sandbox: Sandbox, run: Callable[[str], str]) -> None:
    sandbox.phone(ANA).share_location(-80.19179, 25.76168, with_=LINE)

    assert run("stop_location") == "Location sharing stop requested\n"

    assert event_types(sandbox).count("location.sharing.stopped") == 1


@pytest.mark.parametrize("name", ["watch_location", "watch_location_async"])
def test_watch_location_ends_when_near(sandbox: Sandbox, name: str, tmp_path: Path) -> None:
    """The start and the move of the phone are printed. Polls without a change are not."""
    ana = sandbox.phone(ANA)
    ana.share_location(-80.19179, 25.76168, with_=LINE)
    printed = tmp_path / "output.txt"
    with printed.open("w") as sink, subprocess.Popen(command(name), env=environment(sandbox), stdout=sink) as process:
        try:
            assert eventually(lambda: "started" in printed.read_text())
            ana.move(-80.1901, 25.7601)
            assert process.wait(15) == 0
        finally:
            process.kill()

    started, moved = printed.read_text().splitlines()
    assert started == f"{ANA} started, 259 m away"
    assert moved.startswith(f"{ANA} moved, 15 m away")
