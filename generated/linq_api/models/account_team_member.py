from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.team_role import TeamRole
from ..types import OpenModel


@_attrs_define
class AccountTeamMember(OpenModel):
    """A team member."""

    id: str
    """Id of the team member."""

    name: str | None = None
    """Name of the team member."""

    role: str | TeamRole | None = None
    """Role of the team member."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.id = d.pop("id")
        self.name = d.pop("name", None)
        self.role = d.pop("role", None)
        self.additional_properties = d
        return self
