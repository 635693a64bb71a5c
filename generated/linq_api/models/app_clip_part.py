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

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        value = self.value
        caption = self.caption
        field_dict: dict[str, Any] = {}
        field_dict["type"] = type_
        field_dict["value"] = value
        if caption is not None:
            field_dict["caption"] = caption
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "app_clip":
            raise ValueError(f"type must match const 'app_clip', got '{type_}'")
        value = d.pop("value")
        caption = d.pop("caption", None)
        self = cls.__new__(cls)
        self.type_ = type_
        self.value = value
        self.caption = caption
        return self
