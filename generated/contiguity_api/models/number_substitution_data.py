from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class NumberSubstitutionData(OpenModel):
    """A message that was sent from a different number than requested."""

    original_number: str
    """The requested number."""

    used_number: str
    """The number that was used."""

    reason: str | None = None
    """Reason for the substitution. The only known value is requested_unavailable_random_used."""

    message_id: str | None = None
    """Id of the message."""

    timestamp: float | None = None
    """Time of the event, in Unix seconds."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.original_number = d.pop("original_number")
        self.used_number = d.pop("used_number")
        self.reason = d.pop("reason", None)
        self.message_id = d.pop("message_id", None)
        self.timestamp = d.pop("timestamp", None)
        self.additional_properties = d
        return self
