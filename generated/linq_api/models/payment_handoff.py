from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class PaymentHandoff(Model):
    """The information that is needed to retrieve a card from its provider."""

    provider: str | None = None
    """The payment provider."""

    card_ref: str | None = None
    """Reference of the card."""

    fetch_url: str | None = None
    """URL to retrieve the card from."""

    user_token: str | None = None
    """Bearer token for the URL, valid for a short time."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        provider = self.provider
        card_ref = self.card_ref
        fetch_url = self.fetch_url
        user_token = self.user_token
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if provider is not None:
            field_dict["provider"] = provider
        if card_ref is not None:
            field_dict["card_ref"] = card_ref
        if fetch_url is not None:
            field_dict["fetch_url"] = fetch_url
        if user_token is not None:
            field_dict["user_token"] = user_token
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        provider = d.pop("provider", None)
        card_ref = d.pop("card_ref", None)
        fetch_url = d.pop("fetch_url", None)
        user_token = d.pop("user_token", None)
        self = cls.__new__(cls)
        self.provider = provider
        self.card_ref = card_ref
        self.fetch_url = fetch_url
        self.user_token = user_token
        self.additional_properties = d
        return self
