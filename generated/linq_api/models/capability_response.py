from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.capability_reason import CapabilityReason
from ..models.service_type import ServiceType
from ..types import OpenModel


@_attrs_define
class CapabilityResponse(OpenModel):
    """The result of a capability check."""

    address: str
    """The address that was checked."""

    available: bool
    """True if the address can receive messages of the service."""

    reason: CapabilityReason | str | None = None
    """Reason why the address cannot be reached. Present only if `available` is false."""

    selected_service: ServiceType | str | None = None
    """The service that would currently carry a message."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.address = d.pop("address")
        self.available = d.pop("available")
        self.reason = d.pop("reason", None)
        self.selected_service = d.pop("selected_service", None)
        self.additional_properties = d
        return self
