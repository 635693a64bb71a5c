from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class AvailableNumber(Model):
    """The line selected for a new contact."""

    phone_number: str
    """The line, in E.164 format."""

    vcf_url: str
    """vCard of the line; the URL is valid for a limited time."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        phone_number = self.phone_number
        vcf_url = self.vcf_url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["phone_number"] = phone_number
        field_dict["vcf_url"] = vcf_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        phone_number = d.pop("phone_number")
        vcf_url = d.pop("vcf_url")
        self = cls.__new__(cls)
        self.phone_number = phone_number
        self.vcf_url = vcf_url
        self.additional_properties = d
        return self
