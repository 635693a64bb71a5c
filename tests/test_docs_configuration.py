"""The samples of docs/configuration.md."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest
from running import ROOT
from samples import Page, run_python

from contiguity._core.http import DEFAULT_CONNECT_TIMEOUT, DEFAULT_READ_TIMEOUT
from contiguity.sandbox import Sandbox
from contiguity.transport import HTTPXTransport, Request, Response

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

PAGE = Page("docs/configuration.md")
ANA = "+12025550143"


@pytest.fixture
def sandbox() -> Generator[Sandbox]:
    """Start a sandbox."""
    with Sandbox() as sandbox:
        yield sandbox


def test_options_are_accepted(sandbox: Sandbox, tmp_path: Path) -> None:
    assert run_python(PAGE.sample("Options", "python"), sandbox, tmp_path) == ""


def test_timeouts_have_these_defaults(sandbox: Sandbox) -> None:
    rows = dict(re.findall(r"^\| `(?:Timeout\()?(\w+)[^`]*` \| (\d+|no limit) \|", PAGE.text, re.MULTILINE))
    requests: list[Request] = []

    class Recorder(HTTPXTransport):
        def send(self, request: Request, /) -> Response:
            requests.append(request)
            return super().send(request)

    with sandbox.contiguity(transport=Recorder()) as client:
        client.imessage.availability(ANA)

    assert rows == {
        "connect": f"{DEFAULT_CONNECT_TIMEOUT:g}",
        "read": f"{DEFAULT_READ_TIMEOUT:g}",
        "pool": "no limit",
        "deadline": f"{requests[0].total_timeout:.0f}",
    }
    assert [requests[0].connect_timeout, requests[0].read_timeout, requests[0].pool_timeout] == [None] * 3


def test_response_hook_is_called(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("Response hook and logging", "python"), sandbox, tmp_path)

    assert output == "200 application/json\n"


def test_httpx_client_sends(sandbox: Sandbox, tmp_path: Path) -> None:
    run_python(PAGE.sample("httpx client", "python"), sandbox, tmp_path)

    assert [message.text for message in sandbox.phone(ANA).inbox] == ["Your table is ready"]


def test_aiohttp_transport_sends(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("aiohttp", "python"), sandbox, tmp_path)

    assert [message.id for message in sandbox.phone(ANA).inbox] == output.split()


def test_extras_are_listed() -> None:
    table = PAGE.text.partition("## Extras\n")[2]
    package = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) == set(package["optional-dependencies"])
