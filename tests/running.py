"""Run programs of the documentation and the examples as users do."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from contiguity.sandbox import Sandbox

ROOT = Path(__file__).resolve().parent.parent
# For examples that are packages. The path is last, so that the installed package is tested.
sys.path.append(str(ROOT))

KEY = "contiguity_sk_test"
SECRET = "whsec_test"
LINQ_KEY = "linq_test"
LINQ_SECRET = "whsec_dGVzdHMgb2YgZXhhbXBsZXM="


def environment(sandbox: Sandbox | None = None, **variables: str) -> dict[str, str]:
    """Return the environment of an app that uses a sandbox as its service."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    added = {"PATH": path, "PYTHONUNBUFFERED": "1", **variables}
    if sandbox is not None:
        added |= service_variables(sandbox)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CONTIGUITY_", "LINQ_"))}
    return {**kept, **added}


def service_variables(sandbox: Sandbox) -> dict[str, str]:
    """Return the variables that set a sandbox as both services; the sandbox must sign with these secrets."""
    return {
        "CONTIGUITY_BASE_URL": sandbox.url,
        "CONTIGUITY_API_KEY": KEY,
        "CONTIGUITY_WEBHOOK_SECRET": SECRET,
        "LINQ_BASE_URL": sandbox.linq_url,
        "LINQ_API_KEY": LINQ_KEY,
        "LINQ_WEBHOOK_SECRET": LINQ_SECRET,
    }


def eventually(condition: Callable[[], bool]) -> bool:
    """Wait up to 15 seconds for a condition, and report whether it was met."""
    until = time.monotonic() + 15
    while not condition() and time.monotonic() < until:
        time.sleep(0.02)
    return condition()


def free_port() -> int:
    """Return an unused port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(command: Sequence[str], port: int, env: dict[str, str], cwd: Path = ROOT) -> Generator[None]:
    """Run a server until the block ends. The block starts when the port accepts connections."""
    with subprocess.Popen(command, env=env, cwd=cwd) as server:
        try:
            until = time.monotonic() + 20
            while time.monotonic() < until:
                assert server.poll() is None, f"{' '.join(command)} ended with {server.returncode}"
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield
        finally:
            server.terminate()


def pyright(*paths: Path) -> str:
    """Check files with pyright in strict mode, and return its errors, or an empty string."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, *map(str, paths)]
    result = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    return "" if result.returncode == 0 else result.stdout


def mypy(*paths: Path) -> str:
    """Check files with mypy in strict mode, and return its errors, or an empty string."""
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", *map(str, paths)]
    result = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    return "" if result.returncode == 0 else result.stdout


def has(program: str) -> bool:
    """Report whether a program is installed."""
    return shutil.which(program) is not None
