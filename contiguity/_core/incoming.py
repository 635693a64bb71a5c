"""Convert a received event back to its JSON object, for replies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from contiguity.errors import ValidationError

_WORD = re.compile(r"[a-z][a-z_]{0,30}(\.[a-z_]{1,30}){0,4}")


def event_payload(event: object) -> Mapping[str, Any]:
    """Return the JSON object of an event that `unwrap` returned, or of a body.

    Raises:
        ValidationError: It is neither.
    """
    payload = _payload(event)
    if payload is None:
        raise ValidationError.of("event", "must be an event returned by webhooks.unwrap, or the JSON object of a body")
    return payload


def _payload(event: object) -> Mapping[str, Any] | None:
    to_dict = getattr(event, "to_dict", None)
    try:
        return as_mapping(to_dict() if callable(to_dict) else event)
    except (AttributeError, TypeError, ValueError):
        return None


def as_mapping(value: object) -> Mapping[str, Any] | None:
    """Return a value if it is a JSON object, else None."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else None


def quote(value: object) -> str:
    """Quote a bool or a word, such as the type of an event; any other value may be private and is only described."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return repr(value) if _WORD.fullmatch(value) else "another string"
    return f"of type {type(value).__name__}"


__all__ = ["as_mapping", "event_payload", "quote"]
