from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class CardLayoutResponse(Model):
    """The content of an app card."""

    caption: str | None = None
    """First line, left."""

    subcaption: str | None = None
    """Second line, left."""

    trailing_caption: str | None = None
    """First line, right."""

    trailing_subcaption: str | None = None
    """Second line, right."""

    image_url: str | None = None
    """URL of the image."""

    image_title: str | None = None
    """Title over the image."""

    image_subtitle: str | None = None
    """Subtitle over the image."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        caption = self.caption
        subcaption = self.subcaption
        trailing_caption = self.trailing_caption
        trailing_subcaption = self.trailing_subcaption
        image_url = self.image_url
        image_title = self.image_title
        image_subtitle = self.image_subtitle
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if caption is not None:
            field_dict["caption"] = caption
        if subcaption is not None:
            field_dict["subcaption"] = subcaption
        if trailing_caption is not None:
            field_dict["trailing_caption"] = trailing_caption
        if trailing_subcaption is not None:
            field_dict["trailing_subcaption"] = trailing_subcaption
        if image_url is not None:
            field_dict["image_url"] = image_url
        if image_title is not None:
            field_dict["image_title"] = image_title
        if image_subtitle is not None:
            field_dict["image_subtitle"] = image_subtitle
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        caption = d.pop("caption", None)
        subcaption = d.pop("subcaption", None)
        trailing_caption = d.pop("trailing_caption", None)
        trailing_subcaption = d.pop("trailing_subcaption", None)
        image_url = d.pop("image_url", None)
        image_title = d.pop("image_title", None)
        image_subtitle = d.pop("image_subtitle", None)
        self = cls.__new__(cls)
        self.caption = caption
        self.subcaption = subcaption
        self.trailing_caption = trailing_caption
        self.trailing_subcaption = trailing_subcaption
        self.image_url = image_url
        self.image_title = image_title
        self.image_subtitle = image_subtitle
        self.additional_properties = d
        return self
