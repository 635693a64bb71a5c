from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.environment_type import EnvironmentType
from ..types import OpenModel


@_attrs_define
class AccountEnvironment(OpenModel):
    """An environment."""

    _json_names: ClassVar = {"type_": "type"}

    name: str | None = None
    """Identifier of the entry."""

    type_: EnvironmentType | str | None = None
    """`environment`."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.name = d.pop("name", None)
        self.type_ = d.pop("type", None)
        self.additional_properties = d
        return self
