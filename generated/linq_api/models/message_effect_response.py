from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.effect_type import EffectType
from ..types import Model


@_attrs_define
class MessageEffectResponse(Model):
    """The effect of a message."""

    _json_names: ClassVar = {"type_": "type"}

    type_: EffectType | str | None = None
    """Type of the effect."""

    name: str | None = None
    """Name of the effect."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        name = self.name
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if type_ is not None:
            field_dict["type"] = type_
        if name is not None:
            field_dict["name"] = name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_: EffectType | str | None = d.pop("type", None)

        name = d.pop("name", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.name = name
        self.additional_properties = d
        return self
