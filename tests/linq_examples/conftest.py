"""Fixtures: a sandbox, and a function that runs an example."""

from __future__ import annotations

import runpy
from typing import TYPE_CHECKING

import pytest
from playing import EXAMPLES
from running import LINQ_SECRET, service_variables

from contiguity.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Generator[Sandbox]:
    """Start a sandbox, and set the environment variables of the examples to it."""
    with Sandbox(linq_webhook_secret=LINQ_SECRET) as sandbox:
        for name, value in service_variables(sandbox).items():
            monkeypatch.setenv(name, value)
        yield sandbox


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Return a function that runs an example and returns its output."""

    def run(name: str) -> str:
        runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
        return capsys.readouterr().out

    return run
