from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.line_type import LineType
from ..types import Model


@_attrs_define
class PhoneNumber(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        phone_number = self.phone_number
        reputation = self.reputation.to_dict()
        forwarding_number = self.forwarding_number

        line_type = self.line_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["phone_number"] = phone_number
        field_dict["reputation"] = reputation
        if forwarding_number is not None:
            field_dict["forwarding_number"] = forwarding_number
        if line_type is not None:
            field_dict["line_type"] = line_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        phone_number = d.pop("phone_number")
        reputation = LineReputation.from_dict(d.pop("reputation"))

        forwarding_number: None | str = d.pop("forwarding_number", None)

        line_type: LineType | str | None = d.pop("line_type", None)

        self = cls.__new__(cls)
        self.id = id
        self.phone_number = phone_number
        self.reputation = reputation
        self.forwarding_number = forwarding_number
        self.line_type = line_type
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.line_reputation import LineReputation
