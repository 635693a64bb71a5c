from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class ExperienceList(OpenModel):
    """The experiences that a message can invoke."""

    experiences: list[Experience] | None = None
    """The experiences."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        value = d.pop("experiences", None)
        self.experiences = None if value is None else [Experience.from_dict(item) for item in value]
        self.additional_properties = d
        return self


# Below the class, because models refer to each other in circles.
from ..models.experience import Experience
