"""The specifications are valid, linted, fully described, and equal to the copies in the generated packages."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml  # type: ignore[import-untyped]
from javascript import node, packages
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from openapi_spec_validator import validate

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent
SPECS = [path for path in sorted((ROOT / "openapi").glob("*.yaml")) if path.stem != "redocly"]
METHODS = {"delete", "get", "head", "options", "patch", "post", "put", "trace"}
LOADED = {path: yaml.safe_load(path.read_text()) for path in SPECS}


@pytest.fixture(params=SPECS, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    """Return the file of each specification."""
    file: Path = request.param
    return file


@pytest.fixture
def document(path: Path) -> dict[str, Any]:
    """Return each specification."""
    loaded: dict[str, Any] = LOADED[path]
    return loaded


def test_spec_is_valid_openapi_3_1(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.1.")

    validate(document)


def test_spec_has_no_findings_of_the_linter(path: Path) -> None:
    """Warnings of Redocly are errors."""
    config = ROOT / "openapi" / "redocly.yaml"

    done = node(packages() / "@redocly" / "cli" / "bin" / "cli.js", "lint", "--config", config, path)

    assert done.returncode == 0, done.stdout + done.stderr


def test_every_schema_and_property_has_a_description(document: dict[str, Any]) -> None:
    undescribed = [where for where, schema in schemas(document) if not schema.get("description", "").strip()]

    assert undescribed == []


def test_every_schema_and_property_has_valid_examples(document: dict[str, Any]) -> None:
    """There is at least one."""
    problems = []
    for where, schema in schemas(document):
        if not schema.get("examples"):
            problems.append(f"{where}: no example")
        validator = OAS31Validator(
            {**schema, "components": document["components"]}, format_checker=oas31_format_checker
        )
        for example in schema.get("examples", []):
            problems += [f"{where}: {example!r}: {error.message}" for error in validator.iter_errors(example)]

    assert problems == []


def test_operations_and_their_parts_have_descriptions(document: dict[str, Any]) -> None:
    """So have tags and security schemes."""
    parts: dict[str, dict[str, Any]] = {f"tag {tag['name']}": tag for tag in document["tags"]}
    for kind in ("parameters", "responses", "headers", "securitySchemes"):
        parts |= {f"{kind} {name}": part for name, part in document["components"].get(kind, {}).items()}
    for where, operation in operations(document):
        parts[where] = operation
        parts |= {f"{where} parameter {number}": part for number, part in enumerate(operation.get("parameters", []))}
        parts |= {f"{where} {status}": part for status, part in operation.get("responses", {}).items()}
    undescribed = [
        name for name, part in parts.items() if "$ref" not in part and not part.get("description", "").strip()
    ]

    assert undescribed == []


def test_every_component_is_used(document: dict[str, Any]) -> None:
    """A path or a webhook refers to it, directly or not."""
    reached: set[str] = set()
    ahead = [document["paths"], document.get("webhooks", {})]
    while ahead:
        for reference in set(references(ahead.pop())) - reached:
            reached.add(reference)
            ahead.append(resolve(document, reference))
    reached |= {f"#/components/securitySchemes/{name}" for rule in document["security"] for name in rule}
    everything = {f"#/components/{kind}/{name}" for kind, parts in document["components"].items() for name in parts}

    assert everything - reached == set()


def test_operation_ids_are_unique_and_in_snake_case(document: dict[str, Any]) -> None:
    """They are the names of functions."""
    names = [operation.get("operationId", where) for where, operation in operations(document, hooks=False)]

    assert [name for name in names if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)] == []
    assert sorted(set(names)) == sorted(names)


def test_body_of_every_webhook_refers_to_a_component(document: dict[str, Any]) -> None:
    """The name of the component is the name of the class."""
    for hook in document.get("webhooks", {}).values():
        schema = hook["post"]["requestBody"]["content"]["application/json"]["schema"]

        assert resolve(document, schema["$ref"])["description"]


def test_generated_package_contains_the_spec(path: Path, document: dict[str, Any]) -> None:
    copy = json.loads((ROOT / "generated" / f"{path.stem}_api" / "openapi.json").read_text())

    assert copy == document


def test_constants_are_valid_for_their_schemas(document: dict[str, Any]) -> None:
    """Media types and tapbacks, for example, are values of enumerations."""
    problems = []
    for name, constant in document["x-constants"].items():
        validator = OAS31Validator({**constant.get("schema", {}), "components": document["components"]})
        problems += [f"{name}: {error.message}" for error in validator.iter_errors(constant["value"])]

    assert problems == []


def test_generated_constants_equal_those_of_the_spec(path: Path, document: dict[str, Any]) -> None:
    """Lists are generated as tuples."""
    module = import_module(f"{path.stem}_api.constants")

    generated = {name: getattr(module, name) for name in vars(module) if name.isupper() and name != "TYPE_CHECKING"}

    assert json.loads(json.dumps(generated)) == {
        name: constant["value"] for name, constant in document["x-constants"].items()
    }


def test_patterns_of_constants_are_written_once(path: Path, document: dict[str, Any]) -> None:
    """Schemas refer to the pattern of a constant by a YAML alias."""
    patterns = [constant["value"] for name, constant in document["x-constants"].items() if name.endswith("_PATTERN")]

    assert [pattern for pattern in patterns if path.read_text().count(pattern) != 1] == []


def test_tapback_spellings_are_the_same_in_both_specs() -> None:
    """A tapback that one client accepts is accepted by the other."""
    first, second = (loaded["x-constants"]["TAPBACK_SPELLINGS"]["value"] for loaded in LOADED.values())

    assert first == second


def operations(document: dict[str, Any], *, hooks: bool = True) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the operations, including those of webhooks if `hooks` is true."""
    for place, item in (document["paths"] | (document.get("webhooks", {}) if hooks else {})).items():
        for method in METHODS & set(item):
            yield f"{method} {place}", item[method]


def schemas(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the schemas of the components and all their properties."""
    for name, schema in document["components"]["schemas"].items():
        yield name, schema
        yield from properties(name, schema)


def properties(where: str, schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the properties of a schema, at any depth."""
    for name, inner in schema.get("properties", {}).items():
        yield f"{where}.{name}", inner
    unnamed = [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
    members = [member for key in ("allOf", "anyOf", "oneOf", "prefixItems") for member in schema.get(key, [])]
    for number, inner in enumerate([*unnamed, *members]):
        yield from properties(f"{where}/{number}", inner)
    for name, inner in schema.get("properties", {}).items():
        yield from properties(f"{where}.{name}", inner)


def references(value: object) -> Iterator[str]:
    """Yield the references in a part of a document."""
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from references(inner)


def resolve(document: dict[str, Any], reference: str) -> dict[str, Any]:
    """Resolve a reference within the document."""
    found: Any = document
    for key in reference.removeprefix("#/").split("/"):
        found = found[key.replace("~1", "/").replace("~0", "~")]
    return dict(found)
