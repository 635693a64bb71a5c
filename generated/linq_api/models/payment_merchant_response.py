from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class PaymentMerchantResponse(Model):
    """The merchant that a card is issued for."""

    name: str | None = None
    """Name of the merchant."""

    url: str | None = None
    """Website of the merchant."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        name = self.name
        url = self.url
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not None:
            field_dict["name"] = name
        if url is not None:
            field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", None)
        url = d.pop("url", None)
        self = cls.__new__(cls)
        self.name = name
        self.url = url
        self.additional_properties = d
        return self
