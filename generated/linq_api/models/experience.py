from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Experience(Model):
    """Rich content that a message can invoke."""

    experience: str | None = None
    """Name of the experience, e.g. `agentpay`, `agentcard` or `link`."""

    display_name: str | None = None
    """Display name of the experience."""

    actions: list[ExperienceAction] | None = None
    """The actions of the experience."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        experience = self.experience
        display_name = self.display_name
        actions = None if self.actions is None else [item.to_dict() for item in self.actions]

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if experience is not None:
            field_dict["experience"] = experience
        if display_name is not None:
            field_dict["display_name"] = display_name
        if actions is not None:
            field_dict["actions"] = actions
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        experience = d.pop("experience", None)
        display_name = d.pop("display_name", None)
        _actions = d.pop("actions", None)
        actions: list[ExperienceAction] | None = (
            None if _actions is None else [ExperienceAction.from_dict(item) for item in _actions]
        )

        self = cls.__new__(cls)
        self.experience = experience
        self.display_name = display_name
        self.actions = actions
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience_action import ExperienceAction
