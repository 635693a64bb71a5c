from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class NumberLocation(Model):
    """The location of a number."""

    country: str | None = None
    """Two-letter country code."""

    region: str | None = None
    """State or region."""

    city: str | None = None
    """City."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        country = self.country
        region = self.region
        city = self.city
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if country is not None:
            field_dict["country"] = country
        if region is not None:
            field_dict["region"] = region
        if city is not None:
            field_dict["city"] = city
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        country = d.pop("country", None)
        region = d.pop("region", None)
        city = d.pop("city", None)
        self = cls.__new__(cls)
        self.country = country
        self.region = region
        self.city = city
        self.additional_properties = d
        return self
