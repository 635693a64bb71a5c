"""The generated packages have no dependency on ours, and creating an operation performs no I/O."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import strategies
from operations import PACKAGES

if TYPE_CHECKING:
    from pathlib import Path

# The interpreter itself raises audit events, so no I/O is missed.
NO_IO = """
import sys
import operations

package = sys.argv[1]
calls = [(spec.module.operation, spec.arguments()) for spec in operations.operation_specs(package)]
events = []
sys.addaudithook(lambda event, _: events.append(event))
created = [operation(**arguments) for operation, arguments in calls]
assert len(created) > 0
assert "httpx" not in sys.modules, "creating operations imports httpx"
assert "contiguity" not in sys.modules, "the generated package imports ours"
assert not events, set(events)
"""


@pytest.mark.parametrize("package", PACKAGES)
def test_creating_an_operation_performs_no_io(package: str) -> None:
    """No file or connection is opened, and nothing is imported."""
    path = [str(strategies.ROOT / "tests"), str(strategies.ROOT / "generated")]
    script = f"import sys; sys.path[:0] = {path!r}\n{NO_IO}"

    done = subprocess.run([sys.executable, "-c", script, package], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("package", PACKAGES)
def test_all_modules_of_a_copied_package_can_be_imported(package: str, tmp_path: Path) -> None:
    """Our package is not installed there."""
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
