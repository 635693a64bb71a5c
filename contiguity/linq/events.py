"""Events of Linq's webhooks: one class for each type.

`Event` is the union of all classes, for annotations::

    def handle(event: Event) -> None:
        match event:
            case MessageReceived(data=message): ...

A class whose name ends in ``V2025`` is the event in the payload version 2025-01-01. An event of an undocumented type is
an `UnknownEvent`. A message part that cannot be decoded is an `UnknownPart`, whose ``raw`` is its JSON; the classes of
the other parts are in `contiguity.linq.models`. The classes are generated from the API description and imported on
first use.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import linq_api.events as _documented
from contiguity._core import lazy_modules

if TYPE_CHECKING:
    from contiguity.webhooks._unknown import UnknownEvent as UnknownEvent
    from linq_api.events import *  # noqa: F403
    from linq_api.models import UnknownPart as UnknownPart

    Event: TypeAlias = DocumentedEvent | UnknownEvent  # noqa: F405
    """Any event that `contiguity.webhooks.LinqWebhook.unwrap` returns."""

    IncomingEvent: TypeAlias = Event | Mapping[str, Any]
    """An event to reply to, or the JSON object of its body. `reply` validates that it is a received message."""
else:
    # Hidden from mypy, which cannot evaluate it and would drop the names of the star import.
    __all__ = ["Event", "IncomingEvent", "UnknownEvent", "UnknownPart"]
    __all__ += _documented.__all__
    __getattr__, __dir__ = lazy_modules.attach(
        __name__,
        {
            "UnknownEvent": "contiguity.webhooks._unknown",
            "UnknownPart": "linq_api.models",
            **dict.fromkeys(_documented.__all__, "linq_api.events"),
        },
        # At run time the unions are for readers of annotations.
        {
            "Event": lambda: __getattr__("DocumentedEvent") | __getattr__("UnknownEvent"),
            "IncomingEvent": lambda: __getattr__("Event") | Mapping[str, Any],
        },
    )
