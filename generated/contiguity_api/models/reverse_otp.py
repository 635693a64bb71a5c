from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..models.reverse_otp_service import ReverseOTPService
from ..types import Model


@_attrs_define
class ReverseOTP(Model):
    """A pending reverse OTP."""

    otp_id: str
    """Id of the reverse OTP."""

    number: str
    """The number from which the code must be sent."""

    factor: str
    """The code that the user must send."""

    to: str
    """The number to send the code to."""

    service: ReverseOTPService | str | None = None
    """Channel to use."""

    expires_at: str | None = None
    """Expiry time, ISO 8601 in UTC with milliseconds."""

    ui: ReverseOTPPrompt | None = None
    """The instructions to show to the user."""

    success_url: None | str = None
    """URL that receives the event; null for the webhook of the account."""

    metadata: Metadata = _attrs_field(kw_only=True, eq=False, repr=False, factory=Metadata.empty)
    """The envelope of the response: the request's id, the time in Unix milliseconds, the version of the API."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        otp_id = self.otp_id
        number = self.number
        factor = self.factor
        to = self.to
        service = self.service

        expires_at = self.expires_at
        ui: dict[str, Any] | None = None
        if self.ui is not None:
            ui = self.ui.to_dict()
        success_url = self.success_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["otp_id"] = otp_id
        field_dict["number"] = number
        field_dict["factor"] = factor
        field_dict["to"] = to
        if service is not None:
            field_dict["service"] = service
        if expires_at is not None:
            field_dict["expires_at"] = expires_at
        if ui is not None:
            field_dict["ui"] = ui
        if success_url is not None:
            field_dict["success_url"] = success_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        otp_id = d.pop("otp_id")
        number = d.pop("number")
        factor = d.pop("factor")
        to = d.pop("to")
        service: ReverseOTPService | str | None = d.pop("service", None)

        expires_at = d.pop("expires_at", None)
        _ui = d.pop("ui", None)
        ui: ReverseOTPPrompt | None
        if _ui is None:
            ui = None
        else:
            ui = ReverseOTPPrompt.from_dict(_ui)

        success_url: None | str = d.pop("success_url", None)

        self = cls.__new__(cls)
        self.otp_id = otp_id
        self.number = number
        self.factor = factor
        self.to = to
        self.service = service
        self.expires_at = expires_at
        self.ui = ui
        self.success_url = success_url
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reverse_otp_prompt import ReverseOTPPrompt
