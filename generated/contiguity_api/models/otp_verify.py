from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class OTPVerify(Model):
    """A code to check (API reference, verify OTP)."""

    otp_id: str
    """Id of the OTP."""

    otp: str
    """The six digits that the user entered."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.otp_id = d.pop("otp_id")
        self.otp = d.pop("otp")
        return self
