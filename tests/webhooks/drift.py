"""Change one field of a JSON object, and check that an event has lost nothing of it."""

from __future__ import annotations

import copy
import datetime as dt
import json
import typing
from types import UnionType
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[Any, ...]

REMOVED = object()
VALUES: list[Any] = [REMOVED, None, "x", "", 5, 5.5, True, [], {}, [5], [None, {}], {"type": 5}]
"""What one field is replaced with."""


def as_parsed(document: Any) -> Any:
    """Encode and parse a JSON object. An integer beyond 64 bits becomes a float (RFC 8259, section 6)."""
    return json.loads(json.dumps(document), parse_int=_number)


def _number(digits: str) -> float:
    return int(digits) if -(2**63) <= int(digits) < 2**64 else float(digits)


def at(document: Any, path: Path) -> Any:
    """Return the value at a path."""
    for step in path:
        document = document[step]
    return document


def paths(document: Any, path: Path = ()) -> Iterator[Path]:
    """Return the paths of all fields and items."""
    if isinstance(document, dict | list):
        for key, value in document.items() if isinstance(document, dict) else enumerate(document):
            yield (*path, key)
            yield from paths(value, (*path, key))


def strings(document: Any) -> list[Path]:
    """Return the paths of all strings."""
    return [path for path in paths(document) if isinstance(at(document, path), str)]


def objects(document: Any) -> list[Path]:
    """Return the paths of all objects, including the whole one."""
    return [(), *(path for path in paths(document) if isinstance(at(document, path), dict))]


def changed(document: Any, path: Path, value: Any) -> Any:
    """Return a copy with another value at a path, or without that field."""
    whole = copy.deepcopy(document)
    parent = at(whole, path[:-1])
    if value is REMOVED:
        del parent[path[-1]]
    else:
        parent[path[-1]] = copy.deepcopy(value)
    return whole


def essential(cls: Any, path: Path) -> bool:
    """Return whether an event cannot exist without a field: it and all that contain it are required."""
    hints = typing.get_type_hints(cls)
    for field in attrs.fields(cls):
        if field.name.removesuffix("_") == path[0] and field.default is attrs.NOTHING:
            hint = hints[field.name]
            if typing.get_origin(hint) is list:
                return not any(attrs.has(one) for one in options(typing.get_args(hint)[0]))
            return len(path) == 1 or not attrs.has(hint) or essential(hint, path[1:])
    return False


def options(hint: Any) -> tuple[Any, ...]:
    """Return the types of a union."""
    return typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, UnionType) else (hint,)


def faults(value: Any, hint: Any, path: str) -> Iterator[str]:
    """Return where a value, or anything in it, does not have its declared type."""
    fits = [one for one in options(hint) if is_of(value, one)]
    if not fits:
        yield f"{path}: {value!r} is not {hint}"
    elif attrs.has(type(value)):
        hints = typing.get_type_hints(type(value))
        for field in attrs.fields(type(value)):
            yield from faults(getattr(value, field.name), hints[field.name], f"{path}.{field.name}")
    elif isinstance(value, list) and typing.get_args(fits[0]):
        for index, item in enumerate(value):
            yield from faults(item, typing.get_args(fits[0])[0], f"{path}[{index}]")


def is_of(value: Any, option: Any) -> bool:
    """Return whether a value has a type, apart from its contents."""
    origin = typing.get_origin(option)
    if option is Any:
        return True
    if origin is typing.Literal:
        return value in typing.get_args(option)
    if origin is not None:
        return isinstance(value, origin)
    # PEP 484: an int is a float. A bool is an int only to `isinstance`.
    return type(value) is option or (option is float and type(value) is int)


def losses(model: Any, document: dict[str, Any], path: str = "") -> Iterator[str]:
    """Return where a model has lost something of the JSON object that it was decoded from."""
    for key, given in document.items():
        here = f"{path}.{key}"
        if given is None:
            continue
        if key in model.additional_properties:
            if model.additional_properties[key] != given:
                yield f"{here} was changed"
            continue
        names = {field.name for field in attrs.fields(type(model))}
        yield from losses_of(getattr(model, key if key in names else f"{key}_"), given, here)


def losses_of(value: Any, given: Any, path: str) -> Iterator[str]:
    """Return where the value of a field has lost something of the JSON that it was decoded from."""
    if attrs.has(type(value)):
        yield from losses(value, given, path)
    elif isinstance(value, list) and value and attrs.has(type(value[0])):
        if len(value) != len(given):
            yield f"{path} has other items"
        for index, (item, raw) in enumerate(zip(value, given, strict=False)):
            # Contiguity's attachments may be plain URLs.
            yield from losses(item, {"url": raw} if isinstance(raw, str) else raw, f"{path}[{index}]")
    elif isinstance(value, dt.datetime) or path.endswith(".timestamp"):
        if value is None:
            yield f"{path} is gone"
    elif value != given:
        yield f"{path} was changed"
