from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.experience_field_type import ExperienceFieldType
from ..types import OpenModel


@_attrs_define
class ExperienceField(OpenModel):
    """One field of an action."""

    _json_names: ClassVar = {"type_": "type", "max_": "max"}

    type_: ExperienceFieldType | str | None = None
    """Type of the value."""

    required: bool | None = None
    """True if the field is required."""

    max_: int | None = None
    """Maximum length of a string."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type", None)
        self.required = d.pop("required", None)
        self.max_ = d.pop("max", None)
        self.additional_properties = d
        return self
