from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.text_animation import TextAnimation
from ..models.text_style import TextStyle
from ..types import OpenModel


@_attrs_define
class TextDecorationResponse(OpenModel):
    """A decoration of a range of text."""

    _json_names: ClassVar = {"range_": "range"}

    range_: list[int]
    """`[start, end)` in UTF-16 code units of the text."""

    style: str | TextStyle | None = None
    """The style, if the decoration is one."""

    animation: str | TextAnimation | None = None
    """The animation, if the decoration is one."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.range_ = d.pop("range")
        self.style = d.pop("style", None)
        self.animation = d.pop("animation", None)
        self.additional_properties = d
        return self
