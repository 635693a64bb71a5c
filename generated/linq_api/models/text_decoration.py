from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.text_animation import TextAnimation
from ..models.text_style import TextStyle
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.range_ = d.pop("range")
        self.style = d.pop("style", None)
        self.animation = d.pop("animation", None)
        return self
