"""Report the differences between two versions of a specification, and the operations that are not used yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


def changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    """Yield one line for each operation, event, model and field that was added, changed or removed."""
    before, after = dict(_parts(old)), dict(_parts(new))
    for part in sorted(before.keys() | after.keys()):
        kind, name = part
        if part not in before:
            yield f"added {kind} {name}"
        elif part not in after:
            yield f"removed {kind} {name}"
        elif before[part] != after[part]:
            yield f"changed {kind} {name}"


def _parts(document: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str], Any]]:
    """Yield the kind, name and definition of each operation, event, model and field."""
    for path, method, operation in _operations(document):
        yield ("operation", operation["operationId"]), (path, method, operation)
    for name, hook in document.get("webhooks", {}).items():
        yield ("event", name), hook
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        own, fields = _fields(schema)
        yield ("model", name), own
        for field, definition in fields.items():
            yield ("field", f"{name}.{field}"), definition


def _fields(schema: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    """Split a schema into its own definition and its fields, those of inline `allOf` members included."""
    required = schema.get("required", ())
    fields: dict[str, Any] = {name: (inner, name in required) for name, inner in schema.get("properties", {}).items()}
    own: dict[str, Any] = {key: value for key, value in schema.items() if key not in {"properties", "required"}}
    if "allOf" in schema:
        members = [_fields(member) for member in schema["allOf"]]
        own["allOf"] = [definition for definition, _ in members]
        for _, inner in members:
            fields |= inner
    return own, fields


def unused(document: Mapping[str, Any], facade: Path, sandbox: Path) -> Iterator[str]:
    """Yield the operations that the facade does not call, and those that the sandbox does not handle, each on a line.

    The facade calls `<module>.operation(…)`. The sandbox names the operation in a string, as the key of its handler.
    """
    names = sorted(operation["operationId"] for _, _, operation in _operations(document))
    for what, folder, pattern in (
        ("no facade method", facade, r"\b(\w+)\.operation\b"),
        ("no sandbox handler", sandbox, r"[\"'](\w+)[\"']"),
    ):
        used = {name for path in folder.rglob("*.py") for name in re.findall(pattern, path.read_text(encoding="utf-8"))}
        missing = [name for name in names if name not in used]
        if missing:
            yield f"{what} yet: {', '.join(missing)}"


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for path, item in document.get("paths", {}).items():
        for method, operation in item.items():
            if method != "parameters":
                yield path, method, operation
