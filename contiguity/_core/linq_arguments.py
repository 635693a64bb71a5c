"""More of what Linq would surely refuse: opaque ids, page sizes, keys, and what polls, webhooks and payments take."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, cast

from attrs import AttrsInstance, fields

from contiguity._core import checks, linq_checks
from contiguity.errors import ValidationError

if TYPE_CHECKING:
    from linq_api.models import PollOptionDraft, WebhookEventType


class Model(AttrsInstance, Protocol):
    """A generated model."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object."""
        ...


M = TypeVar("M", bound=Model)

LARGEST_PAGE = 100  # API reference, every list that has pages.
MOST_METADATA = 49  # API reference, create payment request.

_IDENTIFIER = re.compile(r"(?!\.{1,2}$)[A-Za-z0-9_.:~-]{1,255}")


def identifier(argument: str, value: object) -> str:
    """Check an opaque id or a name that goes into the path."""
    if not isinstance(value, str) or _IDENTIFIER.fullmatch(value) is None:
        raise ValidationError.of(argument, "must be as the service gave it: letters, digits and _ . : ~ - alone")
    return value


def page_size(value: object) -> int | None:
    """Check how many entries a page is to have."""
    return None if value is None else checks.limit(value, LARGEST_PAGE)


def key_of_call(given: object) -> str:
    """Check the idempotency key of a call, or mint it: a new one for each call, the same one for each of its tries."""
    if given is not None:
        return linq_checks.idempotency_key("idempotency_key", given)
    from uuid import uuid4  # noqa: PLC0415 -- needed by none but those who send

    return str(uuid4())


def header_key(given: object) -> str:
    """Check or mint an idempotency key that goes into a header."""
    key = key_of_call(given)
    if not (key.isascii() and key.isprintable() and key == key.strip()):
        raise ValidationError.of("idempotency_key", "must be printable ASCII here, since it becomes a header")
    return key


def whole(argument: str, value: object, *, least: int, most: int | None = None) -> int:
    """Check a whole number."""
    good = isinstance(value, int) and not isinstance(value, bool) and value >= least
    if not isinstance(value, int) or not good or (most is not None and value > most):
        span = f"from {least}" if most is None else f"from {least} to {most}"
        raise ValidationError.of(argument, f"must be a whole number {span}")
    return value


def model(argument: str, value: object, cls: type[M]) -> M:
    """Check that a value is the model that it must be, or a dict of its fields."""
    if isinstance(value, cls):
        return value
    rule = f"must be a {cls.__name__} of contiguity.linq.models, or a dict of its fields"
    if not isinstance(value, Mapping):
        raise ValidationError.of(argument, rule)
    given = cast("Mapping[str, Any]", value)
    known = [field.name for field in fields(cls)]
    for name in given:
        if name not in known:
            raise ValidationError.of(f"{argument}.{name}", f"is not a field here; {', '.join(known)} are")
    try:
        return cls.from_dict(given)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise ValidationError.of(argument, rule) from None


def poll_options(value: object, *, least: int) -> list[PollOptionDraft]:
    """Check the choices of a poll."""
    from linq_api.models import PollOptionDraft  # noqa: PLC0415 -- loaded by those who make polls

    texts = checks.strings("options", value)
    if len(texts) < least:
        raise ValidationError.of("options", f"must be at least {least}, and there are {len(texts)}")
    return [PollOptionDraft(text=checks.text(f"options[{place}]", text)) for place, text in enumerate(texts)]


def event_types(value: object) -> list[WebhookEventType]:
    """Check the types of events to subscribe to; which there are is for the service to say."""
    types = checks.strings("subscribed_events", value)
    if not types:
        raise ValidationError.of("subscribed_events", "must name at least one event type")
    for place, type_ in enumerate(types):
        checks.text(f"subscribed_events[{place}]", type_)
    return cast("list[WebhookEventType]", types)


def metadata(value: object) -> dict[str, str]:
    """Check values of the caller's own, which come back unchanged."""
    if not isinstance(value, Mapping):
        raise ValidationError.of("metadata", "must be a dict of names and values")
    given = cast("Mapping[object, object]", value)
    if len(given) > MOST_METADATA:
        raise ValidationError.of("metadata", f"must have at most {MOST_METADATA} names, and there are {len(given)}")
    checked: dict[str, str] = {}
    for name, one in given.items():
        if checks.text("metadata", name).startswith("linq_"):
            raise ValidationError.of("metadata", f"must not have names that begin with linq_, such as {name!r}")
        checked[str(name)] = checks.unicode(f"metadata[{name!r}]", one)
    return checked
