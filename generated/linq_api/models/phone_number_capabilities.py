from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class PhoneNumberCapabilities(Model):
    """The capabilities of a line, in the legacy format."""

    mms: bool | None = None
    """True if the line supports MMS."""

    sms: bool | None = None
    """True if the line supports SMS."""

    voice: bool | None = None
    """True if the line supports voice calls."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        mms = self.mms
        sms = self.sms
        voice = self.voice
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if mms is not None:
            field_dict["mms"] = mms
        if sms is not None:
            field_dict["sms"] = sms
        if voice is not None:
            field_dict["voice"] = voice
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        mms = d.pop("mms", None)
        sms = d.pop("sms", None)
        voice = d.pop("voice", None)
        self = cls.__new__(cls)
        self.mms = mms
        self.sms = sms
        self.voice = voice
        self.additional_properties = d
        return self
