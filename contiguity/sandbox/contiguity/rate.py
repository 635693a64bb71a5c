"""How much a line sends: so many messages for long, and some at once."""

from __future__ import annotations


class Rate:
    """A rate with a burst, kept as the time when the next message would be due (the generic cell rate algorithm)."""

    def __init__(self, per_second: float, burst: int) -> None:
        """Start with room for a whole burst."""
        self._interval = 1000 / per_second
        self._slack = self._interval * (burst - 1)
        self._due = 0.0

    def wait(self, now: int) -> int:
        """Give the milliseconds until the next message may go."""
        return max(0, round(self._due - self._slack - now))

    def take(self, now: int) -> None:
        """Let a message go, or queue it."""
        self._due = max(self._due, now) + self._interval
