from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class PaymentMerchantResponse(OpenModel):
    """The merchant that a card is issued for."""

    name: str | None = None
    """Name of the merchant."""

    url: str | None = None
    """Website of the merchant."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.name = d.pop("name", None)
        self.url = d.pop("url", None)
        self.additional_properties = d
        return self
