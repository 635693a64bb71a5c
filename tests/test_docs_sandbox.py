"""The samples of docs/sandbox.md."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import fields_dict
from samples import Page, run_python, run_shell, run_tests

from contiguity.sandbox import Fault, Sandbox

if TYPE_CHECKING:
    from pathlib import Path

PAGE = Page("docs/sandbox.md")


def test_tests_pass(tmp_path: Path) -> None:
    assert "2 passed" in run_tests(PAGE.sample("In tests", "python"), tmp_path)


def test_lines_are_named() -> None:
    with Sandbox() as sandbox:
        assert [line for line in sandbox.lines if line not in PAGE.text] == []


def test_phone_messages_are_printed(tmp_path: Path) -> None:
    with Sandbox() as unused:
        output = run_python(PAGE.sample("Phones", "python"), unused, tmp_path)

    assert output == "IMessageIncoming ['Yes, at eight']\n"


def test_fault_kinds_are_listed() -> None:
    section = PAGE.text.partition("## Faults\n")[2].partition("\n## ")[0]
    kinds = fields_dict(Fault)["kind"].validator.options
    rows = "".join(re.findall(r"^\| (`.*?) \|", section, re.MULTILINE))

    assert re.findall(r"`(\w+)`", rows) == list(kinds)


def test_clock_delays_message(tmp_path: Path) -> None:
    with Sandbox() as unused:
        output = run_python(PAGE.sample("Clock and seed", "python"), unused, tmp_path)

    assert output.split() == ["0", "1"]


def test_command_line_controls_sandbox(tmp_path: Path) -> None:
    output = run_shell([PAGE.sample("Command line", "sh")], tmp_path)

    assert '"imessage":false' in output.replace(" ", "")
    assert '"openapi":"3.' in output.replace(" ", "")
