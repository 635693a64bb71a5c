"""What the tests of the sandbox share: a world with one phone in it, and the clients at its other end."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

import pytest
from official_sdk import OfficialSDK
from settled import Settled

from contiguity.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contiguity import Contiguity
    from contiguity.sandbox import Phone


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    """Serve one sandbox for the tests of a module."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(served: Sandbox) -> Sandbox:
    """Give the sandbox as it is at the start."""
    served.reset()
    return served


@pytest.fixture
def ana(sandbox: Sandbox) -> Phone:
    """Give a phone that has everything."""
    return sandbox.phone("+12025550143")


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Contiguity]:
    """Give a client; the asynchronous one is made to look synchronous."""
    if request.param == "sync":
        with sandbox.contiguity() as client:
            yield client
    else:
        with asyncio.Runner() as runner:
            asynchronous = sandbox.async_contiguity()
            yield cast("Contiguity", Settled(asynchronous, runner))
            runner.run(asynchronous.aclose())


@pytest.fixture(scope="module")
def started(served: Sandbox) -> Iterator[OfficialSDK]:
    """Start the official SDK for the tests of a module."""
    with OfficialSDK(served) as sdk:
        yield sdk


@pytest.fixture
def sdk(started: OfficialSDK, sandbox: Sandbox) -> OfficialSDK:
    """Give the official SDK, which gets the sandbox's webhooks."""
    assert sandbox.wait_for_deliveries()
    started.received()
    sandbox.set_webhook(started.webhook_url)
    return started
