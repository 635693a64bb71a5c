"""The generated packages stand alone, and making an operation does no I/O."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import strategies

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = sorted(path.parent.name for path in (strategies.ROOT / "generated").glob("*/openapi.json"))

# Audit events are raised by the interpreter itself, so that nothing gets past them.
NO_IO = """
import sys
import operations

package = sys.argv[1]
calls = [(one.module.operation, one.arguments()) for one in operations.described(package)]
events = []
sys.addaudithook(lambda event, _: events.append(event))
made = [operation(**arguments) for operation, arguments in calls]
assert len(made) > 0
assert "httpx" not in sys.modules, "making operations loads httpx"
assert "contiguity" not in sys.modules, "the generated package loads ours"
assert not events, set(events)
"""


@pytest.mark.parametrize("package", PACKAGES)
def test_making_an_operation_does_no_io(package: str) -> None:
    """Every operation is made without opening, connecting or importing anything, and without httpx."""
    path = [str(strategies.ROOT / "tests"), str(strategies.ROOT / "generated")]
    script = f"import sys; sys.path[:0] = {path!r}\n{NO_IO}"

    done = subprocess.run([sys.executable, "-c", script, package], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("package", PACKAGES)
def test_package_works_outside_the_project(package: str, tmp_path: Path) -> None:
    """A copy of the package alone, without ours beside it, makes an operation and reads a model."""
    script = f"""
import importlib, pkgutil, shutil, sys
shutil.copytree({str(strategies.ROOT / "generated" / package)!r}, {str(tmp_path)!r} + "/{package}")
sys.path[:] = [{str(tmp_path)!r}] + [path for path in sys.path if "site-packages" in path or "lib/python" in path]
sys.meta_path[:] = [finder for finder in sys.meta_path if "editable" not in repr(finder).lower()]
package = importlib.import_module({package!r})
for item in pkgutil.walk_packages(package.__path__, "{package}."):
    importlib.import_module(item.name)
assert package.__file__.startswith({str(tmp_path)!r})
assert "contiguity" not in sys.modules
"""

    done = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
