from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.dns_record_type import DNSRecordType
from ..types import OpenModel


@_attrs_define
class DNSRecord(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        self.name = d.pop("name")
        self.value = d.pop("value")
        self.purpose = d.pop("purpose", None)
        self.additional_properties = d
        return self
