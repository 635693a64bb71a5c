from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PaymentHandleVerify(Model):
    """The one-time code of a customer."""

    code: str
    """The one-time code that the customer received."""

    connect_id: str
    """The id returned by `connect_payment_handle`."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.code = d.pop("code")
        self.connect_id = d.pop("connect_id")
        return self
