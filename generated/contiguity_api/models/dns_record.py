from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dns_record_type import DNSRecordType


@_attrs_define
class DNSRecord:
    """A DNS record to publish."""

    type_: DNSRecordType | str
    """Type of the record."""

    name: str
    """Name of the record."""

    value: str
    """Value of the record."""

    purpose: str | None = None
    """What it is for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
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
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        type_: DNSRecordType | str = d.pop("type")

        name = d.pop("name")
        value = d.pop("value")
        purpose = d.pop("purpose", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.type_ = type_
        self.name = name
        self.value = value
        self.purpose = purpose
        self.additional_properties = d
        return self
