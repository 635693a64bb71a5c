"""The event for everything that has no class, or does not fit it."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen


@frozen
class UnknownEvent:
    """An event that no class fits, with everything that it held.

    Its type is not documented (a new one, or one of old documents such as ``communications.incoming.*``), or the body
    lacks something that the class of its type requires. In the second case `problem` names it.
    """

    type_: str
    """The type, as the service names it. A body in Contiguity's old format has the type ``v1``."""
    id: str | None = None
    """The id of the event. Redeliveries have the same one: use it to drop duplicates."""
    timestamp: float | None = None
    """Unix time of the event in seconds."""
    api_version: str | None = None
    """The version of the API that wrote the event."""
    raw: dict[str, Any] = field(factory=dict[str, Any], repr=False)
    """The whole JSON object, as received."""
    problem: str | None = None
    """Why an event of a documented type does not fit its class, such as ``data.chat.id is missing``; else None."""

    @property
    def type(self) -> str:
        """The same as ``type_``."""
        return self.type_

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object, as received."""
        return dict(self.raw)
