from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.payment_provider_status import PaymentProviderStatus
from ..types import OpenModel


@_attrs_define
class PaymentProvider(OpenModel):
    """A payment provider."""

    provider: str | None = None
    """Identifier of the entry."""

    status: PaymentProviderStatus | str | None = None
    """Status of the provider."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.provider = d.pop("provider", None)
        self.status = d.pop("status", None)
        self.additional_properties = d
        return self
