"""From a JSON object to an event of a class, and what is wrong with it when that fails.

The generated classes take the JSON as it is: they see a missing field, but take a number for a name. Here the required
strings and numbers are looked at as well, so that an event is what its types say.
"""

from __future__ import annotations

from operator import attrgetter
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, cast, get_args, get_origin, get_type_hints

import attrs

from contiguity.errors import InvalidPayload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

# What a generated `from_dict` raises for JSON that is not of its shape.
SHAPE_ERRORS = (KeyError, TypeError, ValueError, AttributeError)

_WORDS: dict[type, str] = {str: "a string", int: "a whole number", bool: "true or false"}


class Kind(NamedTuple):
    """An event class, ready to read."""

    cls: type[Any]
    make: Callable[[dict[str, Any]], Any]
    strings: Callable[[Any], tuple[object, ...]]
    """Gives the strings that an event of this class must have."""
    others: Sequence[tuple[Callable[[Any], object], type]]
    """Gives each whole number and each yes or no that it must have, and which of them that is."""


def kind_of(cls: type[Any]) -> Kind:
    """Prepare an event class."""
    required = list(_required(cls))
    names = [name for name, type_ in required if type_ is str]
    others = [(attrgetter(name), type_) for name, type_ in required if type_ is not str]
    # The first one twice, because an attrgetter of a single name does not give a tuple.
    return Kind(cls, cls.from_dict, attrgetter(names[0], *names), others)


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
    for get, type_ in kind.others:
        if not _is(get(event), type_):
            raise InvalidPayload(_refusal(kind.cls, document))
    return event


def _refusal(cls: type[Any], document: dict[str, Any]) -> str:
    fault = next(_faults(cls, document, ""), "it does not have the documented shape")
    return f"the signature is right, but the body is no {cls.__name__}: {fault}"


def _required(cls: type[Any]) -> Iterator[tuple[str, type]]:
    """Go through the plain fields that an event must have: where, and of which type."""
    for name, (hint, required) in _fields(cls).items():
        if required and attrs.has(hint):
            yield from ((f"{name}.{inner}", type_) for inner, type_ in _required(hint))
        elif required and (type_ := _plain(hint)):
            yield name, type_


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
        elif required and (type_ := _plain(hint)) and not _is(given, type_):
            yield f"{inner} must be {_WORDS[type_]}"
        else:
            yield from _faults_inside(hint, given, inner)


def _faults_inside(hint: Any, value: object, path: str) -> Iterator[str]:
    options = _options(hint)
    if str in options and isinstance(value, str):
        return
    models = [option for option in options if attrs.has(option)]
    if models:
        yield from _faults(_model_for(models, value), value, path)
    for option in options:
        if get_origin(option) is list and any(attrs.has(inner) for inner in _options(get_args(option)[0])):
            yield from _faults_in_list(get_args(option)[0], value, path)


def _faults_in_list(hint: Any, value: object, path: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{path} must be a list"
        return
    for index, item in enumerate(cast("list[object]", value)):
        yield from _faults_inside(hint, item, f"{path}[{index}]")


def _model_for(models: Sequence[type[Any]], value: object) -> type[Any]:
    """Find the class that an object is to be of: the one of its type, else the one that takes any."""
    type_ = cast("dict[str, object]", value).get("type") if isinstance(value, dict) else None
    hints = [(one, _fields(one).get("type_", (None, False))[0]) for one in models]
    of_type = [one for one, hint in hints if get_origin(hint) is Literal and type_ in get_args(hint)]
    of_any = [one for one, hint in hints if get_origin(hint) is not Literal]
    return (of_type or of_any or list(models))[0]


def _is(value: object, type_: type) -> bool:
    # To JSON 1.0 and 1 are one number, and a parser makes the first of numbers that are too big for it.
    return type(value) is type_ or (type_ is int and isinstance(value, float) and value.is_integer())


def _plain(hint: Any) -> type | None:
    """Give the one plain type that a field may have; words to choose from are text, too."""
    types = {str if get_origin(option) is Literal else option for option in _options(hint)}
    return next((type_ for type_ in _WORDS if types == {type_}), None)


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _fields(cls: type[Any]) -> dict[str, tuple[Any, bool]]:
    """Give the type of each field, and whether it must be there."""
    hints = get_type_hints(cls)
    return {one.name: (hints[one.name], one.default is attrs.NOTHING) for one in attrs.fields(cls) if one.init}
