"""Run schemathesis, a property-based tester of APIs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]


def assert_no_problem_found(
    description: str, url: str, configuration: Path, folder: Path, options: Iterable[str] = ()
) -> None:
    """Run schemathesis in a folder, and fail with its output.

    Args:
        description: The file or the URL of the OpenAPI document.
        url: The URL of the API.
        configuration: The configuration file.
        folder: The working folder.
        options: Additional options.
    """
    program = str(Path(sys.executable).with_name("schemathesis"))
    command = [program, f"--config-file={configuration}", "run", description, f"--url={url}", "--no-color"]

    done = subprocess.run([*command, *options], cwd=folder, capture_output=True, text=True, timeout=280, check=False)

    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def objects(node: object) -> Iterator[dict[str, Any]]:
    """Yield every object in a document."""
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from objects(child)
