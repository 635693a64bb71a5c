from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.metadata import Metadata
from ..models.reverse_otp_service import ReverseOTPService
from ..types import OpenModel


@_attrs_define
class ReverseOTP(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.otp_id = d.pop("otp_id")
        self.number = d.pop("number")
        self.factor = d.pop("factor")
        self.to = d.pop("to")
        self.service = d.pop("service", None)
        self.expires_at = d.pop("expires_at", None)
        value = d.pop("ui", None)
        self.ui = None if value is None else ReverseOTPPrompt.from_dict(value)
        self.success_url = d.pop("success_url", None)
        self.metadata = Metadata.empty()
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.reverse_otp_prompt import ReverseOTPPrompt
