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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.type_ = d.pop("type")
        if self.type_ != "link":
            raise ValueError(f"type must be 'link', not {self.type_!r}")
        self.value = d.pop("value")
        return self
