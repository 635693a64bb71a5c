from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class LegacyPhoneNumber(OpenModel):
    """A line, in the legacy format."""

    _json_names: ClassVar = {"type_": "type"}

    id: str
    """Id of the line, a UUID."""

    phone_number: str
    """The number, in E.164 format."""

    capabilities: PhoneNumberCapabilities | None = None
    """The capabilities of a line, in the legacy format."""

    country_code: None | str = None
    """Always null."""

    type_: None | str = None
    """Always null."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.phone_number = d.pop("phone_number")
        value = d.pop("capabilities", None)
        self.capabilities = None if value is None else PhoneNumberCapabilities.from_dict(value)
        self.country_code = d.pop("country_code", None)
        self.type_ = d.pop("type", None)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.phone_number_capabilities import PhoneNumberCapabilities
