"""The limit of requests in flight."""

from __future__ import annotations

from contiguity._core.http import TransportError

MAX_CONNECTIONS = 100
"""Requests in flight at once, for each client and each event loop; the others wait."""


def no_free_slot(waited: float) -> TransportError:
    """Return the error of a request that waited too long for a slot."""
    return TransportError(
        f"no connection was free within {waited:.1f} s, because {MAX_CONNECTIONS} requests were in flight",
        maybe_sent=False,
        timed_out=True,
        pool_wait=waited,
    )
