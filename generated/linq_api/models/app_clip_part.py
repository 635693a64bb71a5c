from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class AppClipPart(Model):
    """An App Clip. It must be the only part and is iMessage only (409, code 2028)."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["app_clip"]
    """Always `app_clip`."""

    value: str
    """HTTPS link of the App Clip."""

    caption: str | None = None
    """Caption below the card."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "app_clip":
            raise ValueError(f"type must be 'app_clip', not {self.type_!r}")
        self.value = d.pop("value")
        self.caption = d.pop("caption", None)
        return self
