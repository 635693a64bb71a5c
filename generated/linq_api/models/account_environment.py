from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.environment_type import EnvironmentType
from ..types import Model


@_attrs_define
class AccountEnvironment(Model):
    """An environment."""

    _json_names: ClassVar = {"type_": "type"}

    name: str | None = None
    """Identifier of the entry."""

    type_: EnvironmentType | str | None = None
    """`environment`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        name = self.name
        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not None:
            field_dict["name"] = name
        if type_ is not None:
            field_dict["type"] = type_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        name = d.pop("name", None)
        type_: EnvironmentType | str | None = d.pop("type", None)

        self = cls.__new__(cls)
        self.name = name
        self.type_ = type_
        self.additional_properties = d
        return self
