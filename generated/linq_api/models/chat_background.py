from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..models.background_style import BackgroundStyle
from ..models.background_type import BackgroundType
from ..types import OpenModel


@_attrs_define
class ChatBackground(OpenModel):
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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type", None)
        self.image_url = d.pop("image_url", None)
        self.shades = d.pop("shades", None)
        self.style = d.pop("style", None)
        self.variant = d.pop("variant", None)
        self.additional_properties = d
        return self
