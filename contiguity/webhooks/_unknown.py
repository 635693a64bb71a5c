"""The event for everything that has no class, or does not fit it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import field, frozen

from contiguity.webhooks._timestamps import seconds
from contiguity_api.types import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class UnknownEvent(Model):
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
    """The whole JSON object, as received. An integer beyond 64 bits may be a float, as in most JSON parsers."""
    problem: str | None = None
    """Why an event of a documented type does not fit its class, such as ``data.chat.id is missing``; else None."""

    @property
    def type(self) -> str:
        """The same as ``type_``."""
        return self.type_

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object, as received."""
        return dict(self.raw)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Create the event from the JSON object of any event, without a `problem`.

        Raises:
            TypeError: The object has no type.
        """
        type_ = src_dict.get("event_type", src_dict.get("type"))
        if not isinstance(type_, str):
            raise TypeError("an event must have a type")
        id_, api_version = src_dict.get("event_id", src_dict.get("id")), src_dict.get("api_version")
        return cls(
            type_=type_,
            id=id_ if isinstance(id_, str) else None,
            timestamp=seconds(src_dict.get("created_at", src_dict.get("timestamp"))),
            api_version=api_version if isinstance(api_version, str) else None,
            raw=dict(src_dict),
        )

    @classmethod
    def _documented_schema(cls, handler: Any) -> Any:
        del handler
        from pydantic_core import core_schema  # noqa: PLC0415 -- only pydantic calls this

        return core_schema.dict_schema(core_schema.str_schema())
