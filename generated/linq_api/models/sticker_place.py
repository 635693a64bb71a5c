from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class StickerPlace(Model):
    """A new position, size or rotation for a sticker."""

    placement: StickerPlacement
    """Position and size of a sticker on the message. When a sticker is moved, omitted fields keep their value."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.placement = StickerPlacement.from_dict(d.pop("placement"))
        return self


# Below the class, because models refer to each other in circles.
from ..models.sticker_placement import StickerPlacement
