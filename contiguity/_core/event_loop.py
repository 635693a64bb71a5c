"""The event loop that the asynchronous clients require."""

from __future__ import annotations

import asyncio

from contiguity.errors import ConfigurationError


def require() -> None:
    """Check that asyncio runs the caller.

    Raises:
        ConfigurationError: No asyncio event loop is running.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "the asynchronous client requires a running asyncio event loop (nothing was sent); under trio, use the "
            "synchronous client in a thread"
        ) from None
