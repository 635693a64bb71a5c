"""`scripts/regenerate`: what is checked in is what it makes, and `--check` finds every difference."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDERS = ("contiguity/_async", "contiguity/_core", "contiguity/_sync", "openapi/generator")
SPEC = """
openapi: "3.1.0"
info: { title: Tiny, version: "1" }
paths:
  /things/{id}:
    get:
      operationId: get_thing
      tags: [things]
      summary: Get a thing
      parameters:
        - { name: id, in: path, required: true, description: Its id., schema: { type: string } }
      responses:
        "200":
          description: The thing.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
webhooks:
  thing.made:
    post:
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses: { "200": { description: Taken. } }
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [id]
      properties:
        id: { type: string, description: Its id. }
"""

pytest.importorskip("openapi_python_client")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a project with a small specification, its client and the sync tree."""
    root = tmp_path_factory.mktemp("made")
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / "openapi" / "tiny.yaml").write_text(SPEC)
    assert regenerate(root) == (0, [])
    return root


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """Give a copy of that project, to be spoiled."""
    return Path(shutil.copytree(made, tmp_path / "project"))


def test_the_tree_is_up_to_date() -> None:
    """Nothing that is checked in differs from what would be made now."""
    assert regenerate(ROOT, "--check") == (0, [])


def test_regenerating_twice_changes_nothing(project: Path) -> None:
    """What was just made is up to date."""
    assert regenerate(project, "--check") == (0, [])


def test_check_finds_every_difference_and_changes_nothing(project: Path) -> None:
    """A changed, a missing, a left-over and a cut-off file are each named, and stay as they are."""
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


def test_regenerating_repairs_every_difference(made: Path, project: Path) -> None:
    """Whatever was done to the generated files, regenerating gives the same tree again."""
    generated = project / "generated" / "tiny_api"
    shutil.rmtree(generated / "models")
    (generated / "stuff").mkdir()
    (generated / "stuff" / "more.py").write_text("")
    (generated / "client.py").write_text("")

    assert regenerate(project) == (0, [])
    assert contents(project) == contents(made)


def test_check_finds_a_changed_spec(project: Path) -> None:
    """A specification that says something new is not what the client was made from."""
    spec = project / "openapi" / "tiny.yaml"
    spec.write_text(SPEC.replace("description: Its id. }", "description: Its id, for ever. }"))

    status, named = regenerate(project, "--check")

    assert status == 1
    assert named == ["generated/tiny_api/models/thing.py", "generated/tiny_api/openapi.json"]


def test_check_finds_changed_async_code(project: Path) -> None:
    """Asynchronous code that says something new is not what the sync tree was made from."""
    source = project / "contiguity" / "_async" / "client.py"
    source.write_text(source.read_text() + "\n\nasync def more() -> None:\n    await other()\n")

    assert regenerate(project, "--check") == (1, ["contiguity/_sync/client.py"])


@pytest.mark.parametrize(
    "spec",
    [
        pytest.param(SPEC.replace("schemas/Thing", "schemas/Think"), id="dangling-reference"),
        pytest.param(SPEC.replace("paths:", "paths: ["), id="no-yaml"),
    ],
)
def test_a_failed_run_leaves_everything_as_it_was(project: Path, spec: str) -> None:
    """A specification that the generator cannot read is an error, and nothing is half-made."""
    (project / "openapi" / "tiny.yaml").write_text(spec)
    before = contents(project)

    status, _ = regenerate(project)

    assert status != 0
    assert contents(project) == before


def regenerate(root: Path, *options: str) -> tuple[int, list[str]]:
    """Run it in a project; give its exit status and the files that it names, in order."""
    script = root / "openapi" / "generator" / "regenerate.py"
    done = subprocess.run([sys.executable, script, *options], capture_output=True, text=True, check=False)
    named = [line.removeprefix("out of date: ") for line in done.stderr.splitlines() if line.startswith("out of date")]
    return done.returncode, sorted(named)


def contents(root: Path) -> dict[str, bytes]:
    """Read every file of a project."""
    files = [path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {str(path.relative_to(root)): path.read_bytes() for path in files}
