"""Access to the fields of a part or another object that is passed as a dict or as a generated model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeGuard, cast, runtime_checkable

from contiguity._core.validation import field, reject_unknown_fields
from contiguity.errors import ValidationError


@runtime_checkable
class Model(Protocol):
    """A generated model."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object."""
        ...


def fields_of(place: str, given: object) -> dict[str, object]:
    """Return the fields that are set.

    Raises:
        ValidationError: It has no fields, or it is a generated model with values of wrong types.
    """
    if isinstance(given, Model):
        given = _to_dict(given)
        if given is None:
            raise ValidationError.of(place, "is a model with values of wrong types")
    if not isinstance(given, Mapping):
        raise ValidationError.of(place, "must be a dict or a model of contiguity.linq.models")
    return {str(name): value for name, value in cast("Mapping[object, object]", given).items() if value is not None}


def _to_dict(model: Model) -> dict[str, Any] | None:
    try:
        return model.to_dict()
    except (AttributeError, TypeError, ValueError):
        return None


def check_fields(
    place: str, fields: Mapping[str, object], known: Sequence[str], *, required: Sequence[str] = ()
) -> None:
    """Reject unknown and missing fields."""
    reject_unknown_fields(place, fields, known)
    for name in required:
        if name not in fields:
            raise ValidationError.of(field(place, name), "must be given")


def require_one(place: str, fields: Mapping[str, object], names: Sequence[str]) -> None:
    """Require exactly one of several fields."""
    if sum(name in fields for name in names) != 1:
        raise ValidationError(arguments=[field(place, name) for name in names], rule="exactly one must be given")


def require_one_source(place: str, fields: Mapping[str, object]) -> None:
    """Require exactly one source of a file or an image."""
    require_one(place, fields, ("url", "attachment_id"))


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Return whether a value is a list or a tuple."""
    return isinstance(value, (list, tuple))


def list_of(place: str, value: object) -> Sequence[object]:
    """Validate a list."""
    if not is_list(value):
        raise ValidationError.of(place, "must be a list")
    return value


__all__ = ["Model", "check_fields", "field", "fields_of", "is_list", "list_of", "require_one", "require_one_source"]
