"""The event for every type that is not documented."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen


@frozen
class UnknownEvent:
    """An event whose type is not documented, with everything that it held.

    New types come as this, and so do those of old documents (``communications.incoming.*``, ``text.incoming``).
    """

    type_: str
    """Its type, as the service names it."""
    id: str | None = None
    """Id of the event; the same one on a redelivery, so drop what was seen."""
    timestamp: float | None = None
    """Unix time of the event in seconds."""
    api_version: str | None = None
    """Version of the API that wrote the event."""
    raw: dict[str, Any] = field(factory=dict[str, Any], repr=False)
    """The whole JSON object, as received."""

    @property
    def type(self) -> str:
        """The same as ``type_``."""
        return self.type_

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object: the one that was received."""
        return dict(self.raw)
