from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_provider_status import PaymentProviderStatus
from ..types import Model


@_attrs_define
class PaymentProvider(Model):
    """A payment provider."""

    provider: str | None = None
    """Identifier of the entry."""

    status: PaymentProviderStatus | str | None = None
    """Status of the provider."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        provider = self.provider
        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if provider is not None:
            field_dict["provider"] = provider
        if status is not None:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        provider = d.pop("provider", None)
        status: PaymentProviderStatus | str | None = d.pop("status", None)

        self = cls.__new__(cls)
        self.provider = provider
        self.status = status
        self.additional_properties = d
        return self
