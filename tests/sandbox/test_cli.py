"""``contiguity sandbox`` and ``contiguity sandbox wait``."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

import contiguity.sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = [sys.executable, "-m", "contiguity.cli"]
MODULES = sorted(
    "contiguity.sandbox"
    + "".join(f".{part}" for part in path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
    for root in [Path(contiguity.sandbox.__file__).parent]
    for path in root.rglob("*.py")
)


@pytest.fixture
def running() -> Iterator[subprocess.Popen[str]]:
    """Start a sandbox from the command line on a free port."""
    command = [*COMMAND, "sandbox", "--port", "0", "--seed", "7"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        yield process
        if process.poll() is None:
            process.kill()


def address(process: subprocess.Popen[str]) -> str:
    """Return the address that the command prints when it is ready."""
    assert process.stdout is not None
    return process.stdout.readline().split()[-1]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line."""
    return subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=False, timeout=60)


def free_port() -> int:
    """Return a port on which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminated"])
def test_sandbox_command_serves_until_signal(running: subprocess.Popen[str], ending: signal.Signals) -> None:
    url = address(running)

    assert httpx.get(f"{url}/_sandbox/health", trust_env=False).json()["status"] == "ok"
    running.send_signal(ending)
    _, errors = running.communicate(timeout=10)
    assert (running.returncode, errors) == (0, "")


def test_sandbox_command_port_in_use_prints_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = str(listening.getsockname()[1])
        result = run("sandbox", "--port", port)

    assert result.returncode == 1
    assert result.stderr.startswith(f"Error: cannot listen on 127.0.0.1:{port}: ")
    assert len(result.stderr.splitlines()) == 1


def test_wait_command_returns_when_sandbox_is_ready() -> None:
    """It is started before the sandbox, and returns after the sandbox is ready."""
    port = str(free_port())
    waiting = [*COMMAND, "sandbox", "wait", "--url", f"http://127.0.0.1:{port}", "--timeout", "60"]
    with (
        subprocess.Popen(waiting, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as wait,
        subprocess.Popen([*COMMAND, "sandbox", "--port", port], stdout=subprocess.PIPE, text=True) as sandbox,
    ):
        output, errors = wait.communicate(timeout=60)
        health = httpx.get(f"http://127.0.0.1:{port}/_sandbox/health", trust_env=False)
        sandbox.terminate()

    assert (wait.returncode, output, errors) == (0, "", "")
    assert health.status_code == 200


def test_wait_command_without_sandbox_fails_after_timeout() -> None:
    url = f"http://127.0.0.1:{free_port()}"
    result = run("sandbox", "wait", "--url", url, "--timeout", "0.2")

    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == f"Error: no sandbox is ready at {url} after 0.2 s\n"


def test_wait_command_invalid_url_is_usage_error() -> None:
    result = run("sandbox", "wait", "--url", "nonsense")

    assert result.returncode == 2
    assert "not a URL: nonsense" in result.stderr


@pytest.mark.parametrize("missing", ["click", "starlette", "uvicorn", "jsonschema", "referencing", "yaml"])
def test_sandbox_command_without_extra_prints_install_hint(missing: str) -> None:
    blocked = f"import sys; sys.modules[{missing!r}] = None; sys.argv = ['contiguity', 'sandbox']"
    program = f"{blocked}; from contiguity.cli import main; main()"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30)

    extra = "cli" if missing == "click" else "sandbox"
    assert result.returncode == 1
    assert f'pip install "contiguity-imessage[{extra}]"' in result.stderr
    assert missing in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_every_sandbox_module_without_extra_raises_same_error() -> None:
    program = f"""
import sys
sys.modules["starlette"] = None
for name in {MODULES!r}:
    try:
        __import__(name)
    except ModuleNotFoundError as error:
        assert error.name == "starlette", name
        assert 'pip install "contiguity-imessage[sandbox]"' in str(error), name
    else:
        raise AssertionError(name)
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)

    assert (result.returncode, result.stderr) == (0, "")


def test_help_lists_commands() -> None:
    assert "sandbox  Serve a local emulator of both providers." in run("--help").stdout
    assert "wait  Wait until a sandbox is ready." in run("sandbox", "--help").stdout
