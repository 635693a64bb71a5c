from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class PhoneNumberUpdateResponse(OpenModel):
    """The line with its forwarding number."""

    id: str
    """Id of the line, a UUID."""

    forwarding_number: None | str
    """Number that calls are forwarded to, in E.164 format; null if calls are not forwarded."""

    phone_number: str
    """The number, in E.164 format."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.forwarding_number = d.pop("forwarding_number")
        self.phone_number = d.pop("phone_number")
        self.additional_properties = d
        return self
