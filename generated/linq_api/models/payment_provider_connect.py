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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.return_url = d.pop("return_url")
        return self
