from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dns_record_type import DNSRecordType
from ..types import Model


@_attrs_define
class DNSRecord(Model):
    """A DNS record to publish."""

    _json_names: ClassVar = {"type_": "type"}

    type_: DNSRecordType | str
    """Type of the record."""

    name: str
    """Name of the record."""

    value: str
    """Value of the record."""

    purpose: str | None = None
    """Purpose of the record."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        name = self.name
        value = self.value
        purpose = self.purpose
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = type_
        field_dict["name"] = name
        field_dict["value"] = value
        if purpose is not None:
            field_dict["purpose"] = purpose
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_: DNSRecordType | str = d.pop("type")

        name = d.pop("name")
        value = d.pop("value")
        purpose = d.pop("purpose", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.name = name
        self.value = value
        self.purpose = purpose
        self.additional_properties = d
        return self
