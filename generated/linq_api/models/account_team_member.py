from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.team_role import TeamRole


@_attrs_define
class AccountTeamMember:
    """A team member."""

    id: str
    """The member's id."""

    name: str | None = None
    """The member's name."""

    role: str | TeamRole | None = None
    """The member's role."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """What the reply held beyond the documented fields, as received."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        id = self.id
        name = self.name
        role = self.role

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["id"] = id
        if name is not None:
            field_dict["name"] = name
        if role is not None:
            field_dict["role"] = role
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        id = d.pop("id")
        name = d.pop("name", None)
        role: str | TeamRole | None = d.pop("role", None)

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.id = id
        self.name = name
        self.role = role
        self.additional_properties = d
        return self
