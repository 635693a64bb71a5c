from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..models.reverse_otp_state import ReverseOTPState
from ..types import Model


@_attrs_define
class ReverseOTPCancelled(Model):
    """A reverse OTP that was cancelled."""

    otp_id: str
    """Id of the reverse OTP."""

    status: ReverseOTPState | str | None = None
    """`cancelled`."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        otp_id = self.otp_id
        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["otp_id"] = otp_id
        if status is not None:
            field_dict["status"] = status
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        otp_id = d.pop("otp_id")
        status: ReverseOTPState | str | None = d.pop("status", None)

        self = cls.__new__(cls)
        self.otp_id = otp_id
        self.status = status
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self
