from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define


@_attrs_define
class StickerPlace:
    """Moves, resizes or turns a sticker."""

    placement: StickerPlacement
    """Where and how a sticker lies on the message. Omitted fields keep their value when a sticker is moved."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
        placement = self.placement.to_dict()
        field_dict: dict[str, Any] = {}
        field_dict["placement"] = placement
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
        d = {**src_dict}
        placement = StickerPlacement.from_dict(d.pop("placement"))

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.placement = placement
        return self


# Below the class, because models refer to each other in circles.
from ..models.sticker_placement import StickerPlacement
