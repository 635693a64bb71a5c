"""`scripts/regenerate`: its output is committed, `--check` finds every difference, and each mistake is one line."""

from __future__ import annotations

import copy
import os
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml  # type: ignore[import-untyped]
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("contiguity/_async", "contiguity/_sync", "contiguity/_core", "openapi/templates", "scripts/generator")
PROBLEM = re.compile(r"openapi/\w+\.yaml:\d+: .*: .*")
SPEC = (Path(__file__).parent / "tiny.yaml").read_text()

pytest.importorskip("openapi_python_client")
sys.path.insert(0, str(ROOT / "scripts" / "generator"))
from spec import load  # noqa: E402


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Create a project with a small specification, its client and the sync tree."""
    root = tmp_path_factory.mktemp("regenerated")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / "openapi" / "tiny.yaml").write_text(SPEC)
    assert regenerate(root) == (0, [])
    return root


@pytest.fixture
def project(regenerated: Path, tmp_path: Path) -> Path:
    """Return a copy of that project, which a test may change."""
    return Path(shutil.copytree(regenerated, tmp_path / "project"))


def test_committed_files_are_up_to_date() -> None:
    assert regenerate(ROOT, "--check") == (0, [])


def test_regenerated_project_is_up_to_date(project: Path) -> None:
    assert regenerate(project, "--check") == (0, [])


def test_check_finds_every_difference_and_changes_nothing(project: Path) -> None:
    """Changed, missing, unexpected and truncated files are named."""
    generated = project / "generated" / "tiny_api"
    changed, missing, cut = generated / "types.py", generated / "py.typed", generated / "events.py"
    sync = project / "contiguity" / "_sync" / "client.py"
    changed.write_text(changed.read_text().replace("GET", "PUT") + "\n# By hand.\n")
    missing.unlink()
    (generated / "models" / "stuff.py").write_text("")
    cut.write_text(cut.read_text()[:-1])
    sync.write_text(sync.read_text() + "\n")
    before = contents(project)

    status, named = regenerate(project, "--check")

    assert status == 1
    assert named == [
        "contiguity/_sync/client.py",
        "generated/tiny_api/events.py",
        "generated/tiny_api/models/stuff.py",
        "generated/tiny_api/py.typed",
        "generated/tiny_api/types.py",
    ]
    assert contents(project) == before


def test_regenerating_repairs_every_difference(regenerated: Path, project: Path) -> None:
    """The result is the same tree."""
    generated = project / "generated" / "tiny_api"
    shutil.rmtree(generated / "models")
    (generated / "stuff").mkdir()
    (generated / "stuff" / "more.py").write_text("")
    (generated / "client.py").write_text("")

    assert regenerate(project) == (0, [])
    assert contents(project) == contents(regenerated)


def test_check_of_a_changed_spec_names_the_outdated_files(project: Path) -> None:
    """The description of a field was changed."""
    spec = project / "openapi" / "tiny.yaml"
    spec.write_text(SPEC.replace("description: Its id., pattern", "description: Its number., pattern"))

    status, named = regenerate(project, "--check")

    assert status == 1
    assert named == ["generated/tiny_api/models/thing.py", "generated/tiny_api/openapi.json"]


def test_check_of_changed_async_code_names_the_outdated_file(project: Path) -> None:
    """A function was added to the asynchronous client."""
    source = project / "contiguity" / "_async" / "client.py"
    source.write_text(source.read_text() + "\n\nasync def more() -> None:\n    await other()\n")

    assert regenerate(project, "--check") == (1, ["contiguity/_sync/client.py"])


@pytest.mark.parametrize(
    ("mistake", "problem"),
    [
        pytest.param(
            ("schemas/Thing", "schemas/Thinq"),
            ":22: paths./things/{id}.get.responses.200.content.application/json.schema.$ref: "
            "no schema is called 'Thinq': did you mean 'Thing'?",
            id="dangling-reference",
        ),
        pytest.param(
            ("paths:", "paths: ["),
            ":8: not valid YAML: did not find expected ',' or ']' while parsing a flow sequence: "
            "check the indentation, brackets and quotes here and just above",
            id="unbalanced-yaml",
        ),
        pytest.param(
            ("operationId: create_thing", "operationId: get_thing"),
            ":26: paths./things.post.operationId: a duplicate of the operationId on line 10: "
            "rename or remove one of the two",
            id="duplicate-operation-id",
        ),
        pytest.param(
            ("operationId: create_thing", "summary: Create"),
            ":28: paths./things.post.summary: a duplicate key: remove one of the two",
            id="duplicate-key",
        ),
        pytest.param(
            ("      operationId: create_thing\n", ""),
            ":25: paths./things.post: no `operationId`: add it to this operation",
            id="missing-operation-id",
        ),
        pytest.param(
            ("description: Creates a thing.", 'description: " "'),
            ":29: paths./things.post.description: must not be empty: write it",
            id="missing-description",
        ),
        pytest.param(
            (", examples: [not found]", ""),
            ":63: components.schemas.Problem.properties.error: no `examples`: add a list with at least one valid value",
            id="missing-example",
        ),
        pytest.param(
            ('Thing" }\n            - { type: "null" }', 'Thing", type: object }\n            - { type: "null" }'),
            ":88: components.schemas.Thing.properties.parent.anyOf.0.type: ignored next to a `$ref`: "
            "move both into `allOf`, or change the target",
            id="sibling-of-a-reference",
        ),
        pytest.param(
            ("required: [error]", "required: [eror]"),
            ":61: components.schemas.Problem.required.0: no property is called 'eror': did you mean 'error'?",
            id="unknown-required-property",
        ),
        pytest.param(
            ("type: string, description: What", "type: strin, description: What"),
            ":63: components.schemas.Problem.properties.error.type: unknown type 'strin': did you mean 'string'?",
            id="unknown-type",
        ),
        pytest.param(
            ("const: thing.created, ", ""),
            ":121: components.schemas.ThingCreated: an event without a const type: "
            "add `type` with `const: thing.created`",
            id="event-without-type",
        ),
        pytest.param(
            ("summary: Get a thing", "sumary: Get a thing"),
            ":12: paths./things/{id}.get.sumary: unknown key of an operation object: did you mean 'summary'?",
            id="misspelled-key",
        ),
        pytest.param(
            ("examples: [a1]", "examples: [2026-01-01]"),
            ":71: components.schemas.Thing.properties.id.examples.0: "
            "'2026-01-01' is a YAML timestamp, not a JSON value: put it in quotes",
            id="date-without-quotes",
        ),
    ],
)
def test_invalid_spec_is_reported_in_one_line_per_problem(
    project: Path, mistake: tuple[str, str], problem: str
) -> None:
    """It has the file, the line number, the path in the document, the problem and the fix. No file changes."""
    old, new = mistake
    assert old in SPEC
    spec = project / "openapi" / "tiny.yaml"
    spec.write_text(SPEC.replace(old, new, 1))
    before = contents(project)

    done = run(project)

    assert (done.returncode, done.stdout) == (1, "")
    assert f"openapi/tiny.yaml{problem}" in done.stderr.splitlines()
    assert all(PROBLEM.fullmatch(line) for line in done.stderr.splitlines())
    assert contents(project) == before


@given(st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_linter_of_any_invalid_spec_raises_nothing(tmp_path: Path, data: st.DataObject) -> None:
    """The linter returns one line per problem."""
    mutated = data.draw(mutated_text() if data.draw(st.booleans()) else mutated_documents())
    path = tmp_path / "tiny.yaml"
    path.write_text(mutated, encoding="utf-8", errors="surrogatepass", newline="")

    problems = load(path, "openapi/tiny.yaml").problems

    assert [line for line in map(str, problems) if not PROBLEM.fullmatch(line)] == []


def test_mutated_spec_that_passes_the_linter_is_generated_or_reported(project: Path) -> None:
    """The generated code compiles, or each problem is one line and no file changes."""
    accepted: list[str] = []

    @seed(8)
    @given(mutated_documents())
    @settings(max_examples=100, deadline=None, database=None, phases=[Phase.generate])
    def collect(text: str) -> None:
        path = project / "openapi" / "tiny.yaml"
        path.write_text(text)
        if len(accepted) < 6 and text not in accepted and not load(path, "openapi/tiny.yaml").problems:
            accepted.append(text)

    collect()
    assert len(accepted) == 6
    (project / "openapi" / "tiny.yaml").write_text(SPEC)
    for number, text in enumerate(accepted):
        (project / "openapi" / f"mutated{number}.yaml").write_text(text)
    before = contents(project)

    done = run(project)

    if done.returncode:
        assert all(PROBLEM.fullmatch(line) for line in done.stderr.splitlines())
        assert contents(project) == before
    for path in (project / "generated").rglob("*.py"):
        compile(path.read_text(), path, "exec")


def test_regenerate_reports_changes_and_unused_operations(project: Path) -> None:
    """It names changed operations, events, models and fields, and operations without a facade method or handler."""
    text = SPEC.replace("operationId: create_thing", "operationId: make_thing")
    text = text.replace("minimum: 0, description: How many.", "minimum: 1, description: How many.")
    text = text.replace("        from: {", "        origin: {").replace("TextPart", "Text")
    text = text.replace("thing.created", "thing.made")
    (project / "openapi" / "tiny.yaml").write_text(text)
    (project / "contiguity" / "_async" / "things.py").write_text("CALL = things.get_thing.operation(id)\n")
    (project / "contiguity" / "sandbox").mkdir()
    (project / "contiguity" / "sandbox" / "things.py").write_text('HANDLERS = {"make_thing": print}\n')

    done = run(project)

    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "tiny: removed event thing.created",
        "tiny: added event thing.made",
        "tiny: added field Text.type",
        "tiny: added field Text.value",
        "tiny: removed field TextPart.type",
        "tiny: removed field TextPart.value",
        "tiny: changed field Thing.count",
        "tiny: removed field Thing.from",
        "tiny: added field Thing.origin",
        "tiny: changed field Thing.parts",
        "tiny: changed field ThingCreated.type",
        "tiny: added model Text",
        "tiny: removed model TextPart",
        "tiny: changed model ThingCreated",
        "tiny: removed operation create_thing",
        "tiny: added operation make_thing",
        "tiny: no facade method yet: make_thing",
        "tiny: no sandbox handler yet: get_thing",
        "11 files changed",
    ]


def test_upgrade_prints_stock_old_stock_new_and_ours(project: Path, tmp_path: Path) -> None:
    """Only overridden templates that differ in the other version are printed, and no file changes."""
    stock = files("openapi_python_client").joinpath("templates")
    templates = {path.name: path.read_text() for path in stock.iterdir() if path.name.endswith(".jinja")}
    templates["model.py.jinja"] = "{# New. #}\n" + templates["model.py.jinja"]
    info = "openapi_python_client-99.0.dist-info"
    with zipfile.ZipFile(tmp_path / "openapi_python_client-99.0-py3-none-any.whl", "w") as wheel:
        for name, text in templates.items():
            wheel.writestr(f"openapi_python_client/templates/{name}", text)
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: openapi-python-client\nVersion: 99.0\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    before = contents(project)
    index = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path), "PIP_CONFIG_FILE": os.devnull}

    done = run(project, "--upgrade", "99.0", environment=index)

    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith(("---", "+++"))] == [
        "--- model.py.jinja (stock 0.29.1)",
        "+++ model.py.jinja (stock 99.0)",
        "--- model.py.jinja (stock 0.29.1)",
        "+++ model.py.jinja (ours)",
    ]
    assert "+{# New. #}" in lines
    assert "types.py.jinja: unchanged in 99.0" in lines
    assert "client.py.jinja: unchanged in 99.0" in lines
    assert run(project, "--upgrade", "98.0", environment=index).returncode == 1
    assert contents(project) == before


def test_patch_that_does_not_match_is_reported_in_one_line(project: Path) -> None:
    """No file changes."""
    script = project / "scripts" / "generator" / "regenerate.py"
    script.write_text(script.read_text().replace('r"^    token: str$"', 'r"^    secret: str$"'))
    before = contents(project)

    done = run(project)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        (
            "generated/tiny_api/client.py: CLIENT_PATCHES do not match '^    secret: str$': "
            "adapt it to the generator's output"
        )
    ]
    assert contents(project) == before


@pytest.mark.parametrize("path", sorted((ROOT / "openapi" / "templates").rglob("*.jinja")), ids=lambda path: path.name)
def test_template_starts_with_a_comment_on_its_purpose(path: Path) -> None:
    assert path.read_text().startswith(("{# Replaces the stock ", "{# Not part of the stock generator, "))


@st.composite
def mutated_text(draw: st.DrawFn) -> str:
    """Remove, repeat or replace a part of the specification's text."""
    start = draw(st.integers(0, len(SPEC)))
    end = draw(st.integers(start, min(len(SPEC), start + 60)))
    piece = draw(st.one_of(st.just(""), st.sampled_from("[{]}:\"'&*!|>%@`\t#-? \n"), st.text(max_size=8)))
    return SPEC[:start] + piece + SPEC[end if draw(st.booleans()) else start :]


