from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.text_animation import TextAnimation
from ..models.text_style import TextStyle
from ..types import Model


@_attrs_define
class TextDecorationResponse(Model):
    """A decoration of a range of text."""

    _json_names: ClassVar = {"range_": "range"}

    range_: list[int]
    """`[start, end)` in UTF-16 code units of the text."""

    style: str | TextStyle | None = None
    """The style, if the decoration is one."""

    animation: str | TextAnimation | None = None
    """The animation, if the decoration is one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        range_ = self.range_

        style = self.style

        animation = self.animation

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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

        style: str | TextStyle | None = d.pop("style", None)

        animation: str | TextAnimation | None = d.pop("animation", None)

        self = cls.__new__(cls)
        self.range_ = range_
        self.style = style
        self.animation = animation
        self.additional_properties = d
        return self
