from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.number_requirement import NumberRequirement
from ..types import Model


@_attrs_define
class NumberData(Model):
    """Additional data of a number."""

    requirements: list[NumberRequirement | str] | None = None
    """The requirements for leasing the number. May be absent."""

    e911_capable: bool | None = None
    """True if the number supports emergency calls. May be absent."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        requirements: list[str] | None = None
        if self.requirements is not None:
            requirements = []
            for requirements_item_data in self.requirements:
                requirements_item = requirements_item_data

                requirements.append(requirements_item)

        e911_capable = self.e911_capable
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if requirements is not None:
            field_dict["requirements"] = requirements
        if e911_capable is not None:
            field_dict["e911_capable"] = e911_capable
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _requirements = d.pop("requirements", None)
        requirements: list[NumberRequirement | str] | None = None
        if _requirements is not None:
            requirements = []
            for requirements_item_data in _requirements:
                requirements_item: NumberRequirement | str = requirements_item_data

                requirements.append(requirements_item)

        e911_capable = d.pop("e911_capable", None)
        self = cls.__new__(cls)
        self.requirements = requirements
        self.e911_capable = e911_capable
        self.additional_properties = d
        return self
