"""The samples of README.md and docs/, and functions that run them.

A sample is a fenced block of code. It is identified by its page, its heading and its language; a heading has at most
one sample of each language. The samples of docs/raw-client.md are tested in test_docs_raw_client.py, those of README.md
in test_readme.py, by ``PAGE.sample("Send an operation", "python")``. test_samples.py finds samples without a test.

A sample that starts with a comment such as ``# app.py`` is a file of this name; the others are scripts.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from attrs import frozen
from running import ROOT, environment, free_port, has, serving

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from contiguity.sandbox import Sandbox


@frozen
class Sample:
    """A block of code."""

    heading: str
    language: str
    code: str

    @property
    def filename(self) -> str | None:
        """The name of the file that the sample is, if it is one."""
        found = re.match(r"# (\w+\.py)\n", self.code)
        return found and found[1]

    @property
    def commands(self) -> str:
        """The commands with which a reader saves or runs the sample."""
        if self.language == "sh":
            return self.code
        command = f"cat > {self.filename}" if self.filename else "python -i -q"
        return f"{command} <<'END_OF_SAMPLE'\n{self.code}\nEND_OF_SAMPLE\n"


@frozen
class Page:
    """A page of the documentation."""

    path: str

    @property
    def text(self) -> str:
        """The Markdown of the page."""
        return (ROOT / self.path).read_text()

    @property
    def test_file(self) -> Path:
        """The file with the tests of the page's samples."""
        stem = self.path.removesuffix(".md").replace("/", "_").replace("-", "_").lower()
        return ROOT / "tests" / f"test_{stem}.py"

    @property
    def samples(self) -> list[Sample]:
        """All samples of the page."""
        found: list[Sample] = []
        for section in re.split(r"^#+ (?=.*\n\n)", self.text, flags=re.MULTILINE)[1:]:
            heading = section.partition("\n")[0]
            blocks = re.findall(r"^```(python|sh)\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
            found += [Sample(heading, *block) for block in blocks]
        return found

    def sample(self, heading: str, language: str) -> Sample:
        """Return a sample."""
        [found] = [each for each in self.samples if (each.heading, each.language) == (heading, language)]
        return found


README = Page("README.md")
PAGES = [README, *(Page(f"docs/{path.name}") for path in sorted((ROOT / "docs").glob("*.md")))]


def run_python(sample: Sample | str, sandbox: Sandbox, folder: Path) -> str:
    """Run a script with every warning as an error, and return its output."""
    script = folder / "sample.py"
    script.write_text(sample if isinstance(sample, str) else sample.code)
    command = [sys.executable, "-W", "error", str(script)]
    done = subprocess.run(command, env=environment(sandbox), capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def run_tests(sample: Sample, folder: Path) -> str:
    """Run a file of tests with every warning as an error, and return the last line of the output."""
    (folder / "test_sample.py").write_text(sample.code)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(folder)]
    done = subprocess.run(command, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    return done.stdout.splitlines()[-1]


@contextmanager
def serve(sample: Sample, sandbox: Sandbox, folder: Path) -> Generator[str]:
    """Serve the ASGI application of ``app.py`` until the block ends, and yield its URL."""
    (folder / "app.py").write_text(sample.code)
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "app:app", "--port", str(port)]
    with serving(command, port, environment(sandbox), folder):
        yield f"http://127.0.0.1:{port}"


def run_shell(samples: list[Sample], folder: Path) -> str:
    """Save and run samples in one shell, and return the output. Processes in the background are stopped at the end.

    Free ports replace 4010, the default port of the sandbox, and 8000.
    """
    if not has("curl"):
        pytest.skip("curl is not installed")
    code = "\n".join(each.commands for each in samples)
    code = re.sub(r"contiguity sandbox(?! wait)(?! --port)", "contiguity sandbox --port 4010", code)
    code = code.replace("sandbox wait", "sandbox wait --url http://127.0.0.1:4010")
    code = code.replace("4010", str(free_port())).replace("8000", str(free_port()))
    # A process in the background keeps a pipe open, so the output is written to a file.
    output = folder / "output.txt"
    with output.open("w") as sink:
        shell = subprocess.Popen(
            ["/bin/bash", "-eu", "-o", "pipefail", "-c", code],
            cwd=folder,
            env=environment(TMPDIR=str(folder)),
            stdout=sink,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            status = shell.wait(90)
        finally:
            os.killpg(shell.pid, signal.SIGTERM)
    assert status == 0, output.read_text()
    return output.read_text()
