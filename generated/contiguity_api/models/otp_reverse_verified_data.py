from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.reverse_otp_service import ReverseOTPService
from ..models.reverse_otp_state import ReverseOTPState
from ..types import OpenModel


@_attrs_define
class OTPReverseVerifiedData(OpenModel):
    """A completed reverse OTP. Before v2026.9.27 it contained only otp_id, number and status."""

    otp_id: str
    """Id of the reverse OTP."""

    number: str
    """The verified number."""

    status: ReverseOTPState | str | None = None
    """`verified`."""

    to: str | None = None
    """The number that the code was sent to."""

    service: ReverseOTPService | str | None = None
    """Channel that was used."""

    factor: str | None = None
    """The code that the user sent."""

    expires_at: str | None = None
    """Expiry time of the code, ISO 8601 in UTC with milliseconds."""

    verified_at: str | None = None
    """Time of the verification, ISO 8601 in UTC with milliseconds."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.otp_id = d.pop("otp_id")
        self.number = d.pop("number")
        self.status = d.pop("status", None)
        self.to = d.pop("to", None)
        self.service = d.pop("service", None)
        self.factor = d.pop("factor", None)
        self.expires_at = d.pop("expires_at", None)
        self.verified_at = d.pop("verified_at", None)
        self.additional_properties = d
        return self
