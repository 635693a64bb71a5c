"""schemathesis, a property-based tester of APIs, run on a sandbox."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]


def assert_nothing_is_found(
    description: str, url: str, configuration: Path, folder: Path, options: Iterable[str] = ()
) -> None:
    """Run it in a folder, and fail with what it has to say.

    Args:
        description: The file or the URL of the API's description.
        url: Where the API is.
        configuration: How to test.
        folder: Takes what it writes.
        options: More of its options.
    """
    program = str(Path(sys.executable).with_name("schemathesis"))
    command = [program, f"--config-file={configuration}", "run", description, f"--url={url}", "--no-color"]

    done = subprocess.run([*command, *options], cwd=folder, capture_output=True, text=True, timeout=110, check=False)

    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def objects(node: object) -> Iterator[dict[str, Any]]:
    """Give every object in a document."""
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from objects(child)
