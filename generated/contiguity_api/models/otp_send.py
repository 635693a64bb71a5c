from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.otp_language import OTPLanguage
from ..types import Model


@_attrs_define
class OTPSend(Model):
    """A one-time password to send (API reference, send OTP)."""

    to: str
    """Recipient, in E.164 format."""

    language: OTPLanguage
    """Language of the message. The documents count 33 languages and list these 34."""

    name: None | str = None
    """Name of your product, shown in the message. Required in the API reference, optional in the SDK pages."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.to = d.pop("to")
        self.language = d.pop("language")
        self.name = d.pop("name", None)
        return self
