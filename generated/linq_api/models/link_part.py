from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class LinkPart(Model):
    """A link with a rich preview. It must be the only part; to send a link without a preview, include it in a text."""

    _json_names: ClassVar = {"type_": "type"}

    type_: Literal["link"]
    """Always `link`."""

    value: str
    """The URL, at most 2048 characters."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_
        value = self.value
        field_dict: dict[str, Any] = {}
        field_dict["type"] = type_
        field_dict["value"] = value
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        type_ = d.pop("type")
        if type_ != "link":
            raise ValueError(f"type must match const 'link', got '{type_}'")
        value = d.pop("value")
        self = cls.__new__(cls)
        self.type_ = type_
        self.value = value
        return self
