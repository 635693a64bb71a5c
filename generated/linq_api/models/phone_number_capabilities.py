from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class PhoneNumberCapabilities(OpenModel):
    """The capabilities of a line, in the legacy format."""

    mms: bool | None = None
    """True if the line supports MMS."""

    sms: bool | None = None
    """True if the line supports SMS."""

    voice: bool | None = None
    """True if the line supports voice calls."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.mms = d.pop("mms", None)
        self.sms = d.pop("sms", None)
        self.voice = d.pop("voice", None)
        self.additional_properties = d
        return self
