"""The transports, each behind one synchronous way of making calls in turn over the same connections."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from replies import KEY, PERSON

from contiguity import AsyncContiguity, Contiguity
from contiguity.transport import AiohttpTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

EVERY_CLIENT = pytest.mark.parametrize("cls", [Contiguity, AsyncContiguity, AiohttpTransport])
"""The last stands for the asynchronous client over that transport."""
CLIENTS_WITH_SOCKS = pytest.mark.parametrize("cls", [Contiguity, AsyncContiguity])


@contextmanager
def using(cls: Any, url: str, **options: Any) -> Generator[Callable[[Callable[[Any], Any]], Any]]:
    """Open a client and yield what makes a call with it; an asynchronous one stays in one event loop."""
    if cls is Contiguity:
        with Contiguity(api_key=KEY, base_url=url, **options) as client:
            yield lambda call: call(client)
        return

    if cls is AiohttpTransport:
        options["transport"] = AiohttpTransport()

    async def make(call: Callable[[Any], Any], client: Any) -> Any:
        return await call(client)

    with asyncio.Runner() as runner:
        client = AsyncContiguity(api_key=KEY, base_url=url, **options)
        try:
            yield lambda call: runner.run(make(call, client))
        finally:
            runner.run(client.aclose())


def send(client: Any) -> Any:
    """Send a message."""
    return client.imessage.send(to=PERSON, message="Hi")


def get(client: Any) -> Any:
    """Make a read."""
    return client.imessage.availability(PERSON)
