from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class OTPResend(Model):
    """An OTP to resend."""

    otp_id: str
    """Id of the OTP."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.otp_id = d.pop("otp_id")
        return self
