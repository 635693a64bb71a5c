from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experience_field_type import ExperienceFieldType
from ..types import Model


@_attrs_define
class ExperienceField(Model):
    """One field of an action."""

    _json_names: ClassVar = {"type_": "type", "max_": "max"}

    type_: ExperienceFieldType | str | None = None
    """Type of the value."""

    required: bool | None = None
    """True if the field is required."""

    max_: int | None = None
    """Maximum length of a string."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        required = self.required
        max_ = self.max_
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if type_ is not None:
            field_dict["type"] = type_
        if required is not None:
            field_dict["required"] = required
        if max_ is not None:
            field_dict["max"] = max_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_: ExperienceFieldType | str | None = d.pop("type", None)

        required = d.pop("required", None)
        max_ = d.pop("max", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.required = required
        self.max_ = max_
        self.additional_properties = d
        return self
