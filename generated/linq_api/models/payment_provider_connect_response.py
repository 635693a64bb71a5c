from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.payment_provider_status import PaymentProviderStatus
from ..types import OpenModel


@_attrs_define
class PaymentProviderConnectResponse(OpenModel):
    """The onboarding of a payment provider."""

    hosted_url: str | None = None
    """URL to which to send the administrator."""

    session_id: str | None = None
    """Id of the session."""

    status: PaymentProviderStatus | str | None = None
    """Status of the provider."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.hosted_url = d.pop("hosted_url", None)
        self.session_id = d.pop("session_id", None)
        self.status = d.pop("status", None)
        self.additional_properties = d
        return self
