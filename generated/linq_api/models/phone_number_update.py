from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PhoneNumberUpdate(Model):
    """The forwarding number to set or remove."""

    forwarding_number: None | str
    """Number to forward calls to, in E.164 format. Null or an empty string disables forwarding."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.forwarding_number = d.pop("forwarding_number")
        return self
