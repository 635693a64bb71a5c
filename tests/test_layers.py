"""Layers: allowed imports, modules loaded by an import, and tables of lazy names."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from sources import GENERATED, assigned, imported, imports, lazy_modules, modules, type_checking_blocks, within

import contiguity

# What each layer may import, types included; the longest name that fits a module counts. Every arrow points down.
FOUNDATION = ("contiguity.errors", "contiguity._version")
CORE = ("contiguity._core", *FOUNDATION)
NAMES = ("contiguity.events", "contiguity.models", "contiguity.fallback", "contiguity.geojson", "contiguity.linq")
PROVIDERS = ("contiguity._contiguity", "contiguity._linq")
HTTP_LIBRARIES = ("contiguity._httpx", "contiguity._aiohttp")
BELOW_CLIENTS = (*CORE, *GENERATED, *PROVIDERS, *NAMES, "contiguity.transport", "contiguity.webhooks")
ALLOWED = {
    **{package: (package,) for package in GENERATED},
    "contiguity._version": (),
    "contiguity.errors": (),
    "contiguity._core": CORE,
    "contiguity.geojson": ("contiguity.geojson", *FOUNDATION),
    "contiguity._contiguity": ("contiguity._contiguity", "contiguity_api", *CORE),
    "contiguity._linq": ("contiguity._linq", "contiguity.geojson", "linq_api", *CORE),
    "contiguity.transport": CORE,
    **{package: (package, "contiguity.transport", *CORE) for package in HTTP_LIBRARIES},
    "contiguity.webhooks": ("contiguity.webhooks", *GENERATED, *CORE),
    "contiguity._async": ("contiguity._async", "contiguity._httpx.resolve", *BELOW_CLIENTS),
    "contiguity._sync": ("contiguity._sync", "contiguity._httpx.resolve", *BELOW_CLIENTS),
    # Modules of public names, which are imported on first use.
    "contiguity": ("contiguity",),
    "contiguity.events": ("contiguity.webhooks._unknown", "contiguity_api", *CORE),
    "contiguity.models": ("contiguity_api", *CORE),
    "contiguity.fallback": ("contiguity._contiguity", "contiguity_api", *CORE),
    "contiguity.linq": (
        "contiguity.linq", "contiguity._linq", "contiguity.geojson", "contiguity.webhooks._unknown", "linq_api",
        "contiguity._async.linq.pages", "contiguity._sync.linq.pages", *CORE,
    ),
    "contiguity.sandbox": ("contiguity", *GENERATED),
    "contiguity.cli": ("contiguity",),
}  # fmt: skip
# Only in annotations or lazily: public names that are shown in two places, and the one builder of a TLS context.
EXCEPTIONS = {
    "contiguity.transport": HTTP_LIBRARIES,
    "contiguity.webhooks": ("contiguity.events", "contiguity.linq.events"),
    "contiguity._aiohttp": ("contiguity._httpx.environment",),
}
HTTP = ("httpx", "httpx2", "httpcore", "httpcore2", "requests", "urllib3", "aiohttp")
SHELLS = ("contiguity.cli", "contiguity.sandbox")
OURS = ("contiguity", *GENERATED)

# The shells are users of the package: they import public names only.
PRIVATE_BUT_ALLOWED = {"contiguity.cli": (), "contiguity.sandbox": ()}

# A fork for each module is equivalent to a fresh interpreter and much faster, because no project module is loaded yet.
FIRST_IMPORTS = """
import importlib, os, sys
import attrs, click, httpcore, httpx, jsonschema, starlette, uvicorn
failed = False
for name in sys.argv[1:]:
    child = os.fork()
    if not child:
        try:
            importlib.import_module(name)
        except BaseException as error:
            print(name, repr(error), flush=True)
            os._exit(1)
        os._exit(0)
    failed |= bool(os.waitpid(child, 0)[1])
