from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class MessageCancellation(OpenModel):
    """A queued message that was cancelled."""

    _json_names: ClassVar = {"from_": "from"}

    message_id: str
    """Id of the message."""

    from_: str | None = None
    """Your number."""

    to: str | None = None
    """The recipient of the message."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.message_id = d.pop("message_id")
        self.from_ = d.pop("from", None)
        self.to = d.pop("to", None)
        self.timestamp = d.pop("timestamp", None)
        self.additional_properties = d
        return self
