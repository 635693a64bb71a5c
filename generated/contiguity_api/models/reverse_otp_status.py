from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..models.reverse_otp_state import ReverseOTPState
from ..types import Model


@_attrs_define
class ReverseOTPStatus(Model):
    """The status of a reverse OTP."""

    otp_id: str
    """Id of the reverse OTP."""

    status: ReverseOTPState | str
    """The status of the reverse OTP."""

    expires_at: str | None = None
    """Expiry time, ISO 8601 in UTC with milliseconds."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        otp_id = self.otp_id
        status = self.status

        expires_at = self.expires_at
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["otp_id"] = otp_id
        field_dict["status"] = status
        if expires_at is not None:
            field_dict["expires_at"] = expires_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        otp_id = d.pop("otp_id")
        status: ReverseOTPState | str = d.pop("status")

        expires_at = d.pop("expires_at", None)
        self = cls.__new__(cls)
        self.otp_id = otp_id
        self.status = status
        self.expires_at = expires_at
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
