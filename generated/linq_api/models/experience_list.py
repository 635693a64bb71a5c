from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ExperienceList(Model):
    """The experiences that a message can invoke."""

    experiences: list[Experience] | None = None
    """The experiences."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        experiences = None if self.experiences is None else [item.to_dict() for item in self.experiences]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if experiences is not None:
            field_dict["experiences"] = experiences
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _experiences = d.pop("experiences", None)
        experiences: list[Experience] | None = (
            None if _experiences is None else [Experience.from_dict(item) for item in _experiences]
        )

        self = cls.__new__(cls)
        self.experiences = experiences
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience import Experience
