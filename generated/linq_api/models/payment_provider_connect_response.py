from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_provider_status import PaymentProviderStatus
from ..types import Model


@_attrs_define
class PaymentProviderConnectResponse(Model):
    """The onboarding of a payment provider."""

    hosted_url: str | None = None
    """URL to which to send the administrator."""

    session_id: str | None = None
    """Id of the session."""

    status: PaymentProviderStatus | str | None = None
    """Status of the provider."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        hosted_url = self.hosted_url
        session_id = self.session_id
        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if hosted_url is not None:
            field_dict["hosted_url"] = hosted_url
        if session_id is not None:
            field_dict["session_id"] = session_id
        if status is not None:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        hosted_url = d.pop("hosted_url", None)
        session_id = d.pop("session_id", None)
        status: PaymentProviderStatus | str | None = d.pop("status", None)

        self = cls.__new__(cls)
        self.hosted_url = hosted_url
        self.session_id = session_id
        self.status = status
        self.additional_properties = d
        return self
