from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.capability_reason import CapabilityReason
from ..models.service_type import ServiceType
from ..types import Model


@_attrs_define
class CapabilityResponse(Model):
    """The result of a capability check."""

    address: str
    """The address that was checked."""

    available: bool
    """True if the address can receive messages of the service."""

    reason: CapabilityReason | str | None = None
    """Reason why the address cannot be reached. Present only if `available` is false."""

    selected_service: ServiceType | str | None = None
    """The service that would currently carry a message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        address = self.address
        available = self.available
        reason = self.reason

        selected_service = self.selected_service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["address"] = address
        field_dict["available"] = available
        if reason is not None:
            field_dict["reason"] = reason
        if selected_service is not None:
            field_dict["selected_service"] = selected_service
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        address = d.pop("address")
        available = d.pop("available")
        reason: CapabilityReason | str | None = d.pop("reason", None)

        selected_service: ServiceType | str | None = d.pop("selected_service", None)

        self = cls.__new__(cls)
        self.address = address
        self.available = available
        self.reason = reason
        self.selected_service = selected_service
        self.additional_properties = d
        return self
