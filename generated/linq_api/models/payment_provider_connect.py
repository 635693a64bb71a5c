from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PaymentProviderConnect(Model):
    """The return URL of the onboarding."""

    return_url: str
    """URL to which the administrator is redirected afterwards."""

    def to_dict(self) -> dict[str, Any]:
        return_url = self.return_url
        field_dict: dict[str, Any] = {}
        field_dict["return_url"] = return_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        return_url = d.pop("return_url")
        self = cls.__new__(cls)
        self.return_url = return_url
        return self
