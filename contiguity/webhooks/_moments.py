"""Timestamps, in whatever form they come.

The documents have seconds in webhooks and milliseconds in one family of events, and ISO 8601 text is said to come.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime

MILLISECONDS_FROM = 100_000_000_000  # As seconds that is in the year 5138, as milliseconds in 1973.


def seconds(value: object) -> float | None:
    """Make a Unix time in seconds of seconds, milliseconds or ISO 8601 text; None when it is none of them."""
    if isinstance(value, str):
        return _from_text(value)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return None
    try:
        if not math.isfinite(value):
            return None
        return value / 1000 if abs(value) >= MILLISECONDS_FROM else value
    except OverflowError:
        return None


def _from_text(text: str) -> float | None:
    try:
        return seconds(float(text))
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
