"""Shared fixtures of the sandbox tests."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

import pytest
from official_sdk import OfficialSDK
from sync_adapter import SyncAdapter

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
    """Return the sandbox in its initial state."""
    served.reset()
    return served


@pytest.fixture
def ana(sandbox: Sandbox) -> Phone:
    """Return a phone that supports every channel."""
    return sandbox.phone("+12025550143")


@pytest.fixture(params=["sync", "async"])
def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Contiguity]:
    """Return a client; the asynchronous one is wrapped to be used like the synchronous one."""
    if request.param == "sync":
        with sandbox.contiguity() as client:
            yield client
    else:
        with asyncio.Runner() as runner:
            asynchronous = sandbox.async_contiguity()
            yield cast("Contiguity", SyncAdapter(asynchronous, runner))
            runner.run(asynchronous.aclose())


@pytest.fixture(scope="module")
def started(served: Sandbox) -> Iterator[OfficialSDK]:
    """Start the official SDK for the tests of a module."""
    with OfficialSDK(served) as sdk:
        yield sdk


@pytest.fixture
def sdk(started: OfficialSDK, sandbox: Sandbox) -> OfficialSDK:
    """Return the official SDK, which receives the sandbox's webhooks."""
    assert sandbox.wait_for_deliveries()
    started.received()
    sandbox.set_webhook(started.webhook_url)
    return started
