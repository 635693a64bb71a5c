from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.delivery_status import DeliveryStatus
from ..types import OpenModel


@_attrs_define
class Delivery(OpenModel):
    """The delivery of a message."""

    status: DeliveryStatus | str
    """The delivery status."""

    delayed: bool | None = None
    """True if the delivery was delayed."""

    timestamp: int | None = None
    """Time of the delivery, in Unix milliseconds. Its value before the delivery is not documented."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.status = d.pop("status")
        self.delayed = d.pop("delayed", None)
        self.timestamp = d.pop("timestamp", None)
        self.additional_properties = d
        return self
