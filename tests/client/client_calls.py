"""One synchronous way to call clients over each transport."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from wire_responses import KEY, PERSON

from contiguity import AsyncContiguity, Contiguity
from contiguity.transport import AiohttpTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

EVERY_CLIENT = pytest.mark.parametrize("cls", [Contiguity, AsyncContiguity, AiohttpTransport])
"""`AiohttpTransport` selects the asynchronous client over aiohttp."""
CLIENTS_WITH_SOCKS = pytest.mark.parametrize("cls", [Contiguity, AsyncContiguity])


@contextmanager
def open_client(cls: Any, url: str, **options: Any) -> Generator[Callable[[Callable[[Any], Any]], Any]]:
    """Open a client and yield a function that runs calls; an asynchronous client keeps one event loop."""
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
    """Call a method that reads."""
    return client.imessage.availability(PERSON)