sys.exit(failed)
"""


def test_imports_are_allowed_by_layers() -> None:
    wrong = []
    for one in imports():
        layer = max((name for name in ALLOWED if within(one.by, name)), key=len)
        allowed = (*ALLOWED[layer], *EXCEPTIONS.get(layer, ()))
        if any(within(one.of, name) for name in OURS) and not any(within(one.of, name) for name in allowed):
            wrong.append(str(one))

    assert wrong == []


def test_core_names_no_provider() -> None:
    """This includes comments and docstrings."""
    wrong = [
        f"{path.name}: {name}"
        for path in sorted(Path(contiguity.__path__[0], "_core").glob("*.py"))
        for name in ("Linq", "linq_api", "contiguity_api")
        if name in path.read_text()
    ]

    assert wrong == []


def test_generated_packages_do_not_import_contiguity() -> None:
    """This includes imports for types."""
    wrong = [str(one) for one in imports() if one.by.partition(".")[0] in GENERATED and within(one.of, "contiguity")]

    assert wrong == []


def test_http_libraries_are_imported_only_by_their_packages() -> None:
    """This includes imports for types."""
    users = {one.by for one in imports() if within(one.by, "contiguity") and one.of.partition(".")[0] in HTTP}

    assert users
    assert [one for one in users if not any(within(one, package) for package in HTTP_LIBRARIES)] == []


@pytest.mark.parametrize("shell", SHELLS)
def test_shells_import_only_public_names(shell: str) -> None:
    """Private names of the shell itself are allowed."""
    wrong = [
        str(one)
        for one in imports()
        if within(one.by, shell)
        and within(one.of, "contiguity")
        and not within(one.of, shell)
        and any(part.startswith("_") and not part.endswith("__") for part in one.of.split("."))
        and not any(within(one.of, allowed) for allowed in PRIVATE_BUT_ALLOWED[shell])
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("module", "unwanted"),
    [
        ("contiguity", [*HTTP, "attr", "attrs", *GENERATED]),
        ("contiguity.errors", [*HTTP, *GENERATED]),
        ("contiguity.events", [*HTTP]),
        ("contiguity.webhooks", [*HTTP, "contiguity._async", "contiguity._sync"]),
        ("contiguity.fallback", [*HTTP]),
        ("contiguity.geojson", [*HTTP, *GENERATED]),
        ("contiguity.linq", [*HTTP, *GENERATED]),
        ("contiguity.cli", [*HTTP, "click", *GENERATED]),
        *[(package, [*HTTP, "attr", "attrs", "contiguity"]) for package in GENERATED],
    ],
)
def test_import_does_not_load_unneeded_modules(module: str, unwanted: list[str]) -> None:
    script = f"import sys, {module}; print(*sorted(set(sys.modules) & set({unwanted!r})))"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.split() == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_modules_import_alone_without_warning() -> None:
    """Each module is the first project module that is imported."""
    ours = [name for name in modules() if within(name, "contiguity") and not name.endswith(".__main__")]
    command = [sys.executable, "-W", "error", "-c", FIRST_IMPORTS, *ours]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("name", lazy_modules())
def test_lazy_table_equals_public_names(name: str) -> None:
    """The table, the names visible to type checkers, `__all__` and `dir()` are equal, and each name loads."""
    tree = modules()[name]
    table: dict[str, str] = ast.literal_eval(assigned(tree.body)["_LAZY_IMPORTS"])
    module = import_module(name)
    public = set(module.__all__)
    hidden = [node for block in type_checking_blocks(tree) for node in block.body]
    shown = {one for one, reexported in imported(hidden).items() if reexported or one in public}
    eager = {one for one, reexported in imported(tree.body).items() if reexported}
    aliases = set(assigned(hidden)) & public
    own = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}

    assert set(table) == shown
    assert public == set(table) | eager | aliases | own
    assert public <= set(dir(module))
    assert len(module.__all__) == len(public)
    assert [one for one in public if getattr(module, one) is not getattr(module, one)] == []


@pytest.mark.parametrize("name", lazy_modules())
def test_lazy_module_unknown_name_raises_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = import_module(name).no_such_name
