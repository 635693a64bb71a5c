from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.payment_connection_status import PaymentConnectionStatus
from ..types import OpenModel


@_attrs_define
class PaymentHandleConnection(OpenModel):
    """Connection status of a customer."""

    handle: str | None = None
    """Id of the customer."""

    status: PaymentConnectionStatus | str | None = None
    """Whether the customer is connected."""

    connect_id: str | None = None
    """Id required for the verification. Present only in the response that starts a connection; it is not stored."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle", None)
        self.status = d.pop("status", None)
        self.connect_id = d.pop("connect_id", None)
        self.additional_properties = d
        return self
