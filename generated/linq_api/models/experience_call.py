from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class ExperienceCall(Model):
    """An invocation of an experience, such as a payment or a link card."""

    name: str
    """Name of the experience; see `list_experiences`."""

    action: str
    """Name of one of the experience's actions."""

    params: ExperienceParams | None = None
    """Values for the fields of an experience's action, by the exact names of the fields."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.name = d.pop("name")
        self.action = d.pop("action")
        value = d.pop("params", None)
        self.params = None if value is None else ExperienceParams.from_dict(value)
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience_params import ExperienceParams
