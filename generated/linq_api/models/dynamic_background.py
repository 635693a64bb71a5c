from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..models.dynamic_style import DynamicStyle, check_dynamic_style
from ..models.dynamic_variant import DynamicVariant, check_dynamic_variant
from ..types import Model


@_attrs_define
class DynamicBackground(Model):
    """Scene of an animated background."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["dynamic"]
    """Always `dynamic`."""

    style: DynamicStyle
    """Scene of an animated background."""

    variant: DynamicVariant
    """Variant of an animated background. `sky`: dusk, haze, sunset, clear, sunrise, dawn. `water`: light, dark.
    `aurora`: green, purple, pink."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        style: str = self.style
        variant: str = self.variant
        field_dict: dict[str, Any] = {}
        field_dict["type"] = type_
        field_dict["style"] = style
        field_dict["variant"] = variant
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "dynamic":
            raise ValueError(f"type must match const 'dynamic', got '{type_}'")
        style = check_dynamic_style(d.pop("style"))

        variant = check_dynamic_variant(d.pop("variant"))

        self = cls.__new__(cls)
        self.type_ = type_
        self.style = style
        self.variant = variant
        return self
