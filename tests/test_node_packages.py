"""The packages for Node are pinned, and nothing says where they were fetched from."""

from __future__ import annotations

import json

from javascript import FOLDER


def test_lockfile_has_hashes_and_no_addresses() -> None:
    """Every package in the lockfile has its version and its hash, and none has the address of a registry."""
    packages = json.loads((FOLDER / "package-lock.json").read_text())["packages"]
    del packages[""]

    assert [name for name, package in packages.items() if not {"version", "integrity"} <= set(package)] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []


def test_packages_are_pinned() -> None:
    """Each package is asked for in exactly one version, the one in the lockfile."""
    asked = json.loads((FOLDER / "package.json").read_text())["dependencies"]
    locked = json.loads((FOLDER / "package-lock.json").read_text())["packages"]

    assert asked == {name: locked[f"node_modules/{name}"]["version"] for name in asked}
