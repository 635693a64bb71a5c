"""The Node packages of the tests are pinned by version and hash."""

from __future__ import annotations

import json

from javascript import FOLDER


def test_lockfile_has_hashes_and_no_urls() -> None:
    """URLs would point to the registry of the author."""
    packages = json.loads((FOLDER / "package-lock.json").read_text())["packages"]
    del packages[""]

    assert [name for name, package in packages.items() if not {"version", "integrity"} <= set(package)] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []


def test_packages_are_pinned_to_locked_version() -> None:
    requested = json.loads((FOLDER / "package.json").read_text())["dependencies"]
    locked = json.loads((FOLDER / "package-lock.json").read_text())["packages"]

    assert requested == {name: locked[f"node_modules/{name}"]["version"] for name in requested}
