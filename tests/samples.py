"""The samples of the README, and what runs them as its readers would."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from attrs import frozen
from running import ROOT, environment, has

if TYPE_CHECKING:
    from pathlib import Path

    from contiguity.sandbox import Sandbox

README = (ROOT / "README.md").read_text()


@frozen
class Block:
    """A block of code and the heading that it stands under."""

    heading: str
    language: str
    code: str


def blocks_of(page: str) -> list[Block]:
    """Find the blocks of a page."""
    found: list[Block] = []
    for section in re.split(r"^#+ ", page, flags=re.MULTILINE)[1:]:
        heading = section.partition("\n")[0]
        found += [
            Block(heading, *match) for match in re.findall(r"^```(\w+)\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
        ]
    return found


def block(heading: str, language: str, page: str = README) -> str:
    """Give the one block of a language under a heading."""
    [code] = [each.code for each in blocks_of(page) if (each.heading, each.language) == (heading, language)]
    return code


def run_python(code: str, sandbox: Sandbox, folder: Path) -> str:
    """Run a sample as a script, with every warning an error, and give what it printed."""
    script = folder / "sample.py"
    script.write_text(code)
    command = [sys.executable, "-W", "error", str(script)]
    done = subprocess.run(command, env=environment(sandbox), capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def run_shell(code: str, folder: Path, **ports: int) -> str:
    """Run a sample in a shell, on ports that are free, and give what it printed; what it left running is stopped.

    Where it sleeps until its servers are there, it waits for them.
    """
    if not has("curl"):
        pytest.skip("there is no curl")
    ready = "\n".join(
        f"until curl --silent --output {os.devnull} http://127.0.0.1:{port}; do sleep 0.1; done"
        for port in ports.values()
    )
    code = code.replace("contiguity sandbox &", "contiguity sandbox --port 4010 &")
    code = code.replace("contiguity sandbox --webhook-url", "contiguity sandbox --port 4010 --webhook-url")
    for name, port in ports.items():
        code = code.replace(name.removeprefix("port"), str(port))
    code = code.replace("sleep 2", ready)
    # What runs in the background keeps the pipe open, so the output goes to a file.
    output = folder / "output.txt"
    with output.open("w") as sink:
        command = ["/bin/sh", "-eu", "-c", code]
        shell = subprocess.Popen(
            command, cwd=folder, env=environment(), stdout=sink, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            status = shell.wait(60)
        finally:
            os.killpg(shell.pid, signal.SIGTERM)
    assert status == 0, output.read_text()
    return output.read_text()
