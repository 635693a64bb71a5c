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

    def to_dict(self) -> dict[str, Any]:
        name = self.name
        action = self.action
        params: dict[str, Any] | None = None
        if self.params is not None:
            params = self.params.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict["name"] = name
        field_dict["action"] = action
        if params is not None:
            field_dict["params"] = params
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name")
        action = d.pop("action")
        _params = d.pop("params", None)
        params: ExperienceParams | None
        if _params is None:
            params = None
        else:
            params = ExperienceParams.from_dict(_params)

        self = cls.__new__(cls)
        self.name = name
        self.action = action
        self.params = params
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience_params import ExperienceParams
