"""A part that was given as a dict or as a generated model, seen as fields by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeGuard, cast, runtime_checkable

from contiguity.errors import ValidationError


@runtime_checkable
class Model(Protocol):
    """What every generated model can do."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object."""
        ...


def name_of(where: str, field: str) -> str:
    """Name a field by its path; `where` is empty for an argument of its own."""
    return f"{where}.{field}" if where else field


def fields_of(where: str, given: object) -> dict[str, object]:
    """Give the fields that are set.

    Raises:
        ValidationError: It has no fields, or a generated model holds what cannot be JSON.
    """
    if isinstance(given, Model):
        try:
            given = given.to_dict()
        except (AttributeError, TypeError, ValueError):
            raise ValidationError.of(where, "holds values of other types than its own") from None
    if not isinstance(given, Mapping):
        raise ValidationError.of(where, "must be a dict or one of the generated models")
    return {str(name): value for name, value in cast("Mapping[object, object]", given).items() if value is not None}


def only(where: str, fields: Mapping[str, object], known: Sequence[str], *, needed: Sequence[str] = ()) -> None:
    """Refuse unknown fields, which are surely misspelled, and missing ones."""
    for name in fields:
        if name not in known:
            raise ValidationError.of(name_of(where, name), f"is not a field here; {', '.join(known)} are")
    for name in needed:
        if name not in fields:
            raise ValidationError.of(name_of(where, name), "must be given")


def one_source(where: str, fields: Mapping[str, object]) -> None:
    """Refuse a file or an image with no source, and one with two."""
    if ("url" in fields) == ("attachment_id" in fields):
        raise ValidationError.of(name_of(where, "url"), "or attachment_id must be given, and not both")


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Tell whether a value is a list or a tuple, which JSON does not tell apart."""
    return isinstance(value, (list, tuple))


def list_of(where: str, value: object) -> Sequence[object]:
    """Check a list."""
    if not is_list(value):
        raise ValidationError.of(where, "must be a list")
    return value


__all__ = ["Model", "fields_of", "is_list", "list_of", "name_of", "one_source", "only"]
