"""``contiguity sandbox``: starts, says where, serves, and stops."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = [sys.executable, "-m", "contiguity.cli"]


@pytest.fixture
def running() -> Iterator[subprocess.Popen[str]]:
    """A sandbox that was started from the command line, on a free port."""
    command = [*COMMAND, "sandbox", "--port", "0", "--seed", "7"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        yield process
        if process.poll() is None:
            process.kill()


def address(process: subprocess.Popen[str]) -> str:
    """Read the address that the command prints when it is ready."""
    assert process.stdout is not None
    return process.stdout.readline().split()[-1]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminated"])
def test_it_serves_from_when_it_says_so_until_it_is_stopped(
    running: subprocess.Popen[str], ending: signal.Signals
) -> None:
    """The address that is printed answers at once; Ctrl-C and SIGTERM end the command well, without a word."""
    url = address(running)

    assert httpx.get(f"{url}/_sandbox/health", trust_env=False).json()["status"] == "ok"
    running.send_signal(ending)
    _, errors = running.communicate(timeout=10)
    assert (running.returncode, errors) == (0, "")


def test_a_port_that_is_taken_is_told_in_one_line() -> None:
    """A port that something else listens on is an error of one line, with a status that is not 0."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = subprocess.run([*COMMAND, "sandbox", "--port", port], capture_output=True, text=True, check=False)

    assert result.returncode == 1
    assert result.stderr.startswith(f"Error: cannot listen on 127.0.0.1:{port}: ")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("missing", ["click", "starlette", "uvicorn", "jsonschema"])
def test_without_the_extra_it_says_in_one_line_what_to_install(missing: str) -> None:
    """Whatever part of the extra is missing, one line names the extra, and nothing else is printed."""
    blocked = f"import sys; sys.modules[{missing!r}] = None; sys.argv = ['contiguity', 'sandbox']"
    program = f"{blocked}; from contiguity.cli import main; main()"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30)

    assert result.returncode == 1
    assert 'pip install "contiguity-imessage[sandbox]"' in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_help_names_the_command() -> None:
    """``contiguity --help`` lists the commands, with what each does."""
    result = subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, check=True)

    assert "sandbox  Serve a local emulator of the services." in result.stdout
