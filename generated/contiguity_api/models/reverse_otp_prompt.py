from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ReverseOTPPrompt(Model):
    """The instructions to show to the user."""

    text: str | None = None
    """The instructions in the chosen language."""

    qr_code: str | None = None
    """Content of a QR code that opens the message, ready to send."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        text = self.text
        qr_code = self.qr_code
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if text is not None:
            field_dict["text"] = text
        if qr_code is not None:
            field_dict["qr_code"] = qr_code
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        text = d.pop("text", None)
        qr_code = d.pop("qr_code", None)
        self = cls.__new__(cls)
        self.text = text
        self.qr_code = qr_code
        self.additional_properties = d
        return self
