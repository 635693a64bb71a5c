from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class StickerPlace(Model):
    """Moves, resizes or turns a sticker."""

    placement: StickerPlacement
    """Where and how a sticker lies on the message. Omitted fields keep their value when a sticker is moved."""

    def to_dict(self) -> dict[str, Any]:
        placement = self.placement.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict["placement"] = placement
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        placement = StickerPlacement.from_dict(d.pop("placement"))

        self = cls.__new__(cls)
        self.placement = placement
        return self


# Below the class, because models refer to each other in circles.
from ..models.sticker_placement import StickerPlacement
