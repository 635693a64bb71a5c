"""Every sample of README.md and docs/ has a test, and is typed."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest
from running import ROOT, pyright
from samples import PAGES, Page

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = {("README.md", "Install", "sh"), ("docs/raw-client.md", "Regenerate", "sh")}
"""Samples that change the environment or the checkout. They are not run; their commands must exist."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)
def test_samples_are_tested(page: Page) -> None:
    tests = page.test_file.read_text() if page.test_file.exists() else ""
    missing = [
        each.heading
        for each in page.samples
        if f'sample("{each.heading}", "{each.language}")' not in tests
        and (page.path, each.heading, each.language) not in COMMANDS
    ]

    assert missing == []
    assert tests or not page.samples


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)
def test_samples_are_found(page: Page) -> None:
    """Each block of Python or shell code of the page is a sample."""
    assert len(re.findall(r"^```(?:python|sh)$", page.text, re.MULTILINE)) == len(page.samples)
    assert set(re.findall(r"^```(.+)$", page.text, re.MULTILINE)) <= {"python", "sh", "text"}


def test_scripts_of_samples_exist() -> None:
    scripts = {name for page in PAGES for name in re.findall(r"scripts/\w+", page.text)}

    assert scripts
    assert [name for name in scripts if not os.access(ROOT / name, os.X_OK)] == []


def test_samples_have_correct_types(tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    paths: list[Path] = []
    for page in PAGES:
        for each in page.samples:
            if each.language == "python":
                paths.append(tmp_path / f"sample_{len(paths)}.py")
                paths[-1].write_text(each.code)

    assert not pyright(*paths)
    (tmp_path / "wrong.py").write_text("from contiguity import Contiguity\n\nContiguity().imessage.send(to=1)\n")
    assert "reportArgumentType" in pyright(tmp_path / "wrong.py")
