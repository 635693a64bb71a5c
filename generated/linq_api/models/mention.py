from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class Mention(OpenModel):
    """A mention of a participant in a text."""

    _json_names: ClassVar = {"range_": "range"}

    handle: str
    """Handle of the mentioned participant."""

    is_me: bool
    """True for your own line."""

    range_: list[int]
    """Range of the mention, `[start, end)` in UTF-16 code units."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.handle = d.pop("handle")
        self.is_me = d.pop("is_me")
        self.range_ = d.pop("range")
        self.additional_properties = d
        return self
