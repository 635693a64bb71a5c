from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.reverse_otp_service import ReverseOTPService
from ..models.reverse_otp_state import ReverseOTPState
from ..types import Model


@_attrs_define
class OTPReverseVerifiedData(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        otp_id = self.otp_id
        number = self.number
        status = self.status

        to = self.to
        service = self.service

        factor = self.factor
        expires_at = self.expires_at
        verified_at = self.verified_at
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["otp_id"] = otp_id
        field_dict["number"] = number
        if status is not None:
            field_dict["status"] = status
        if to is not None:
            field_dict["to"] = to
        if service is not None:
            field_dict["service"] = service
        if factor is not None:
            field_dict["factor"] = factor
        if expires_at is not None:
            field_dict["expires_at"] = expires_at
        if verified_at is not None:
            field_dict["verified_at"] = verified_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        otp_id = d.pop("otp_id")
        number = d.pop("number")
        status: ReverseOTPState | str | None = d.pop("status", None)

        to = d.pop("to", None)
        service: ReverseOTPService | str | None = d.pop("service", None)

        factor = d.pop("factor", None)
        expires_at = d.pop("expires_at", None)
        verified_at = d.pop("verified_at", None)
        self = cls.__new__(cls)
        self.otp_id = otp_id
        self.number = number
        self.status = status
        self.to = to
        self.service = service
        self.factor = factor
        self.expires_at = expires_at
        self.verified_at = verified_at
        self.additional_properties = d
        return self
