"""Regenerate all derived sources: the clients from the specs, the sync tree from the async tree.

Everything is built in a temporary folder first and replaced as a whole, so that a failed run changes nothing.
"""

from __future__ import annotations

import argparse
import difflib
import filecmp
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from importlib.resources import files
from pathlib import Path
from typing import Any

import changes
from jinja2 import Environment, FileSystemLoader
from spec import Problem, Spec, load

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TEMPLATES = ROOT / "openapi" / "templates"
BIN = Path(sys.executable).parent

CLIENTS = {
    path.stem: f"{path.stem}_api" for path in sorted((ROOT / "openapi").glob("*.yaml")) if path.stem != "redocly"
}

USED_TEMPLATES = ("client.py.jinja", "endpoint_macros.py.jinja")
"""Stock templates that ours import, or whose output is patched."""

# The generator marks absent values with its own UNSET. Ours is None, and `required` with a nullable type is JSON's
# null. It also casts values that are Any already, which costs time at every call.
OUTPUT_PATCHES = [
    (r"^from [.]+types import (UNSET|Unset)(, (UNSET|Unset))?$", ""),
    (r"not isinstance\((\w[\w.]*),\s+Unset\)", r"\1 is not None"),
    (r"isinstance\((\w[\w.]*),\s+Unset\)", r"\1 is None"),
    (r"v is not UNSET and v is not None", "v is not None"),
    (r"\bUNSET\b", "None"),
    (r"\| Unset\b", "| None"),
    (r"= cast\([^()]+, (d\.pop\([^()]*\))\)", r"= \1"),
]
LEFT_OVER = r"\b(UNSET|Unset)\b|= cast\([^()]+, d\.pop"
"""Code that the patches remove. If any is left, a patch no longer matches the generator's output."""

# Patches of client.py. Each must match.
CLIENT_PATCHES = [
    # An undocumented status always raises, so this option has no effect.
    (r'^    raise_on_unexpected_status: bool = .*\n    """.*"""\n', ""),
    # The stock client has no timeout.
    (
        r"field\(default=None, kw_only=True, alias=\"timeout\"\)",
        'field(default=httpx.Timeout(30.0, connect=5.0), kw_only=True, alias="timeout")',
    ),
    (
        r"The maximum amount of a time a request can take\.",
        "How long a request can take: by default 5 s to connect, and 30 s for each part of the response.",
    ),
    # Keep tokens out of repr() and thereby out of logs.
    (r"^    token: str$", "    token: str = field(repr=False)"),
    (
        r"field\(factory=dict, kw_only=True, alias=\"headers\"\)",
        'field(factory=dict, kw_only=True, repr=False, alias="headers")',
    ),
]

