from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class PaymentHandoff(OpenModel):
    """The information that is needed to retrieve a card from its provider."""

    provider: str | None = None
    """The payment provider."""

    card_ref: str | None = None
    """Reference of the card."""

    fetch_url: str | None = None
    """URL to retrieve the card from."""

    user_token: str | None = None
    """Bearer token for the URL, valid for a short time."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.provider = d.pop("provider", None)
        self.card_ref = d.pop("card_ref", None)
        self.fetch_url = d.pop("fetch_url", None)
        self.user_token = d.pop("user_token", None)
        self.additional_properties = d
        return self
