"""JSON encoding and decoding: the only module that chooses the library."""

from __future__ import annotations

import json
import math
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

import orjson

from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DEEPEST = 254  # orjson's own limit.
_INTEGERS = range(-(2**63), 2**64)
_LONGEST_PLACE = 120


def dumps(value: Any) -> bytes:
    """Encode the JSON body of a request.

    Raises:
        ValidationError: A value has no JSON form: NaN, an infinity, an integer beyond 64 bits, text with a lone
            surrogate, a dict key that is not a `str`, another type, or too deep a nesting. The error names its place,
            such as ``metadata.score``.
    """
    try:
        body = orjson.dumps(value)
    except TypeError as error:
        raise ValidationError.of(*(_find_fault(value) or ("the request", f"must be serializable: {error}"))) from None
    # orjson writes NaN and infinities as null. Few requests contain a null, so few are searched.
    if b"null" in body and (fault := _find_fault(value)) is not None:
        raise ValidationError.of(*fault)
    return body


def _find_fault(value: Any) -> tuple[str, str] | None:
    """Return the place of the first value without a JSON form and the rule that it breaks."""
    ahead = [("", value, 0)]
    while ahead:
        place, value, depth = ahead.pop()
        if isinstance(value, Enum):
            value = value.value
        inner = _children(value)
        rule = _broken_rule(value) if inner is None else _broken_rule_of_container(value, depth)
        if rule is not None:
            place = place.removeprefix(".")
            return place[:_LONGEST_PLACE] or "the request", rule
        ahead += [(place + step, child, depth + 1) for step, child in reversed([*(inner or ())])]
    return None


def _children(value: Any) -> Iterator[tuple[str, Any]] | None:
    """Return the values inside a container, each with its step in a place; None for anything else."""
    if isinstance(value, dict):
        members = cast("dict[object, Any]", value)
        # A key that is not a name is not quoted, since it may be private.
        return (
            (f".{key}" if isinstance(key, str) and key.isidentifier() else f"[key {number}]", child)
            for number, (key, child) in enumerate(members.items())
        )
    if isinstance(value, list) or type(value) is tuple:
        return ((f"[{number}]", child) for number, child in enumerate(cast("Sequence[Any]", value)))
    names: Iterable[str] | None = getattr(cast("object", value), "__dataclass_fields__", None)
    return None if names is None else ((f".{name}", getattr(value, name)) for name in names if name[0] != "_")


def _broken_rule_of_container(value: Any, depth: int) -> str | None:
    if depth >= _DEEPEST:
        return "must not be nested this deeply"
    if isinstance(value, dict):
        keys = cast("dict[str, Any]", value).keys()
        if not all(type(key) is str for key in keys):
            return "must have only keys of type str"
        if not all(_is_unicode(key) for key in keys):
            return "must not have a key with a lone surrogate"
    return None


def _broken_rule(value: Any) -> str | None:
    if isinstance(value, str) and not _is_unicode(value):
        return "must not contain a lone surrogate"
    if isinstance(value, int) and value not in _INTEGERS:
        return "must be an integer of at most 64 bits"
    if isinstance(value, float) and not math.isfinite(value):
        return "must be a finite number"
    try:
        orjson.dumps(value)
    except TypeError:
        return f"must be a JSON value, not of type {type(value).__name__}"
    return None


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def loads(body: bytes) -> Any:
    """Decode a body.

    Raises:
        ValueError: The body is not JSON in UTF-8.
    """
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        # Half a surrogate pair, which a service may cut out of an emoji, is valid JSON (RFC 8259, section 8.2). NaN and
        # Infinity are not, but one such number should not cost the rest of the body.
        return _lenient_loads(body)


def _lenient_loads(body: bytes) -> Any:
    try:
        return json.loads(body.decode())
    except RecursionError:
        raise ValueError("nested too deeply") from None
