"""Make everything that is made from something else: the clients from the specs, the sync tree from the async one.

Everything is made in a temporary folder first and swapped in whole, so that a failed run leaves nothing half-made.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from ruamel.yaml import YAML

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BIN = Path(sys.executable).parent

CLIENTS = {
    path.stem: f"{path.stem}_api" for path in sorted((ROOT / "openapi").glob("*.yaml")) if path.stem != "redocly"
}

# The generator tells "absent" by a marker of its own, UNSET. Ours is None, which is what people try first; where JSON
# must say null, `required` with a nullable type does. And it casts what is Any already, which costs time at every call.
MENDS = [
    (r"^from [.]+types import (UNSET|Unset)(, (UNSET|Unset))?$", ""),
    (r"not isinstance\((\w[\w.]*),\s+Unset\)", r"\1 is not None"),
    (r"isinstance\((\w[\w.]*),\s+Unset\)", r"\1 is None"),
    (r"v is not UNSET and v is not None", "v is not None"),
    (r"\bUNSET\b", "None"),
    (r"\| Unset\b", "| None"),
    (r"= cast\([^()]+, (d\.pop\([^()]*\))\)", r"= \1"),
    # An undocumented status always raises, so there is nothing to choose.
    (r'^    raise_on_unexpected_status: bool = .*\n    """.*"""\n', ""),
    # Stock waits for ever.
    (
        r"field\(default=None, kw_only=True, alias=\"timeout\"\)",
        'field(default=httpx.Timeout(30.0, connect=5.0), kw_only=True, alias="timeout")',
    ),
    (
        r"The maximum amount of a time a request can take\.",
        "How long a request can take: by default 5 s for a connection, and 30 s for each part of the reply.",
    ),
    # A repr ends in a log, where no token belongs.
    (r"^    token: str$", "    token: str = field(repr=False)"),
    (
        r"field\(factory=dict, kw_only=True, alias=\"headers\"\)",
        'field(factory=dict, kw_only=True, repr=False, alias="headers")',
    ),
]

# What makes the sync tree from the async one, in this order. A rule that changes nothing is an error: it is dead.
SYNC_FROM_ASYNC = [
    (r"^.*  # async only\n", ""),
    (r"\basync def\b", "def"),
    (r"\basync with\b", "with"),
    (r"\basync for\b", "for"),
    (r"\bawait asyncio\.to_thread\(([\w.]+), ", r"\1("),
    (r"\bawait ", ""),
    (r"\b__aenter__\b", "__enter__"),
    (r"\b__aexit__\b", "__exit__"),
    (r"\b__aiter__\b", "__iter__"),
    (r"\baclose\b", "close"),
    (r"\basyncio\.sleep\b", "time.sleep"),
    (r"^import asyncio$", "import time"),
    (r"\bAsync([A-Z]\w+)\b", r"\1"),
    (r"\basync_", "sync_"),
    (r"\b_async\b", "_sync"),
    (r"\basynchronous\b", "synchronous"),
]


def main() -> int:
    """Regenerate, or with --check only say whether that would change anything."""
    parser = argparse.ArgumentParser(prog="scripts/regenerate", description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything would change")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory(prefix="regenerate-") as folder:
        made = Path(folder)
        # The formatter must find the same configuration in the temporary folder as in the project.
        shutil.copy(ROOT / "pyproject.toml", made)
        with ThreadPoolExecutor() as pool:
            list(pool.map(lambda item: make_client(*item, made), CLIENTS.items()))
        make_sync_tree(made)
        tidy(made)
        trees = {made / "generated" / package: ROOT / "generated" / package for package in CLIENTS.values()}
        if (ROOT / "contiguity" / "_async").exists():
            trees[made / "contiguity" / "_sync"] = ROOT / "contiguity" / "_sync"
        if check:
            return report([line for new, old in trees.items() for line in differences(new, old)])
        for new, old in trees.items():
            swap(new, old)
    return 0


def make_client(name: str, package: str, made: Path) -> None:
    """Generate one client and give it its events and its own copy of the spec."""
    spec = ROOT / "openapi" / f"{name}.yaml"
    target = made / "generated" / package
    target.parent.mkdir(exist_ok=True)
    run(
        BIN / "openapi-python-client", "generate", "--fail-on-warning", "--meta", "none", "--path", spec,
        "--config", HERE / "config.yaml", "--custom-template-path", HERE / "templates", "--output-path", target,
    )  # fmt: skip
    for path in target.rglob("*.py"):
        path.write_text(rewrite(path.read_text(), MENDS))
    document = YAML(typ="safe").load(spec)
    environment = Environment(  # noqa: S701 -- the template makes Python, not HTML.
        loader=FileSystemLoader(HERE / "templates"), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    helper = "contiguity/_core/lazy_modules.py"
    head = f"# Copied from {helper} by scripts/regenerate: edit that file.\n"
    (target / "_lazy_modules.py").write_text(head + (ROOT / helper).read_text())
    events = {key: event_class(hook) for key, hook in document.get("webhooks", {}).items()}
    (target / "events.py").write_text(environment.get_template("events.py.jinja").render(events=events))
    (target / "openapi.json").write_text(
        json.dumps(document, ensure_ascii=False, separators=(",", ":"), default=str) + "\n"
    )
    (target / "py.typed").touch()


def event_class(hook: dict[str, Any]) -> str:
    """Name the class of a webhook's body."""
    schema: str = hook["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    return schema.rpartition("/")[2]


def make_sync_tree(made: Path) -> None:
    """Write the sync tree from the async one."""
    unused = {pattern for pattern, _ in SYNC_FROM_ASYNC}
    for source in sorted((ROOT / "contiguity" / "_async").rglob("*.py")):
        text = source.read_text()
        unused -= {pattern for pattern in unused if re.search(pattern, text, re.MULTILINE)}
        target = made / "contiguity" / "_sync" / source.relative_to(ROOT / "contiguity" / "_async")
        target.parent.mkdir(parents=True, exist_ok=True)
        head = f"# Made from {source.relative_to(ROOT)} by scripts/regenerate: edit that file.\n"
        target.write_text(head + rewrite(text, SYNC_FROM_ASYNC))
    if unused and (ROOT / "contiguity" / "_async").exists():
        raise SystemExit(f"rules that change nothing, remove them: {sorted(unused)}")


def rewrite(text: str, rules: list[tuple[str, str]]) -> str:
    """Apply each rule in turn."""
    for pattern, replacement in rules:
        text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    return text


def tidy(made: Path) -> None:
    """Sort and prune imports, join doubled union members, format."""
    rules = "I,F401,PYI016,E711,E714,UP,RUF022,RUF100,W,D200,D202,D209,D210,D212,D400,D415"
    style = ("--quiet", "--isolated", "--line-length=120", "--target-version=py311")
    ours = "--config=lint.isort.known-first-party=['contiguity','contiguity_api','linq_api']"
    generics = "--ignore=UP046,UP047"  # Python 3.11 has no syntax for them.
    run(BIN / "ruff", "check", "--fix-only", "--unsafe-fixes", f"--select={rules}", generics, ours, *style, made)
    run(BIN / "ruff", "format", *style, made)


def differences(new: Path, old: Path) -> list[str]:
    """Name every file that is missing, left over or different; whole files are compared."""
    names = {path.relative_to(root) for root in (new, old) for path in root.rglob("*") if is_ours(path)}
    return [
        str((old / name).relative_to(ROOT))
        for name in sorted(names)
        if not (
            (new / name).is_file() and (old / name).is_file() and filecmp.cmp(new / name, old / name, shallow=False)
        )
    ]


def is_ours(path: Path) -> bool:
    """Leave out what Python and tools put beside the sources."""
    return path.is_file() and "__pycache__" not in path.parts and not any(part.startswith(".") for part in path.parts)


def report(changed: list[str]) -> int:
    """Print what is out of date."""
    for name in changed:
        print(f"out of date: {name}", file=sys.stderr)
    if changed:
        print("run scripts/regenerate and commit what it makes", file=sys.stderr)
    return 1 if changed else 0


def swap(new: Path, old: Path) -> None:
    """Put the new tree where the old one is."""
    if old.exists():
        shutil.rmtree(old)
    old.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(new, old, ignore=shutil.ignore_patterns(".*", "__pycache__"))


def run(*command: str | Path) -> None:
    """Run a tool; its output matters only when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
