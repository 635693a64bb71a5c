from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_connection_status import PaymentConnectionStatus
from ..types import Model


@_attrs_define
class PaymentHandleConnection(Model):
    """Connection status of a customer."""

    handle: str | None = None
    """Id of the customer."""

    status: PaymentConnectionStatus | str | None = None
    """Whether the customer is connected."""

    connect_id: str | None = None
    """Id required for the verification. Present only in the response that starts a connection; it is not stored."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle
        status = self.status

        connect_id = self.connect_id
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if handle is not None:
            field_dict["handle"] = handle
        if status is not None:
            field_dict["status"] = status
        if connect_id is not None:
            field_dict["connect_id"] = connect_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = d.pop("handle", None)
        status: PaymentConnectionStatus | str | None = d.pop("status", None)

        connect_id = d.pop("connect_id", None)
        self = cls.__new__(cls)
        self.handle = handle
        self.status = status
        self.connect_id = connect_id
        self.additional_properties = d
        return self
