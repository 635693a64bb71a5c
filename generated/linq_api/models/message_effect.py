from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.bubble_effect import BubbleEffect
from ..models.effect_type import EffectType
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type", None)
        self.name = d.pop("name", None)
        return self
