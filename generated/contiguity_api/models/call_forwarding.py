from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.call_forwarding_status import CallForwardingStatus
from ..types import Model


@_attrs_define
class CallForwarding(Model):
    """The call forwarding settings."""

    enabled: bool
    """True if calls are forwarded, or will be once a queued change is in effect."""

    to: None | str = None
    """Number that receives the calls; null if calls are not forwarded."""

    status: CallForwardingStatus | str | None = None
    """Whether the last change is in effect."""

    estimated_completion: int | None = None
    """Time at which a queued change is expected to take effect, in Unix milliseconds; null if it is in effect."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled
        to = self.to

        status = self.status

        estimated_completion = self.estimated_completion

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["enabled"] = enabled
        if to is not None:
            field_dict["to"] = to
        if status is not None:
            field_dict["status"] = status
        if estimated_completion is not None:
            field_dict["estimated_completion"] = estimated_completion
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        enabled = d.pop("enabled")
        to: None | str = d.pop("to", None)

        status: CallForwardingStatus | str | None = d.pop("status", None)

        estimated_completion: int | None = d.pop("estimated_completion", None)

        self = cls.__new__(cls)
        self.enabled = enabled
        self.to = to
        self.status = status
        self.estimated_completion = estimated_completion
        self.additional_properties = d
        return self
