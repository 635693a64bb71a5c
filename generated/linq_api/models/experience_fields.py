from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import OpenModel


@_attrs_define
class ExperienceFields(OpenModel):
    """The fields of an action by name."""

    additional_properties: dict[str, ExperienceField] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.additional_properties = {name: ExperienceField.from_dict(item) for name, item in d.items()}
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience_field import ExperienceField
