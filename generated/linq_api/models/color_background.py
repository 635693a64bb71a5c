from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..models.color_variant import ColorVariant, check_color_variant
from ..types import Model


@_attrs_define
class ColorBackground(Model):
    """A gradient of two colours."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["color"]
    """Always `color`."""

    variant: ColorVariant | None = None
    """A named pair of colours, or `custom` with your own shades."""

    shades: list[str] | None = None
    """Two hex colours, top and bottom."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        variant: str | None = None
        if self.variant is not None:
            variant = self.variant

        shades = self.shades

        field_dict: dict[str, Any] = {}
        field_dict["type"] = type_
        if variant is not None:
            field_dict["variant"] = variant
        if shades is not None:
            field_dict["shades"] = shades
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "color":
            raise ValueError(f"type must match const 'color', got '{type_}'")
        _variant = d.pop("variant", None)
        variant: ColorVariant | None
        if _variant is None:
            variant = None
        else:
            variant = check_color_variant(_variant)

        shades = d.pop("shades", None)

        self = cls.__new__(cls)
        self.type_ = type_
        self.variant = variant
        self.shades = shades
        return self
