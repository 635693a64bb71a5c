"""JSON as values: objects and arrays that cannot change, so that they can be hashed."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, TypeGuard

from attrs import field, frozen

from contiguity.errors import ValidationError

DEEPEST = 100
"""How deeply arrays and objects may be nested. Python's own JSON parser gives up at about ten times that."""

Array: TypeAlias = list[Any] | tuple[Any, ...]


@frozen(eq=False, repr=False)
class FrozenDict(Mapping[str, Any]):
    """A JSON object that cannot change. It is equal to any mapping with the same members, in whatever order."""

    _members: dict[str, Any] = field(factory=dict[str, Any])

    def __getitem__(self, name: str) -> Any:
        return self._members[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __hash__(self) -> int:
        return hash(frozenset(self._members.items()))

    def __repr__(self) -> str:
        return repr(self._members)


def freeze(value: object, where: str, room: int = DEEPEST) -> Any:
    """Make a JSON value hashable: objects become `FrozenDict`, arrays tuples; the rest stays as it is.

    Raises:
        ValidationError: It is not a JSON value, or is nested too deeply.
    """
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return number(value, where)
    if _is_object(value):
        return freeze_object(value, where, room)
    if not _is_array(value):
        raise ValidationError.of(where, "must be a JSON value")
    _check_room(room, where)
    return tuple(freeze(one, f"{where}[{index}]", room - 1) for index, one in enumerate(value))


def freeze_object(value: object, where: str, room: int = DEEPEST) -> FrozenDict:
    """Make a JSON object hashable.

    Raises:
        ValidationError: It is not a JSON object, or is nested too deeply.
    """
    given = mapping(value, where)
    _check_room(room, where)
    members: dict[str, Any] = {}
    for name, one in given.items():
        if not isinstance(name, str):
            raise ValidationError.of(where, "must have strings as the names of its members")
        members[name] = freeze(one, f"{where}.{name}", room - 1)
    return FrozenDict(members)


def thaw(value: object) -> Any:
    """Make a plain JSON value of a frozen one."""
    if _is_object(value):
        return {name: thaw(one) for name, one in value.items()}
    return [thaw(one) for one in value] if _is_array(value) else value


def mapping(value: object, where: str) -> Mapping[Any, Any]:
    """Check that a value is a JSON object."""
    if not _is_object(value):
        raise ValidationError.of(where, "must be a JSON object")
    return value


def array(value: object, where: str) -> Array:
    """Check that a value is a JSON array."""
    if not _is_array(value):
        raise ValidationError.of(where, "must be a JSON array")
    return value


def number(value: object, where: str) -> float:
    """Check that a value is a finite number that a double can hold, and keep it as the integer or float that it is."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValidationError.of(where, "must be a number")
    try:
        finite = math.isfinite(value)
    except OverflowError:
        finite = False
    if not finite:
        raise ValidationError.of(where, "must be a finite number")
    # Subclasses, such as the numbers of numpy, become plain numbers of the same value.
    return float(value) if isinstance(value, float) else int(value)


def _is_object(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_array(value: object) -> TypeGuard[Array]:
    return isinstance(value, (list, tuple))


def _check_room(room: int, where: str) -> None:
    if room <= 0:
        raise ValidationError.of(where, f"must not be nested more than {DEEPEST} levels deep")


__all__ = ["DEEPEST", "Array", "FrozenDict", "array", "freeze", "freeze_object", "mapping", "number", "thaw"]
