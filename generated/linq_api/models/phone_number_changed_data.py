from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model, parse_timestamp


@_attrs_define
class PhoneNumberChangedData(Model):
    """A line that was assigned to your account or released from it."""

    phone_number: str
    """The line, in E.164 format."""

    changed_at: datetime.datetime | None = None
    """Time of the vote."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        phone_number = self.phone_number
        changed_at = None if self.changed_at is None else self.changed_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["phone_number"] = phone_number
        if changed_at is not None:
            field_dict["changed_at"] = changed_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        phone_number = d.pop("phone_number")
        _changed_at = d.pop("changed_at", None)
        changed_at = parse_timestamp(_changed_at)
        if changed_at is None and _changed_at is not None:
            d["changed_at"] = _changed_at

        self = cls.__new__(cls)
        self.phone_number = phone_number
        self.changed_at = changed_at
        self.additional_properties = d
        return self
