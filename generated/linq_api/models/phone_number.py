from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.line_type import LineType
from ..types import OpenModel


@_attrs_define
class PhoneNumber(OpenModel):
    """One of your lines."""

    id: str
    """Id of the line, a UUID."""

    phone_number: str
    """The number, in E.164 format."""

    reputation: LineReputation
    """The reputation of a line."""

    forwarding_number: None | str = None
    """Number that calls are forwarded to, in E.164 format; null if calls are not forwarded."""

    line_type: LineType | str | None = None
    """Type of the line."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.phone_number = d.pop("phone_number")
        self.reputation = LineReputation.from_dict(d.pop("reputation"))
        self.forwarding_number = d.pop("forwarding_number", None)
        self.line_type = d.pop("line_type", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.line_reputation import LineReputation
