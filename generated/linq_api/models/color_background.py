from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..models.color_variant import ColorVariant
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "color":
            raise ValueError(f"type must be 'color', not {self.type_!r}")
        self.variant = d.pop("variant", None)
        self.shades = d.pop("shades", None)
        return self
