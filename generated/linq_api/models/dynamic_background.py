from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..models.dynamic_style import DynamicStyle
from ..models.dynamic_variant import DynamicVariant
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "dynamic":
            raise ValueError(f"type must be 'dynamic', not {self.type_!r}")
        self.style = d.pop("style")
        self.variant = d.pop("variant")
        return self
