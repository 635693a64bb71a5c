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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.x = d.pop("x", None)
        self.y = d.pop("y", None)
        self.scale = d.pop("scale", None)
        self.rotation = d.pop("rotation", None)
        return self
