"""Syntax trees of the project's modules, with their imports and assignments."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from attrs import define

ROOT = Path(__file__).resolve().parent.parent
GENERATED = tuple(sorted(path.parent.name for path in (ROOT / "generated").glob("*/openapi.json")))
TREES = {"contiguity": ROOT} | dict.fromkeys(GENERATED, ROOT / "generated")


@define(frozen=True)
class Import:
    """One import of a module or of a name in it."""

    by: str
    of: str
    typing_only: bool
    """Whether the import is in an ``if TYPE_CHECKING`` block."""
    line: int

    def __str__(self) -> str:
        """Return the import with its location."""
        return f"{self.by}:{self.line} imports {self.of}"


@cache
def modules() -> dict[str, ast.Module]:
    """Parse every module of the project."""
    found = {}
    for package, root in TREES.items():
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = ast.parse(path.read_text(), str(path))
    return found


@cache
def imports() -> tuple[Import, ...]:
    """Return every import of every module, including those in functions and TYPE_CHECKING blocks."""
    found: list[Import] = []
    for name, tree in modules().items():
        typing_only = {id(node) for block in type_checking_blocks(tree) for one in block.body for node in ast.walk(one)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                targets = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                targets = [f"{home(name, node)}.{alias.name}" for alias in node.names]
            else:
                continue
            found += [Import(name, target, id(node) in typing_only, node.lineno) for target in targets]
    return tuple(found)


def home(name: str, node: ast.ImportFrom) -> str:
    """Return the module that an absolute or relative import refers to."""
    if not node.level:
        return node.module or ""
    is_package = any(other.startswith(f"{name}.") for other in modules())
    above = name.split(".")[: len(name.split(".")) - node.level + is_package]
    return ".".join([*above, *([node.module] if node.module else [])])


def within(name: str, of: str) -> bool:
    """Report whether a dotted name is the other one or below it."""
    return name == of or name.startswith(f"{of}.")


def lazy_modules() -> list[str]:
    """Return the modules with a table of lazy imports."""
    return [name for name, tree in modules().items() if "_LAZY_IMPORTS" in assigned(tree.body)]


def type_checking_blocks(tree: ast.Module) -> list[ast.If]:
    """Return the blocks that only type checkers read."""
    tests = [node for node in ast.walk(tree) if isinstance(node, ast.If)]
    return [node for node in tests if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"]


def imported(nodes: list[ast.stmt]) -> dict[str, bool]:
    """Return the imported names, and whether each is reexported as in ``import x as x``."""
    found = [alias for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names]
    return {alias.asname or alias.name: alias.asname == alias.name for alias in found}


def assigned(nodes: list[ast.stmt]) -> dict[str, ast.expr]:
    """Return the assigned names with their values."""
    found: dict[str, ast.expr] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            found |= {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found[node.target.id] = node.value
    return found
