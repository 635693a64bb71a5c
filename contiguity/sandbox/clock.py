"""The sandbox's time, and what is to happen at some time."""

from __future__ import annotations

import heapq
import time
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Action = Callable[[int], None]
    """What is to happen; it is told when, in Unix milliseconds."""


class Clock:
    """Tells the time in Unix milliseconds. It runs, or stands still until it is told to advance."""

    def __init__(self, *, frozen_at: float | None = None) -> None:
        """Start at the real time, or stand still at a Unix time in seconds."""
        self._frozen_at = None if frozen_at is None else round(frozen_at * 1000)
        self._ahead = 0

    @property
    def frozen(self) -> bool:
        """Whether the clock stands still by itself."""
        return self._frozen_at is not None

    @property
    def now(self) -> int:
        """The time, in Unix milliseconds."""
        start = time.time_ns() // 1_000_000 if self._frozen_at is None else self._frozen_at
        return start + self._ahead

    @property
    def seconds(self) -> int:
        """The time, in whole Unix seconds."""
        return self.now // 1000

    def advance(self, milliseconds: int) -> None:
        """Set the clock forward."""
        if milliseconds < 0:
            raise ValueError("a clock only advances")
        self._ahead += milliseconds

    def reset(self) -> None:
        """Take back every advance."""
        self._ahead = 0


class Agenda:
    """What is to happen and when; equal times keep the order in which they were put down."""

    def __init__(self) -> None:
        """Start with nothing to do."""
        self._entries: list[tuple[int, int, Action]] = []
        self._order = count()

    def at(self, when: int, action: Action) -> None:
        """Put an action down for a time in Unix milliseconds."""
        heapq.heappush(self._entries, (when, next(self._order), action))

    @property
    def next_due(self) -> int | None:
        """When the next action is due."""
        return self._entries[0][0] if self._entries else None

    def run_until(self, now: int) -> bool:
        """Do what is due by now, including what it puts down in turn, and tell whether there was anything."""
        busy = False
        while self._entries and self._entries[0][0] <= now:
            when, _, action = heapq.heappop(self._entries)
            action(when)
            busy = True
        return busy


def iso(milliseconds: int) -> str:
    """Write a time as ISO 8601 in UTC with milliseconds."""
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
