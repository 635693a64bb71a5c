from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ExperienceFields(Model):
    """The fields of an action by name."""

    additional_properties: dict[str, ExperienceField] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = ExperienceField.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property
        self.additional_properties = additional_properties
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience_field import ExperienceField
