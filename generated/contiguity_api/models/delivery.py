from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_status import DeliveryStatus
from ..types import Model


@_attrs_define
class Delivery(Model):
    """The delivery of a message."""

    status: DeliveryStatus | str
    """The delivery status."""

    delayed: bool | None = None
    """True if the delivery was delayed."""

    timestamp: int | None = None
    """Time of the delivery, in Unix milliseconds. Its value before the delivery is not documented."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        delayed = self.delayed
        timestamp = self.timestamp
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["status"] = status
        if delayed is not None:
            field_dict["delayed"] = delayed
        if timestamp is not None:
            field_dict["timestamp"] = timestamp
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        status: DeliveryStatus | str = d.pop("status")

        delayed = d.pop("delayed", None)
        timestamp = d.pop("timestamp", None)
        self = cls.__new__(cls)
        self.status = status
        self.delayed = delayed
        self.timestamp = timestamp
        self.additional_properties = d
        return self
