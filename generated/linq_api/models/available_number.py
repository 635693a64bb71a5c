from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class AvailableNumber(OpenModel):
    """The line selected for a new contact."""

    phone_number: str
    """The line, in E.164 format."""

    vcf_url: str
    """vCard of the line; the URL is valid for a limited time."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.phone_number = d.pop("phone_number")
        self.vcf_url = d.pop("vcf_url")
        self.additional_properties = d
        return self
