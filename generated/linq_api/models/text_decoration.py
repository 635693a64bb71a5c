from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.text_animation import TextAnimation, check_text_animation
from ..models.text_style import TextStyle, check_text_style
from ..types import Model


@_attrs_define
class TextDecoration(Model):
    """A decoration of a range of text. Exactly one of `style` and `animation` is required."""

    _json_names: ClassVar = {"range_": "range"}

    range_: list[int]
    """`[start, end)` in UTF-16 code units of the text; start must be less than end."""

    style: TextStyle | None = None
    """Style of a range of text. Styles may overlap each other."""

    animation: TextAnimation | None = None
    """Animation of a range of text. It must not overlap a style or another animation."""

    def to_dict(self) -> dict[str, Any]:
        range_ = self.range_

        style: str | None = None
        if self.style is not None:
            style = self.style

        animation: str | None = None
        if self.animation is not None:
            animation = self.animation

        field_dict: dict[str, Any] = {}
        field_dict["range"] = range_
        if style is not None:
            field_dict["style"] = style
        if animation is not None:
            field_dict["animation"] = animation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        range_ = d.pop("range")

        _style = d.pop("style", None)
        style: TextStyle | None
        if _style is None:
            style = None
        else:
            style = check_text_style(_style)

        _animation = d.pop("animation", None)
        animation: TextAnimation | None
        if _animation is None:
            animation = None
        else:
            animation = check_text_animation(_animation)

        self = cls.__new__(cls)
        self.range_ = range_
        self.style = style
        self.animation = animation
        return self
