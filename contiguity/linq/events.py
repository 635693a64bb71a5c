"""The events of Linq's webhooks, one class a type.

Each loads on first use. `Event` is the union of them all, for annotations::

    def handle(event: Event) -> None:
        match event:
            case MessageReceived(data=message): ...

A class whose name ends in ``V2025`` is the shape that the event had in the payload version 2025-01-01. A message part
that cannot be decoded is an `UnknownPart`, whose ``raw`` is its JSON; the classes of the other parts are in
`contiguity.linq.models`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import TYPE_CHECKING, Any, TypeAlias

import linq_api.events as _documented

if TYPE_CHECKING:
    from contiguity.webhooks._unknown import UnknownEvent as UnknownEvent
    from linq_api.events import *  # noqa: F403
    from linq_api.models import UnknownPart as UnknownPart

    Event: TypeAlias = DocumentedEvent | UnknownEvent  # noqa: F405
    """Any event that `contiguity.webhooks.LinqWebhook.unwrap` gives."""

    IncomingEvent: TypeAlias = Event | Mapping[str, Any]
    """What can be handed to `reply`: an event, or the JSON object of a body. That it is a message is checked there."""

_CLASSES = sorted(set(_documented.EVENTS.values()))


def __getattr__(name: str) -> object:
    value: Any
    if name == "UnknownEvent":
        from contiguity.webhooks import _unknown  # noqa: PLC0415 -- loaded on first use

        value = _unknown.UnknownEvent
    elif name == "UnknownPart":
        from linq_api import models  # noqa: PLC0415 -- loaded on first use

        value = models.UnknownPart
    # The unions are for those who read annotations at run time.
    elif name == "DocumentedEvent":
        classes: list[Any] = [getattr(_documented, one) for one in _CLASSES]
        value = reduce(lambda one, other: one | other, classes)
    elif name == "Event":
        documented: Any = __getattr__("DocumentedEvent")
        value = documented | __getattr__("UnknownEvent")
    elif name == "IncomingEvent":
        event: Any = __getattr__("Event")
        value = event | Mapping[str, Any]
    elif name in _documented.__all__:
        # Type checkers see all of these names here, the table included.
        value = getattr(_documented, name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(["Event", "IncomingEvent", "UnknownEvent", "UnknownPart", *_CLASSES])
