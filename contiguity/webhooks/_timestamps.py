"""Timestamps in any documented form: seconds, milliseconds (one family of events) or ISO 8601 text."""

from __future__ import annotations

from datetime import UTC, datetime

MILLISECONDS_FROM = 100_000_000_000  # The year 5138 in seconds, 1973 in milliseconds.
_INVALID_FROM = 1000 * MILLISECONDS_FROM


def seconds(value: object) -> float | None:
    """Return a timestamp as Unix time in seconds, or None if it is not one."""
    if isinstance(value, str):
        value = _number(value)
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not abs(value) < _INVALID_FROM:
        return None
    return value / 1000 if abs(value) >= MILLISECONDS_FROM else value


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        pass
    try:
        timestamp = datetime.fromisoformat(text)
        return (timestamp if timestamp.tzinfo else timestamp.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
