from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.otp_language import OTPLanguage, check_otp_language
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

    def to_dict(self) -> dict[str, Any]:
        to = self.to
        language: str = self.language
        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict["to"] = to
        field_dict["language"] = language
        if name is not None:
            field_dict["name"] = name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        to = d.pop("to")
        language = check_otp_language(d.pop("language"))

        name: None | str = d.pop("name", None)

        self = cls.__new__(cls)
        self.to = to
        self.language = language
        self.name = name
        return self
