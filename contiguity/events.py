"""Events of Contiguity's webhooks: one class for each type.

`Event` is the union of all classes, for annotations. An event of an undocumented type is an `UnknownEvent`. The classes
are generated from the API description and imported on first use.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import contiguity_api.events as _documented
from contiguity._core import lazy_modules

if TYPE_CHECKING:
    from contiguity.webhooks._unknown import UnknownEvent as UnknownEvent
    from contiguity_api.events import *  # noqa: F403

    Event: TypeAlias = DocumentedEvent | UnknownEvent  # noqa: F405
    """Any event that `contiguity.webhooks.Webhook.unwrap` returns."""

    IncomingEvent: TypeAlias = Event | Mapping[str, Any]
    """An event to reply to, or the JSON object of its body. `reply` validates that it is a received message."""
else:
    # Hidden from mypy, which cannot evaluate it and would drop the names of the star import.
    __all__ = ["Event", "IncomingEvent", "UnknownEvent"]
    __all__ += _documented.__all__
    __getattr__, __dir__ = lazy_modules.attach(
        __name__,
        {
            "UnknownEvent": "contiguity.webhooks._unknown",
            **dict.fromkeys(_documented.__all__, "contiguity_api.events"),
        },
        # At run time the unions are for readers of annotations.
        {
            "Event": lambda: __getattr__("DocumentedEvent") | __getattr__("UnknownEvent"),
            "IncomingEvent": lambda: __getattr__("Event") | Mapping[str, Any],
        },
    )
