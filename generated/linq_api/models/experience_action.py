from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class ExperienceAction(Model):
    """An action of an experience."""

    name: str | None = None
    """Name of the action."""

    summary: str | None = None
    """A description of the action."""

    fields: ExperienceFields | None = None
    """The fields of an action by name."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        name = self.name
        summary = self.summary
        fields: dict[str, Any] | None = None
        if self.fields is not None:
            fields = self.fields.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not None:
            field_dict["name"] = name
        if summary is not None:
            field_dict["summary"] = summary
        if fields is not None:
            field_dict["fields"] = fields
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", None)
        summary = d.pop("summary", None)
        _fields = d.pop("fields", None)
        fields: ExperienceFields | None
        if _fields is None:
            fields = None
        else:
            fields = ExperienceFields.from_dict(_fields)

        self = cls.__new__(cls)
        self.name = name
        self.summary = summary
        self.fields = fields
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience_fields import ExperienceFields
