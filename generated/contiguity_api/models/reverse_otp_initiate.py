from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.otp_language import OTPLanguage, check_otp_language
from ..models.reverse_otp_service import ReverseOTPService, check_reverse_otp_service
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

    def to_dict(self) -> dict[str, Any]:
        number = self.number
        factor = self.factor
        to = self.to
        service: str | None = None
        if self.service is not None:
            service = self.service

        language: str | None = None
        if self.language is not None:
            language = self.language

        success_url = self.success_url
        field_dict: dict[str, Any] = {}
        field_dict["number"] = number
        if factor is not None:
            field_dict["factor"] = factor
        if to is not None:
            field_dict["to"] = to
        if service is not None:
            field_dict["service"] = service
        if language is not None:
            field_dict["language"] = language
        if success_url is not None:
            field_dict["success_url"] = success_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        number = d.pop("number")
        factor = d.pop("factor", None)
        to = d.pop("to", None)
        _service = d.pop("service", None)
        service: ReverseOTPService | None
        if _service is None:
            service = None
        else:
            service = check_reverse_otp_service(_service)

        _language = d.pop("language", None)
        language: OTPLanguage | None
        if _language is None:
            language = None
        else:
            language = check_otp_language(_language)

        success_url = d.pop("success_url", None)
        self = cls.__new__(cls)
        self.number = number
        self.factor = factor
        self.to = to
        self.service = service
        self.language = language
        self.success_url = success_url
        return self
