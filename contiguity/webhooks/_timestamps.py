"""Timestamps, in whatever form they come.

The documents have seconds in webhooks and milliseconds in one family of events, and ISO 8601 text is said to come.
"""

from __future__ import annotations

from datetime import UTC, datetime

MILLISECONDS_FROM = 100_000_000_000  # As seconds that is in the year 5138, as milliseconds in 1973.
_NO_TIME_FROM = 1000 * MILLISECONDS_FROM


def seconds(value: object) -> float | None:
    """Make a Unix time in seconds of seconds, milliseconds or ISO 8601 text; None when it is none of them."""
    if isinstance(value, str):
        value = _number(value)
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not abs(value) < _NO_TIME_FROM:
        return None
    return value / 1000 if abs(value) >= MILLISECONDS_FROM else value


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
