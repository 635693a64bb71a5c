"""The samples of docs/configuration.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from samples import Page, run_python

from contiguity.sandbox import Sandbox

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


def test_response_hook_is_called(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("Response hook and logging", "python"), sandbox, tmp_path)

    assert output == "200 application/json\n"


def test_httpx_client_sends(sandbox: Sandbox, tmp_path: Path) -> None:
    run_python(PAGE.sample("httpx client", "python"), sandbox, tmp_path)

    assert [message.text for message in sandbox.phone(ANA).inbox] == ["Your table is ready"]


def test_aiohttp_transport_sends(sandbox: Sandbox, tmp_path: Path) -> None:
    output = run_python(PAGE.sample("aiohttp", "python"), sandbox, tmp_path)

    assert [message.id for message in sandbox.phone(ANA).inbox] == output.split()
