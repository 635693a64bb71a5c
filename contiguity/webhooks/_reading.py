"""From a JSON object to an event of a class, and what is wrong with it when that fails.

The generated classes take the JSON as it is: they see a missing field, but take a number for a name. Here the required
strings are looked at as well, so that an event is what its types say.
"""

from __future__ import annotations

from operator import attrgetter
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, cast, get_args, get_origin, get_type_hints

import attrs

from contiguity.errors import InvalidPayload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# What a generated `from_dict` raises for JSON that is not of its shape.
SHAPE_ERRORS = (KeyError, TypeError, ValueError, AttributeError)


class Kind(NamedTuple):
    """An event class, ready to read."""

    cls: type[Any]
    make: Callable[[dict[str, Any]], Any]
    strings: Callable[[Any], tuple[object, ...]]
    """Gives the strings that an event of this class must have."""


def kind_of(cls: type[Any]) -> Kind:
    """Prepare an event class."""
    names = list(_required_strings(cls))
    # The first one twice, because an attrgetter of a single name does not give a tuple.
    return Kind(cls, cls.from_dict, attrgetter(names[0], *names))


def read(kind: Kind, document: dict[str, Any]) -> Any:
    """Make an event from a JSON object.

    Raises:
        InvalidPayload: Something that the class must have is missing, or is not what it must be.
    """
    try:
        event = kind.make(document)
    except SHAPE_ERRORS:
        raise InvalidPayload(_refusal(kind.cls, document)) from None
    for value in kind.strings(event):
        if type(value) is not str:
            raise InvalidPayload(_refusal(kind.cls, document))
    return event


def _refusal(cls: type[Any], document: dict[str, Any]) -> str:
    fault = next(_faults(cls, document, ""), "it does not have the documented shape")
    return f"the signature is right, but the body is no {cls.__name__}: {fault}"


def _required_strings(cls: type[Any]) -> Iterator[str]:
    for name, (hint, required) in _fields(cls).items():
        if required and attrs.has(hint):
            yield from (f"{name}.{inner}" for inner in _required_strings(hint))
        elif required and _is_text(hint):
            yield name


def _faults(cls: type[Any], value: object, path: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{path} must be an object"
        return
    document = cast("dict[str, Any]", value)
    for name, (hint, required) in _fields(cls).items():
        wire = name.removesuffix("_")  # The generator marks names that mean something to Python.
        inner = f"{path}.{wire}" if path else wire
        given = document.get(wire)
        if given is None:
            if required and type(None) not in get_args(hint):
                yield f"{inner} is {'null' if wire in document else 'missing'}"
        elif required and _is_text(hint) and not isinstance(given, str):
            yield f"{inner} must be a string"
        else:
            yield from _faults_inside(hint, given, inner)


def _faults_inside(hint: Any, value: object, path: str) -> Iterator[str]:
    for option in _options(hint):
        if option is str and isinstance(value, str):
            return
        if attrs.has(option):
            yield from _faults(option, value, path)
        elif get_origin(option) is list and attrs.has(get_args(option)[0]):
            yield from _faults_in_list(get_args(option)[0], value, path)


def _faults_in_list(cls: type[Any], value: object, path: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{path} must be a list"
        return
    for index, item in enumerate(cast("list[object]", value)):
        yield from _faults(cls, item, f"{path}[{index}]")


def _is_text(hint: Any) -> bool:
    return all(option is str or get_origin(option) is Literal for option in _options(hint))


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _fields(cls: type[Any]) -> dict[str, tuple[Any, bool]]:
    """Give the type of each field, and whether it must be there."""
    hints = get_type_hints(cls)
    return {one.name: (hints[one.name], one.default is attrs.NOTHING) for one in attrs.fields(cls) if one.init}
