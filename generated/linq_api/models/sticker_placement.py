from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class StickerPlacement(Model):
    """Position and size of a sticker on the message. When a sticker is moved, omitted fields keep their value."""

    x: float | None = None
    """Horizontal position: -1 left edge, 0 centre, 1 right edge."""

    y: float | None = None
    """Vertical position: -1 top edge, 0 centre, 1 bottom edge."""

    scale: float | None = None
    """Size, clamped to 0.05 to 2.5. Defaults to 1 for an image and 0.5 for an emoji."""

    rotation: float | None = None
    """Rotation in degrees, clockwise."""

    def to_dict(self) -> dict[str, Any]:
        x = self.x
        y = self.y
        scale = self.scale
        rotation = self.rotation
        field_dict: dict[str, Any] = {}
        if x is not None:
            field_dict["x"] = x
        if y is not None:
            field_dict["y"] = y
        if scale is not None:
            field_dict["scale"] = scale
        if rotation is not None:
            field_dict["rotation"] = rotation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        x = d.pop("x", None)
        y = d.pop("y", None)
        scale = d.pop("scale", None)
        rotation = d.pop("rotation", None)
        self = cls.__new__(cls)
        self.x = x
        self.y = y
        self.scale = scale
        self.rotation = rotation
        return self
