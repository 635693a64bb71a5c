"""Shared fixtures of the Linq tests: phones, chats, a webhook endpoint, and the official SDK."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from linq_harness import LINE
from loopback import Loopback
from python_sdk import PythonSDK

from contiguity.sandbox.webhooks import LINQ_SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from contiguity.sandbox import Phone, Sandbox


@pytest.fixture
def ben(sandbox: Sandbox) -> Phone:
    """Return a phone identified by an e-mail address."""
    return sandbox.phone("ben@example.com")


@pytest.fixture
def cy(sandbox: Sandbox) -> Phone:
    """Return a phone in another country."""
    return sandbox.phone("+442079460015")


@pytest.fixture
def direct(sandbox: Sandbox, ana: Phone) -> str:
    """Return the id of a direct chat that Ana started."""
    ana.text("Is the blue one in stock?", to=LINE)
    (chat,) = sandbox.emulator.linq.account.chats
    return chat


@pytest.fixture
def group(sandbox: Sandbox, ana: Phone, ben: Phone, cy: Phone) -> str:
    """Return the id of a group of four, the line included, that Ana started."""
    ana.text("Who is in?", to=LINE, others=[ben.handle, cy.handle])
    (chat,) = sandbox.emulator.linq.account.chats
    return chat


@pytest.fixture
def endpoint(sandbox: Sandbox) -> Iterator[Loopback]:
    """Return an endpoint that receives the sandbox's webhooks of Linq."""
    with Loopback() as endpoint:
        sandbox.set_webhook(endpoint.url, provider="linq")
        yield endpoint
        sandbox.set_webhook(None, provider="linq")
        assert sandbox.wait_for_deliveries()


@pytest.fixture(params=["sync", "async"])
def sdk(request: pytest.FixtureRequest, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[PythonSDK]:
    """Return the official Python SDK, configured by the environment."""
    monkeypatch.setenv("LINQ_API_V3_BASE_URL", sandbox.linq_url)
    monkeypatch.setenv("LINQ_API_V3_API_KEY", "any")
    with PythonSDK(request.param, LINQ_SECRET) as sdk:
        yield sdk
