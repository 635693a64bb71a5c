from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class LegacyPhoneNumber(Model):
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

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id
        phone_number = self.phone_number
        capabilities: dict[str, Any] | None = None
        if self.capabilities is not None:
            capabilities = self.capabilities.to_dict()
        country_code = self.country_code

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        field_dict["phone_number"] = phone_number
        if capabilities is not None:
            field_dict["capabilities"] = capabilities
        if country_code is not None:
            field_dict["country_code"] = country_code
        if type_ is not None:
            field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        id = d.pop("id")
        phone_number = d.pop("phone_number")
        _capabilities = d.pop("capabilities", None)
        capabilities: PhoneNumberCapabilities | None
        if _capabilities is None:
            capabilities = None
        else:
            capabilities = PhoneNumberCapabilities.from_dict(_capabilities)

        country_code: None | str = d.pop("country_code", None)

        type_: None | str = d.pop("type", None)

        self = cls.__new__(cls)
        self.id = id
        self.phone_number = phone_number
        self.capabilities = capabilities
        self.country_code = country_code
        self.type_ = type_
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.phone_number_capabilities import PhoneNumberCapabilities
