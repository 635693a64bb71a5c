from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class PhotoBackground(Model):
    """A photo background."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["photo"]
    """Always `photo`."""

    image_url: str
    """Absolute HTTPS URL of a .jpg, .png, .heic or .webp file. It is downloaded before the request is accepted (400,
    code 5006 or 5007)."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "photo":
            raise ValueError(f"type must be 'photo', not {self.type_!r}")
        self.image_url = d.pop("image_url")
        return self
