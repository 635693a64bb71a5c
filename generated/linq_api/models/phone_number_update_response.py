from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class PhoneNumberUpdateResponse(Model):
    """The line with its forwarding number."""

    id: str
    """Id of the line, a UUID."""

    forwarding_number: None | str
    """Number that calls are forwarded to, in E.164 format; null if calls are not forwarded."""

    phone_number: str
    """The number, in E.164 format."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        forwarding_number = self.forwarding_number

        phone_number = self.phone_number
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["forwarding_number"] = forwarding_number
        field_dict["phone_number"] = phone_number
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        forwarding_number: None | str = d.pop("forwarding_number")

        phone_number = d.pop("phone_number")
        self = cls.__new__(cls)
        self.id = id
        self.forwarding_number = forwarding_number
        self.phone_number = phone_number
        self.additional_properties = d
        return self
