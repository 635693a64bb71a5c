"""What the tests of Linq in the sandbox share: phones, a group, an endpoint for webhooks, and the SDKs."""

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
    """Give the phone of somebody who has an e-mail address alone."""
    return sandbox.phone("ben@example.com")


@pytest.fixture
def cy(sandbox: Sandbox) -> Phone:
    """Give a phone in another country."""
    return sandbox.phone("+442079460015")


@pytest.fixture
def direct(sandbox: Sandbox, ana: Phone) -> str:
    """Give the id of a chat with Ana, who wrote first."""
    ana.text("Is the blue one in stock?", to=LINE)
    (chat,) = sandbox.emulator.linq.account.chats
    return chat


@pytest.fixture
def group(sandbox: Sandbox, ana: Phone, ben: Phone, cy: Phone) -> str:
    """Give the id of a chat of four, the line counted, that Ana began."""
    ana.text("Who is in?", to=LINE, others=[ben.handle, cy.handle])
    (chat,) = sandbox.emulator.linq.account.chats
    return chat


@pytest.fixture
def endpoint(sandbox: Sandbox) -> Iterator[Loopback]:
    """Give an endpoint that takes the sandbox's webhooks of Linq."""
    with Loopback() as endpoint:
        sandbox.set_webhook(endpoint.url, provider="linq")
        yield endpoint
        sandbox.set_webhook(None, provider="linq")
        assert sandbox.wait_for_deliveries()


@pytest.fixture(params=["sync", "async"])
def sdk(request: pytest.FixtureRequest, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[PythonSDK]:
    """Give the official Python SDK, told by the environment where the service is."""
    monkeypatch.setenv("LINQ_API_V3_BASE_URL", sandbox.linq_url)
    monkeypatch.setenv("LINQ_API_V3_API_KEY", "any")
    with PythonSDK(request.param, LINQ_SECRET) as sdk:
        yield sdk
