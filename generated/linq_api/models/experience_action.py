from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ExperienceAction(OpenModel):
    """An action of an experience."""

    name: str | None = None
    """Name of the action."""

    summary: str | None = None
    """A description of the action."""

    fields: ExperienceFields | None = None
    """The fields of an action by name."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.name = d.pop("name", None)
        self.summary = d.pop("summary", None)
        value = d.pop("fields", None)
        self.fields = None if value is None else ExperienceFields.from_dict(value)
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience_fields import ExperienceFields
