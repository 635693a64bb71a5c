from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class CardLayout(Model):
    """The content of an app card: at least one of the four captions or an image."""

    caption: str | None = None
    """First line, left."""

    subcaption: str | None = None
    """Second line, left."""

    trailing_caption: str | None = None
    """First line, right."""

    trailing_subcaption: str | None = None
    """Second line, right."""

    image_url: str | None = None
    """URL of a JPEG, PNG, HEIF or WebP image; it must be reachable."""

    image_title: str | None = None
    """Title over the image; requires `image_url`."""

    image_subtitle: str | None = None
    """Subtitle over the image; requires `image_url`."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.caption = d.pop("caption", None)
        self.subcaption = d.pop("subcaption", None)
        self.trailing_caption = d.pop("trailing_caption", None)
        self.trailing_subcaption = d.pop("trailing_subcaption", None)
        self.image_url = d.pop("image_url", None)
        self.image_title = d.pop("image_title", None)
        self.image_subtitle = d.pop("image_subtitle", None)
        return self
