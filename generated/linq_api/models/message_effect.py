from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.bubble_effect import BubbleEffect
from ..models.effect_type import EffectType, check_effect_type
from ..models.screen_effect import ScreenEffect
from ..types import Model


@_attrs_define
class MessageEffect(Model):
    """An effect that plays when the message is received."""

    _json_names: ClassVar = {"type_": "type"}

    type_: EffectType | None = None
    """Type of an effect: on the full screen, or in the message bubble."""

    name: BubbleEffect | ScreenEffect | None = None
    """Name of an effect: a screen effect with the type `screen`, or a bubble effect with the type `bubble`."""

    def to_dict(self) -> dict[str, Any]:
        type_: str | None = None
        if self.type_ is not None:
            type_ = self.type_

        name = self.name

        field_dict: dict[str, Any] = {}
        if type_ is not None:
            field_dict["type"] = type_
        if name is not None:
            field_dict["name"] = name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        _type_ = d.pop("type", None)
        type_: EffectType | None
        if _type_ is None:
            type_ = None
        else:
            type_ = check_effect_type(_type_)

        name: BubbleEffect | ScreenEffect | None = d.pop("name", None)

        self = cls.__new__(cls)
        self.type_ = type_
        self.name = name
        return self
