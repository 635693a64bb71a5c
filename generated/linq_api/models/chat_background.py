from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.background_style import BackgroundStyle
from ..models.background_type import BackgroundType
from ..types import Model


@_attrs_define
class ChatBackground(Model):
    """A background in webhook events."""

    _json_names: ClassVar = {"type_": "type"}

    type_: BackgroundType | str | None = None
    """Type of the background."""

    image_url: str | None = None
    """URL of the photo. Present with the type `photo`."""

    shades: list[str] | None = None
    """The hex colours. Present with the type `color`."""

    style: BackgroundStyle | str | None = None
    """The scene. Present with the type `dynamic`."""

    variant: str | None = None
    """The named variant of the colours or the scene."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        image_url = self.image_url
        shades = self.shades

        style = self.style

        variant = self.variant
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if type_ is not None:
            field_dict["type"] = type_
        if image_url is not None:
            field_dict["image_url"] = image_url
        if shades is not None:
            field_dict["shades"] = shades
        if style is not None:
            field_dict["style"] = style
        if variant is not None:
            field_dict["variant"] = variant
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_: BackgroundType | str | None = d.pop("type", None)

        image_url = d.pop("image_url", None)
        shades = d.pop("shades", None)

        style: BackgroundStyle | str | None = d.pop("style", None)

        variant = d.pop("variant", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.image_url = image_url
        self.shades = shades
        self.style = style
        self.variant = variant
        self.additional_properties = d
        return self
