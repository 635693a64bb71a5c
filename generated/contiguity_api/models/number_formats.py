from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class NumberFormats(Model):
    """A number in two formats."""

    e164: str | None = None
    """The number in E.164 format."""

    formatted: str | None = None
    """The number formatted for display."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        e164 = self.e164
        formatted = self.formatted
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if e164 is not None:
            field_dict["e164"] = e164
        if formatted is not None:
            field_dict["formatted"] = formatted
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        e164 = d.pop("e164", None)
        formatted = d.pop("formatted", None)
        self = cls.__new__(cls)
        self.e164 = e164
        self.formatted = formatted
        self.additional_properties = d
        return self
