"""An event that came in, seen as the JSON object that it was: what every way to answer it begins with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from contiguity.errors import ValidationError

_LONGEST_QUOTE = 60


def document_of(event: object, service: Literal["Contiguity", "Linq"]) -> Mapping[str, Any]:
    """Give the JSON object of an event.

    Args:
        event: What `unwrap` gave, or the JSON object of a body.
        service: Whose event it must be.

    Raises:
        ValidationError: It is no event, or one of the other service.
    """
    make = getattr(event, "to_dict", None)
    try:
        document = object_of(make() if callable(make) else event)
    except (AttributeError, TypeError, ValueError):
        document = None
    if document is None:
        raise ValidationError.of("event", "must be what webhooks.unwrap gave, or the JSON object of a webhook's body")
    # The services name an event's type differently, and both names at once would be an extra field of the right one.
    if service == "Contiguity" and "event_type" in document and not {"type", "crumbs"} & document.keys():
        raise ValidationError.of("event", "is one of Linq, which a Linq client answers")
    if service == "Linq" and "event_type" not in document and {"type", "crumbs"} & document.keys():
        raise ValidationError.of("event", "is one of Contiguity, which a Contiguity client answers")
    return document


def object_of(value: object) -> Mapping[str, Any] | None:
    """Give a value if it is a JSON object, else None."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else None


def quoted(value: object) -> str:
    """Quote what an event has instead of what it must have, if it is a word, and not at any length."""
    if isinstance(value, bool):
        return str(value).lower()
    return repr(value[:_LONGEST_QUOTE]) if isinstance(value, str) else f"of type {type(value).__name__}"


__all__ = ["document_of", "object_of", "quoted"]
