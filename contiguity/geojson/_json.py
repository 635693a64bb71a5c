"""Immutable JSON values, and checks of JSON types."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, TypeGuard

from attrs import field, frozen

from contiguity.errors import ValidationError

MAX_DEPTH = 100
"""Maximum nesting of arrays and objects, well below the recursion limit of Python."""

Array: TypeAlias = list[Any] | tuple[Any, ...]


@frozen(eq=False, repr=False)
class FrozenDict(Mapping[str, Any]):
    """An immutable JSON object, equal to any mapping with the same members in any order."""

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


def freeze(value: object, where: str, depth: int = MAX_DEPTH, *, strict: bool = True) -> Any:
    """Convert a JSON value to a hashable one: objects to `FrozenDict`, arrays to tuples.

    Without `strict`, numbers may be infinite or NaN, and values beyond the maximum depth become None.
    """
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return number(value, where) if strict else float(value)
    if not depth and strict:
        raise ValidationError.of(where, f"must not be nested more than {MAX_DEPTH} levels deep")
    if not depth:
        return None
    if _is_array(value):
        return tuple(freeze(one, f"{where}[{index}]", depth - 1, strict=strict) for index, one in enumerate(value))
    if not _is_object(value):
        raise ValidationError.of(where, "must be a JSON value")
    if not all(isinstance(name, str) for name in value):
        raise ValidationError.of(where, "must have strings as the names of its members")
    return FrozenDict({name: freeze(one, f"{where}.{name}", depth - 1, strict=strict) for name, one in value.items()})


def thaw(value: object) -> Any:
    """Convert a frozen value to plain dicts and lists."""
    if _is_object(value):
        return {name: thaw(one) for name, one in value.items()}
    return [thaw(one) for one in value] if _is_array(value) else value


def mapping(value: object, where: str) -> Mapping[Any, Any]:
    if not _is_object(value):
        raise ValidationError.of(where, "must be a JSON object")
    return value


def array(value: object, where: str) -> Array:
    if not _is_array(value):
        raise ValidationError.of(where, "must be a JSON array")
    return value


def number(value: object, where: str) -> float:
    """Check for a finite number that a double can hold; return it as a plain integer or float."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValidationError.of(where, "must be a number")
    try:
        finite = math.isfinite(value)
    except OverflowError:
        finite = False
    if not finite:
        raise ValidationError.of(where, "must be a finite number")
    return float(value) if isinstance(value, float) else int(value)


def _is_object(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_array(value: object) -> TypeGuard[Array]:
    return isinstance(value, (list, tuple))
