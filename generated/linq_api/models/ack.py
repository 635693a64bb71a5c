from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Ack(Model):
    """A change that was accepted and is applied asynchronously; a webhook event reports the outcome. All three fields
    are optional in the contract.
    """

    status: str | None = None
    """`accepted` in every known response."""

    message: str | None = None
    """A human-readable description of the accepted change."""

    trace_id: str | None = None
    """Trace id of the request, 32 lower-case hex digits; the resulting webhook events contain it too."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        status = self.status
        message = self.message
        trace_id = self.trace_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if status is not None:
            field_dict["status"] = status
        if message is not None:
            field_dict["message"] = message
        if trace_id is not None:
            field_dict["trace_id"] = trace_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status = d.pop("status", None)
        message = d.pop("message", None)
        trace_id = d.pop("trace_id", None)
        self = cls.__new__(cls)
        self.status = status
        self.message = message
        self.trace_id = trace_id
        self.additional_properties = d
        return self
