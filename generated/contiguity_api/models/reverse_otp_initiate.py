from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.otp_language import OTPLanguage
from ..models.reverse_otp_service import ReverseOTPService
from ..types import Model


@_attrs_define
class ReverseOTPInitiate(Model):
    """A reverse OTP to start (API reference, reverse OTP)."""

    number: str
    """Number to verify, from which the code must be sent."""

    factor: str | None = None
    """Code that the user must send, at most 16 characters. If omitted: a random four-digit code."""

    to: str | None = None
    """Number to send the code to. If omitted: a random Contiguity number."""

    service: ReverseOTPService | None = None
    """Channel on which the user sends the code. imessage requires an active iMessage lease and the iMessage
    entitlement."""

    language: OTPLanguage | None = None
    """Language of the message. The documents count 33 languages and list these 34."""

    success_url: str | None = None
    """URL that receives the otp.reverse.verified event. If omitted: the webhook of the account."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.number = d.pop("number")
        self.factor = d.pop("factor", None)
        self.to = d.pop("to", None)
        self.service = d.pop("service", None)
        self.language = d.pop("language", None)
        self.success_url = d.pop("success_url", None)
        return self
