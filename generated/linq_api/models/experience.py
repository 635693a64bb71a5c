from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Experience(OpenModel):
    """Rich content that a message can invoke."""

    experience: str | None = None
    """Name of the experience, e.g. `agentpay`, `agentcard` or `link`."""

    display_name: str | None = None
    """Display name of the experience."""

    actions: list[ExperienceAction] | None = None
    """The actions of the experience."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.experience = d.pop("experience", None)
        self.display_name = d.pop("display_name", None)
        value = d.pop("actions", None)
        self.actions = None if value is None else [ExperienceAction.from_dict(item) for item in value]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience_action import ExperienceAction
