from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.experience_field_type import ExperienceFieldType


@_attrs_define
class ExperienceField:
    """One field of an action."""

    type_: ExperienceFieldType | str | None = None
    """The type of the value."""

    required: bool | None = None
    """True if it must be given."""

    max_: int | None = None
    """Greatest length of a string."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
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
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        type_: ExperienceFieldType | str | None = d.pop("type", None)

        required = d.pop("required", None)
        max_ = d.pop("max", None)
        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.type_ = type_
        self.required = required
        self.max_ = max_
        self.additional_properties = d
        return self
