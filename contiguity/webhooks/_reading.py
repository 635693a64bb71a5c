"""From a JSON object to the class of its type, and what is wrong with it when that fails."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import attrs

from contiguity.errors import InvalidPayload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# What a generated `from_dict` raises for JSON that is not of its shape.
SHAPE_ERRORS = (KeyError, TypeError, ValueError, AttributeError)


class Kind(NamedTuple):
    """An event class, ready to read."""

    read: Callable[[dict[str, Any]], Any]
    needed: Callable[[Any], tuple[object, ...]]
    """Gives the strings that the event must have: the generated class takes them on trust."""
    cls: type[Any]


@cache
def kind_of(cls: type[Any]) -> Kind:
    """Prepare an event class."""
    paths = list(_strings(cls))
    # Twice the first, because for one name alone an attrgetter does not give a tuple.
    return Kind(cls.from_dict, attrgetter(paths[0], *paths), cls)


def read(cls: type[Any], document: dict[str, Any]) -> Any:
    """Make an event of a class from a JSON object.

    Raises:
        InvalidPayload: Something that this class must have is missing, or of another type.
    """
    kind = kind_of(cls)
    try:
        event = kind.read(document)
    except SHAPE_ERRORS:
        raise InvalidPayload(_refusal(cls, document)) from None
    for value in kind.needed(event):
        if type(value) is not str:
            raise InvalidPayload(_refusal(cls, document))
    return event


def _refusal(cls: type[Any], document: dict[str, Any]) -> str:
    fault = next(_faults(cls, document, ""), "it does not have the documented shape")
    return f"the signature is right, but this is no whole {cls.__name__}: {fault}"


def _strings(cls: type[Any]) -> Iterator[str]:
    for name, (hint, required) in _fields(cls).items():
        if not required:
            continue
        if attrs.has(hint):
            yield from (f"{name}.{inner}" for inner in _strings(hint))
        elif hint is str or get_origin(hint) is Literal:
            yield name


def _faults(cls: type[Any], document: object, where: str) -> Iterator[str]:
    if not isinstance(document, dict):
        yield f"{where.removesuffix('.')} must be an object"
        return
    for name, (hint, required) in _fields(cls).items():
        wire = name.removesuffix("_")  # The generator's mark on names that mean something to Python.
        path = where + wire
        value = document.get(wire)
        if value is None:
            if required and not (wire in document and type(None) in get_args(hint)):
                yield f"{path} is {'null' if wire in document else 'missing'}"
        elif hint is str and required and not isinstance(value, str):
            yield f"{path} must be a string"
        else:
            yield from _inner_faults(hint, value, path)


def _inner_faults(hint: Any, value: object, path: str) -> Iterator[str]:
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    if isinstance(value, str) and str in options:
        return
    for option in options:
        (item,) = get_args(option) if get_origin(option) is list else (None,)
        if attrs.has(option):
            yield from _faults(option, value, f"{path}.")
        elif attrs.has(item):
            if not isinstance(value, list):
                yield f"{path} must be a list"
                return
            for index, one in enumerate(value):
                yield from _faults(item, one, f"{path}[{index}].")


@cache
def _fields(cls: type[Any]) -> dict[str, tuple[Any, bool]]:
    hints = get_type_hints(cls)
    return {one.name: (hints[one.name], one.default is attrs.NOTHING) for one in attrs.fields(cls) if one.init}
