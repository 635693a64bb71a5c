from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ReverseOTPPrompt(OpenModel):
    """The instructions to show to the user."""

    text: str | None = None
    """The instructions in the chosen language."""

    qr_code: str | None = None
    """Content of a QR code that opens the message, ready to send."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.text = d.pop("text", None)
        self.qr_code = d.pop("qr_code", None)
        self.additional_properties = d
        return self
