from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class LocationAck(Model):
    """A location request that was accepted."""

    success: bool
    """Always true."""

    message: str
    """A human-readable description of the result."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        success = self.success
        message = self.message
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["success"] = success
        field_dict["message"] = message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        success = d.pop("success")
        message = d.pop("message")
        self = cls.__new__(cls)
        self.success = success
        self.message = message
        self.additional_properties = d
        return self
