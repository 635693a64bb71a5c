from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class StickerPlaceResponse(Model):
    """The sticker was moved."""

    success: bool | None = None
    """Always true."""

    status: str | None = None
    """Status of the request."""

    trace_id: str | None = None
    """Trace id of the request."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        success = self.success
        status = self.status
        trace_id = self.trace_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if success is not None:
            field_dict["success"] = success
        if status is not None:
            field_dict["status"] = status
        if trace_id is not None:
            field_dict["trace_id"] = trace_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        success = d.pop("success", None)
        status = d.pop("status", None)
        trace_id = d.pop("trace_id", None)
        self = cls.__new__(cls)
        self.success = success
        self.status = status
        self.trace_id = trace_id
        self.additional_properties = d
        return self
