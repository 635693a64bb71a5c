from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.legacy_message_type import LegacyMessageType
from ..types import OpenModel


@_attrs_define
class LegacyCrumbs(OpenModel):
    """The message in the legacy format."""

    _json_names: ClassVar = {"from_": "from", "type_": "type"}

    from_: str
    """The sender."""

    to: str
    """Your number that received the message, without its plus sign."""

    message: str | None = None
    """The text of the message."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds."""

    type_: LegacyMessageType | str | None = None
    """Channel of the message."""

    time: float | str | None = None
    """Time in the format of 2024; its unit is not documented."""

    @property
    def text(self) -> str | None:
        """The same as ``message``."""
        return self.message

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.from_ = d.pop("from")
        self.to = d.pop("to")
        self.message = d.pop("message", None)
        self.timestamp = d.pop("timestamp", None)
        self.type_ = d.pop("type", None)
        self.time = d.pop("time", None)
        self.additional_properties = d
        return self