# Convert the async tree to the sync tree, in this order. A rule that matches nothing is an error.
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
    """Regenerate, or with --check only report whether that would change anything."""
    parser = argparse.ArgumentParser(prog="scripts/regenerate", description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything would change")
    parser.add_argument(
        "--upgrade",
        metavar="VERSION",
        help="change nothing; show what another version of the generator changes in the templates that we override",
    )
    arguments = parser.parse_args()
    try:
        if arguments.upgrade:
            return show_upgrade(arguments.upgrade)
        return regenerate(check=arguments.check)
    except (RegenerationError, OSError) as error:
        print(error, file=sys.stderr)
        return 1


def regenerate(*, check: bool) -> int:
    """Lint the specifications, build everything in a temporary folder, and compare it or put it in place."""
    specs = [load(ROOT / "openapi" / f"{name}.yaml", f"openapi/{name}.yaml") for name in CLIENTS]
    problems = sorted(problem for spec in specs for problem in spec.problems)
    if problems:
        raise RegenerationError("\n".join(map(str, problems)))
    with tempfile.TemporaryDirectory(prefix="regenerate-") as folder:
        build = Path(folder)
        # The formatter must find the same configuration in the temporary folder as in the project.
        shutil.copy(ROOT / "pyproject.toml", build)
        with ThreadPoolExecutor() as pool:
            list(pool.map(lambda item: build_client(*item, build), zip(CLIENTS.items(), specs, strict=True)))
        build_sync_tree(build)
        tidy(build)
        trees = {build / "generated" / package: ROOT / "generated" / package for package in CLIENTS.values()}
        if (ROOT / "contiguity" / "_async").exists():
            trees[build / "contiguity" / "_sync"] = ROOT / "contiguity" / "_sync"
        if check:
            return report([line for new, old in trees.items() for line in differences(new, old)])
        print_summary(specs, sum(len(differences(new, old)) for new, old in trees.items()))
        for new, old in trees.items():
            replace_tree(new, old)
    return 0


class RegenerationError(Exception):
    """Nothing was changed. The text has one line for each problem."""


def build_client(client: tuple[str, str], spec: Spec, build: Path) -> None:
    """Generate one client and add its events and its own copy of the spec."""
    name, package = client
    target = build / "generated" / package
    target.parent.mkdir(exist_ok=True)
    source = build / f"{name}.json"
    source.write_text(json.dumps(spec.document))
    done = run(
        BIN / "openapi-python-client", "generate", "--fail-on-warning", "--meta", "none", "--path", source,
        "--config", HERE / "config.yaml", "--custom-template-path", TEMPLATES, "--output-path", target,
    )  # fmt: skip
    if done.returncode:
        raise RegenerationError(str(Problem(spec.file, *generator_problem(done.stdout + done.stderr, spec))))
    for path in target.rglob("*.py"):
        path.write_text(patch(path.read_text(), path.relative_to(build)))
    environment = Environment(  # noqa: S701 -- the template renders Python, not HTML.
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    helper = "contiguity/_core/lazy_modules.py"
    head = f"# Copied from {helper} by scripts/regenerate: edit that file.\n"
    (target / "_lazy_modules.py").write_text(head + (ROOT / helper).read_text())
    events = {key: event_class(hook) for key, hook in spec.document.get("webhooks", {}).items()}
    (target / "events.py").write_text(environment.get_template("events.py.jinja").render(events=events))
    constants = spec.document.get("x-constants", {})
    template = environment.get_template("constants.py.jinja")
    (target / "constants.py").write_text(template.render(constants=constants, annotation=annotation, literal=literal))
    (target / "openapi.json").write_text(json.dumps(spec.document, ensure_ascii=False, separators=(",", ":")) + "\n")
    (target / "py.typed").touch()


def generator_problem(output: str, spec: Spec) -> tuple[int, str]:
    """Return the line and the text of a problem that only the generator found."""
    lines = [line.strip(" │╭╮╰╯─\t") for line in output.splitlines()]
    if "Traceback" in output:
        lines = [line for line in lines if line][-1:]
    notices = ("Generating ", "If you believe", "https://", "Error(s) encountered", "Warning(s) encountered")
    text = " ".join(line for line in lines if line and not line.startswith(notices))
    schemas = spec.document["components"]["schemas"]
    named = next((word for word in re.findall(r"\w+", text) if word in schemas), None)
    line = spec.line(("components", "schemas", named)) if named else 1
    return line, f"the generator rejects it: {text[:300]}: correct this part of the specification"


def patch(text: str, path: Path) -> str:
    """Patch a file of the generator's output.

    Raises:
        RegenerationError: A patch no longer matches.
    """
    text = rewrite(text, OUTPUT_PATCHES)
    left = re.search(LEFT_OVER, text)
    if left:
        raise RegenerationError(f"{path}: OUTPUT_PATCHES leave {left.group()!r}: adapt them to the generator's output")
    if path.name == "client.py":
        for pattern, replacement in CLIENT_PATCHES:
            text, count = re.subn(pattern, replacement, text, flags=re.MULTILINE)
            if not count:
                raise RegenerationError(
                    f"{path}: CLIENT_PATCHES do not match {pattern!r}: adapt it to the generator's output"
                )
    return text


def print_summary(specs: list[Spec], files: int) -> None:
    """Print the changes since the last run, and the operations that the package does not use yet."""
    for (name, package), spec in zip(CLIENTS.items(), specs, strict=True):
        copy = ROOT / "generated" / package / "openapi.json"
        try:
            old = json.loads(copy.read_bytes())
        except (OSError, ValueError):
            old = {}
        code = ROOT / "contiguity"
        for line in (
            *changes.changes(old, spec.document),
            *changes.unused(spec.document, code / "_async", code / "sandbox"),
        ):
            print(f"{name}: {line}")
    print(f"{files} {'file' if files == 1 else 'files'} changed")


def show_upgrade(version: str) -> int:
    """Compare the stock templates of the installed generator, those of another version, and ours."""
    package = files("openapi_python_client").joinpath("templates")
    installed = metadata.version("openapi-python-client")
    with tempfile.TemporaryDirectory(prefix="regenerate-") as folder:
        wanted = f"openapi-python-client=={version}"
        options = ("--quiet", "--no-deps", "--only-binary=:all:", "--dest", folder)
        done = run(sys.executable, "-m", "pip", "download", *options, wanted)
        wheels = list(Path(folder).glob("*.whl"))
        if done.returncode or not wheels:
            reason = (done.stderr.strip().splitlines() or ["no wheel"])[-1]
            raise RegenerationError(f"{wanted} cannot be downloaded ({reason}): check the version and the network")
        with zipfile.ZipFile(wheels[0]) as wheel:
            new = {name: wheel.read(name).decode() for name in wheel.namelist()}
    ours = {path.name: path.read_text() for path in sorted((TEMPLATES).glob("*.jinja"))}
    for name in [*ours, *USED_TEMPLATES]:
        if not package.joinpath(name).is_file():
            continue  # It is ours alone.
        stock = package.joinpath(name).read_text()
        other = new.get(f"openapi_python_client/templates/{name}", "")
        if stock == other:
            print(f"{name}: unchanged in {version}")
            continue
        print_difference(name, f"stock {installed}", stock, f"stock {version}", other)
        if name in ours:
            print_difference(name, f"stock {installed}", stock, "ours", ours[name])
    return 0


def print_difference(name: str, old_label: str, old: str, new_label: str, new: str) -> None:
    """Print a unified diff."""
    labels = (f"{name} ({old_label})", f"{name} ({new_label})")
    print("\n".join(difflib.unified_diff(old.splitlines(), new.splitlines(), *labels, lineterm="")))


def event_class(hook: dict[str, Any]) -> str:
    """Name the class of a webhook's body."""
    schema: str = hook["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"]
    return schema.rpartition("/")[2]


def annotation(value: object, schema: dict[str, Any]) -> str:
    """Return the Python type of a constant: the class that its schema refers to, or else the type of its value."""
    if "$ref" in schema:
        return "models." + str(schema["$ref"]).rpartition("/")[2]
    if isinstance(value, dict):
        key, one = next(iter(value.items()))
        keys = annotation(key, schema.get("propertyNames", {}))
        return f"Mapping[{keys}, {annotation(one, schema.get('additionalProperties', {}))}]"
    if isinstance(value, list):
        return f"tuple[{annotation(value[0], schema.get('items', {}))}, ...]"
    return type(value).__name__


def literal(value: object) -> str:
    """Return the Python literal of a constant: a tuple for a list, a raw string for a pattern."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{literal(key)}: {literal(one)}' for key, one in value.items())},}}"
    if isinstance(value, list):
        return repr(tuple(value))
    return f'r"{value}"' if isinstance(value, str) and "\\" in value else repr(value)


def build_sync_tree(build: Path) -> None:
    """Write the sync tree from the async one."""
    unused = {pattern for pattern, _ in SYNC_FROM_ASYNC}
    for source in sorted((ROOT / "contiguity" / "_async").rglob("*.py")):
        text = source.read_text()
        unused -= {pattern for pattern in unused if re.search(pattern, text, re.MULTILINE)}
        target = build / "contiguity" / "_sync" / source.relative_to(ROOT / "contiguity" / "_async")
        target.parent.mkdir(parents=True, exist_ok=True)
        head = f"# Made from {source.relative_to(ROOT)} by scripts/regenerate: edit that file.\n"
        target.write_text(head + rewrite(text, SYNC_FROM_ASYNC))
    if unused and (ROOT / "contiguity" / "_async").exists():
        raise RegenerationError(
            f"scripts/regenerate: rules of SYNC_FROM_ASYNC that match nothing, remove them: {sorted(unused)}"
        )


def rewrite(text: str, rules: list[tuple[str, str]]) -> str:
    """Apply each rule in turn."""
    for pattern, replacement in rules:
        text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    return text


def tidy(build: Path) -> None:
    """Sort and prune imports, join doubled union members, format."""
    rules = "I,F401,PYI016,E711,E714,UP,RUF022,RUF100,W,D200,D202,D209,D210,D212,D400,D415"
    style = ("--quiet", "--isolated", "--line-length=120", "--target-version=py311")
    ours = "--config=lint.isort.known-first-party=['contiguity','contiguity_api','linq_api']"
    generics = "--ignore=UP046,UP047"  # Python 3.11 has no syntax for them.
    fix = (BIN / "ruff", "check", "--fix-only", "--unsafe-fixes", f"--select={rules}", generics, ours, *style, build)
    for command in (fix, (BIN / "ruff", "format", *style, build)):
        done = run(*command)
        if done.returncode:
            raise RegenerationError(
                f"ruff cannot read the generated code: {' '.join((done.stdout + done.stderr).split())[:300]}"
            )


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
    """Return whether a file is a source, not a cache of Python or of a tool."""
    return path.is_file() and "__pycache__" not in path.parts and not any(part.startswith(".") for part in path.parts)


def report(changed: list[str]) -> int:
    """Print the files that are out of date."""
    for name in changed:
        print(f"out of date: {name}", file=sys.stderr)
    if changed:
        print("run scripts/regenerate and commit what it makes", file=sys.stderr)
    return 1 if changed else 0


def replace_tree(new: Path, old: Path) -> None:
    """Put the new tree where the old one is."""
    if old.exists():
        shutil.rmtree(old)
    old.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(new, old, ignore=shutil.ignore_patterns(".*", "__pycache__"))


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a tool without a terminal, so that it prints plain text."""
    environment = os.environ | {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "1000"}
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, env=environment)


if __name__ == "__main__":
    sys.exit(main())
