from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class Mention(Model):
    """A mention of a participant in a text."""

    _json_names: ClassVar = {"range_": "range"}

    handle: str
    """Handle of the mentioned participant."""

    is_me: bool
    """True for your own line."""

    range_: list[int]
    """Range of the mention, `[start, end)` in UTF-16 code units."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        handle = self.handle
        is_me = self.is_me
        range_ = self.range_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["handle"] = handle
        field_dict["is_me"] = is_me
        field_dict["range"] = range_
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        handle = d.pop("handle")
        is_me = d.pop("is_me")
        range_ = d.pop("range")

        self = cls.__new__(cls)
        self.handle = handle
        self.is_me = is_me
        self.range_ = range_
        self.additional_properties = d
        return self
