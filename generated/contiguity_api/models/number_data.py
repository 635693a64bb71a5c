from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..models.number_requirement import NumberRequirement
from ..types import OpenModel


@_attrs_define
class NumberData(OpenModel):
    """Additional data of a number."""

    requirements: list[NumberRequirement | str] | None = None
    """The requirements for leasing the number. May be absent."""

    e911_capable: bool | None = None
    """True if the number supports emergency calls. May be absent."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.requirements = d.pop("requirements", None)
        self.e911_capable = d.pop("e911_capable", None)
        self.additional_properties = d
        return self
