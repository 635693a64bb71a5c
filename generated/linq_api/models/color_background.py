from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define

from ..models.color_variant import ColorVariant, check_color_variant


@_attrs_define
class ColorBackground:
    """A gradient of two colours."""

    type_: Literal["color"]
    """Always `color`."""

    variant: ColorVariant | None = None
    """A named pair of colours, or `custom` with shades of your own."""

    shades: list[str] | None = None
    """Two hex colours, top and bottom."""

    def to_dict(self) -> dict[str, Any]:
        """Make the JSON object; what is absent is left out."""
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
        """Make the value from a JSON object.

        Raises:
            KeyError, TypeError, ValueError or AttributeError: The object is not of this shape.
        """
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

        # Without __init__, which would convert and validate nothing, and costs as much as all the rest.
        self = cls.__new__(cls)
        self.type_ = type_
        self.variant = variant
        self.shades = shades
        return self