@st.composite
def mutated_documents(draw: st.DrawFn) -> str:
    """Delete, replace, rename, misspell or copy one part of the specification."""
    document = yaml.safe_load(SPEC)
    places = list(parts(document))
    parent, key = draw(st.sampled_from(places))
    other, other_key = draw(st.sampled_from(places))
    change = draw(st.sampled_from(["delete", "replace", "rename", "misspell", "copy"]))
    if change == "delete":
        del parent[key]
    elif change == "rename" and isinstance(parent, dict):
        parent[misspelled(draw, key)] = parent.pop(key)
    elif change == "misspell" and isinstance(parent[key], str):
        parent[key] = misspelled(draw, parent[key])
    elif change == "copy":
        parent[key] = copy.deepcopy(other[other_key])
    else:
        reference = {"$ref": draw(st.sampled_from(["#/components/schemas/Thing", "#/components/schemas/Thinq", "#"]))}
        plain = [None, True, 0, -1, 1.5, "", " ", "object", [], {}, ["a"], {"a": "b"}, '"', "{x}", "\n", 10**30]
        parent[key] = draw(st.one_of(st.sampled_from([*plain, reference]), st.text(max_size=8)))
    return str(yaml.safe_dump(document, sort_keys=False, allow_unicode=True))


def misspelled(draw: st.DrawFn, name: str) -> str:
    """Replace or remove one character of a name."""
    index = draw(st.integers(0, max(len(name) - 1, 0)))
    return name[:index] + draw(st.sampled_from(["", "x", "_", " ", '"', "{", "\\"])) + name[index + 1 :]


def parts(value: object) -> Iterator[tuple[Any, Any]]:
    """Yield each part of a document as its parent and its key."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield value, key
        yield from parts(inner)


def run(root: Path, *options: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the script in a project."""
    script = root / "scripts" / "generator" / "regenerate.py"
    command = [sys.executable, script, *options]
    variables = os.environ | (environment or {})
    return subprocess.run(command, capture_output=True, text=True, check=False, env=variables)


def regenerate(root: Path, *options: str) -> tuple[int, list[str]]:
    """Run the script in a project. Return its exit status and the files that it names, sorted."""
    done = run(root, *options)
    named = [line.removeprefix("out of date: ") for line in done.stderr.splitlines() if line.startswith("out of date")]
    return done.returncode, sorted(named)


def contents(root: Path) -> dict[str, bytes]:
    """Read every file of a project."""
    files = [path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {str(path.relative_to(root)): path.read_bytes() for path in files}
