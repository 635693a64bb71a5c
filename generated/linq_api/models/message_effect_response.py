from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.effect_type import EffectType
from ..types import OpenModel


@_attrs_define
class MessageEffectResponse(OpenModel):
    """The effect of a message."""

    _json_names: ClassVar = {"type_": "type"}

    type_: EffectType | str | None = None
    """Type of the effect."""

    name: str | None = None
    """Name of the effect."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type", None)
        self.name = d.pop("name", None)
        self.additional_properties = d
        return self
