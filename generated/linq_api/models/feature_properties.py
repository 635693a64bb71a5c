from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class FeatureProperties(Model):
    """The participant who shares a location, and the address."""

    handle: str
    """Handle of the participant: phone number in E.164 format or e-mail address."""

    address: str | None = None
    """Street address; absent if unknown."""

    locality: str | None = None
    """City; absent if unknown."""

    updated_at: datetime.datetime | None = None
    """Time at which this location was determined; absent if unknown."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle
        address = self.address
        locality = self.locality
        updated_at = None if self.updated_at is None else self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["handle"] = handle
        if address is not None:
            field_dict["address"] = address
        if locality is not None:
            field_dict["locality"] = locality
        if updated_at is not None:
            field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = d.pop("handle")
        address = d.pop("address", None)
        locality = d.pop("locality", None)
        _updated_at = d.pop("updated_at", None)
        updated_at = parse_timestamp(_updated_at)
        if updated_at is None and _updated_at is not None:
            d["updated_at"] = _updated_at

        self = cls.__new__(cls)
        self.handle = handle
        self.address = address
        self.locality = locality
        self.updated_at = updated_at
        self.additional_properties = d
        return self
