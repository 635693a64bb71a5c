from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.team_role import TeamRole
from ..types import Model


@_attrs_define
class AccountTeamMember(Model):
    """A team member."""

    id: str
    """Id of the team member."""

    name: str | None = None
    """Name of the team member."""

    role: str | TeamRole | None = None
    """Role of the team member."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
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
        d = {**src_dict}
        id = d.pop("id")
        name = d.pop("name", None)
        role: str | TeamRole | None = d.pop("role", None)

        self = cls.__new__(cls)
        self.id = id
        self.name = name
        self.role = role
        self.additional_properties = d
        return self
