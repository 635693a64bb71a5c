"""Decoding of a JSON object into an event class, without losing an event to a field that has changed.

The generated `from_dict` rejects an object that lacks a required field, and keeps values of any type. Here every value
is checked against the type of its field, and a value of another type is replaced:

- An optional field that cannot be decoded is None.
- A part that cannot be decoded is an `UnknownPart`. An item of any other list of objects is left out. A required list
  of objects that is missing, or is not a list, is empty.
- If another required field cannot be decoded, the object that it is in cannot be decoded either.

The JSON of everything that was replaced is kept in the ``additional_properties`` of its object, under its name.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Union, cast, get_args, get_origin, get_type_hints

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

# A generated `from_dict` raises these for JSON of another shape.
_SHAPE_ERRORS = (KeyError, TypeError, ValueError, AttributeError)

_TEXT = frozenset({str})
_OPTIONAL_TEXT = frozenset({str, NoneType})

_WORDS = (
    (str, "a string"),
    (bool, "true or false"),
    (int, "an integer"),
    (float, "a number"),
    (datetime, "a timestamp"),
)


class DecodingError(Exception):
    """A required value is missing or has another type. The text has its path, without the value."""


def decode_exactly(classes: Sequence[type[Any]], document: dict[str, Any]) -> Any:
    """Decode a JSON object into the first class that it fits without replacements, or return None."""
    for cls in classes:
        if _model(cls).conforms(document):
            try:
                return cls.from_dict(document)
            except _SHAPE_ERRORS:  # A required field is missing.
                pass
    return None


def decode_leniently(classes: Sequence[type[Any]], document: dict[str, Any]) -> Any:
    """Decode a JSON object into the first class that it fits with replacements.

    Raises:
        DecodingError: It fits none of them. The text is about the first one.
    """
    problems: list[DecodingError] = []
    for cls in classes:
        try:
            return _decode_object(cls, document, "")
        except DecodingError as error:
            problems.append(error)
    raise problems[0]


class _Type(NamedTuple):
    """A type of a field or of an item of a list, None left aside."""

    options: tuple[Any, ...]
    json: frozenset[type]
    """The Python types of its JSON."""
    by_tag: Mapping[str, type[Any]]
    """The classes of its objects that are for one ``type``."""
    other: type[Any] | None
    """The class of all other objects."""

    def class_for(self, value: dict[str, Any]) -> type[Any] | None:
        """Return the class for an object."""
        tag = value.get("type") if self.by_tag else None
        return self.by_tag.get(tag, self.other) if type(tag) is str else self.other


class _Field(NamedTuple):
    name: str
    wire: str
    """The name in JSON."""
    required: bool
    nullable: bool
    type: _Type
    items: _Type | None
    """The type of the items, if it is a list."""

    @property
    def holds_objects(self) -> bool:
        """Whether it is a list of objects."""
        return self.items is not None and (self.items.other is not None or bool(self.items.by_tag))


class _Model:
    """The fields of a class, prepared for decoding."""

    __slots__ = ("conforms", "extra", "fields")

    def __init__(self, cls: type[Any]) -> None:
        hints = get_type_hints(cls)
        self.fields = [
            _field(one.name, hints[one.name], required=one.default is attrs.NOTHING)
            for one in attrs.fields(cls)
            if one.init and not one.kw_only
        ]
        extra = hints.get("additional_properties")
        self.extra = _type(get_args(extra)[1]).json if extra else None
        """The types of undocumented fields; empty for any, None if they are not kept."""
        self.conforms = _compile_check(self.fields, self.extra)
        """Return whether each value of an object has the type of its field."""


def _field(name: str, hint: Any, *, required: bool) -> _Field:
    type_ = _type(hint)
    lists = [one for one in type_.options if get_origin(one) is list]
    items = _type(get_args(lists[0])[0]) if lists else None
    # The generator adds an underscore to names that have a meaning in Python.
    return _Field(name, name.removesuffix("_"), required, NoneType in _options(hint), type_, items)


def _type(hint: Any) -> _Type:
    options = tuple(one for one in _options(hint) if one is not NoneType)
    models = [one for one in options if attrs.has(one)]
    tags = [(get_type_hints(one).get("type_"), one) for one in models] if len(models) > 1 else []
    by_tag = {get_args(tag)[0]: one for tag, one in tags if get_origin(tag) is Literal}
    other = next((one for one in models if one not in by_tag.values()), None)
    none: frozenset[type] = frozenset()
    types = none if Any in options else none.union(*map(_json_types, options))
    return _Type(options, types, by_tag, other)


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _json_types(option: Any) -> set[type]:
    if attrs.has(option):
        return {dict}
    if get_origin(option) is list:
        return {list}
    if get_origin(option) is Literal or option is datetime:
        return {str}
    return {int, float} if option is float else {option}


if TYPE_CHECKING:

    def _model(cls: type[Any]) -> _Model: ...

else:
    _model = cache(_Model)


def _compile_check(fields: Sequence[_Field], extra: frozenset[type] | None) -> Callable[[dict[str, Any]], bool]:
    """Compile the function that checks an object. A loop over the fields would take most of the time of `unwrap`."""
    lines = ["def conforms(document):", "    get = document.get"]
    names: dict[str, Any] = {"object_conforms": _object_conforms, "items_conform": _items_conform}
    for index, field in enumerate(fields):
        if not field.type.json or (datetime in field.type.options and not field.required):
            continue  # Any type fits. `from_dict` replaces an optional timestamp that it cannot read.
        kinds = field.type.json if field.required and not field.nullable else field.type.json | {NoneType}
        names |= {f"kinds{index}": kinds, f"type{index}": field.type, f"items{index}": field.items}
        if kinds == _OPTIONAL_TEXT:
            check = "value is not None and type(value) is not str"
        elif kinds == _TEXT:
            check = "type(value) is not str"
        else:
            check = f"type(value) not in kinds{index}"
        lines += [f"    value = get({field.wire!r})", f"    if {check}: return False"]
        if dict in kinds:
            lines.append(f"    if type(value) is dict and not object_conforms(type{index}, value): return False")
        if list in kinds:
            lines.append(
                f"    if value and type(value) is list and not items_conform(items{index}, value): return False"
            )
    if extra:
        names |= {"documented": {field.wire for field in fields}, "extra": extra}
        lines.append(
            "    if any(type(document[name]) not in extra for name in document.keys() - documented): return False"
        )
    exec("\n".join([*lines, "    return True"]), names)  # noqa: S102 -- made of the names of our own fields
    return cast("Callable[[dict[str, Any]], bool]", names["conforms"])


def _object_conforms(type_: _Type, value: dict[str, Any]) -> bool:
    cls = type_.class_for(value)
    return cls is None or _model(cls).conforms(value)


def _items_conform(items: _Type, values: list[Any]) -> bool:
    if items.json and not items.json.issuperset(map(type, values)):
        return False
    return dict not in items.json or all(type(one) is not dict or _object_conforms(items, one) for one in values)


def _decode_object(cls: type[Any], value: object, path: str) -> Any:
    if type(value) is not dict:
        raise DecodingError(f"{path} must be an object")
    model = _model(cls)
    rest = cast("dict[str, Any]", value).copy()
    decoded = {field.name: _decode_field(field, rest, path) for field in model.fields}
    if model.extra and not model.extra.issuperset(map(type, rest.values())):
        raise DecodingError(f"{path} has a value of another type")
    made = cls(**decoded)
    if model.extra is not None:
        made.additional_properties = rest
    return made


def _decode_field(field: _Field, rest: dict[str, Any], path: str) -> Any:
    """Decode a field of an object, and remove it from there if nothing of it was replaced."""
    path = f"{path}.{field.wire}" if path else field.wire
    required = field.required and not field.nullable
    value = rest.get(field.wire)
    if value is None:
        if required and not field.holds_objects:
            raise DecodingError(f"{path} is {'null' if field.wire in rest else 'missing'}")
        rest.pop(field.wire, None)
        return [] if required else None
    if field.items is not None and field.holds_objects and type(value) is list:
        decoded = [_decode_item(field.items, item, path) for item in cast("list[object]", value)]
        if all(complete for _, complete in decoded):
            del rest[field.wire]
        return [item for item, _ in decoded if item is not None]
    try:
        made = _decode_value(field.type, value, path)
    except DecodingError:
        if required and not field.holds_objects:
            raise
        return [] if required else None
    del rest[field.wire]
    return made


def _decode_item(items: _Type, value: object, path: str) -> tuple[Any, bool]:
    """Decode an item of a list of objects.

    Returns:
        The item, or None to leave it out; and whether it has everything that was received.
    """
    try:
        return _decode_value(items, value, path), True
    except DecodingError:
        if not items.by_tag or items.other is None:
            return None, False
    # Where some classes are for one `type`, the other class is for everything else.
    if type(value) is dict:
        return _decode_object(items.other, cast("dict[str, Any]", value), path), True
    return items.other(), False


def _decode_value(type_: _Type, value: Any, path: str) -> Any:
    if type(value) is dict:
        document = cast("dict[str, Any]", value)
        if (cls := type_.class_for(document)) is not None:
            return _decode_object(cls, document, path)
    for option in type_.options:
        decoded = _decode_plain(option, value)
        if decoded is not None:
            return decoded
    words = [word for one, word in _WORDS if one in type_.options or (one is str and str in type_.json)]
    raise DecodingError(f"{path} must be {words[0] if words else 'a list' if list in type_.json else 'an object'}")


def _decode_plain(option: Any, value: Any) -> Any:
    """Return a value that is not an object as one type, or None if it does not have that type."""
    kind: type[Any] = type(value)  # pyright: ignore[reportUnknownVariableType]
    origin = get_origin(option)
    if option is Any or kind is option or (option is float and kind is int):
        return value
    if option is int and kind is float and value.is_integer():  # In JSON, 1.0 and 1 are the same number.
        return int(value)
    if option is datetime:
        from linq_api.types import parse_timestamp  # noqa: PLC0415 -- only the events of Linq have these.

        return parse_timestamp(value)
    if origin is Literal:
        return value if kind is str and value in get_args(option) else None
    if origin is list and kind is list:
        # Every position counts in a list of plain values, so none is left out.
        items = _type(get_args(option)[0]).options
        decoded = [
            next((one for item in items if (one := _decode_plain(item, given)) is not None), None) for given in value
        ]
        return None if None in decoded else decoded
    return None
