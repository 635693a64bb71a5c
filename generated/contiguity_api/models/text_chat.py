from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class TextChat(Model):
    """The properties of a text thread."""

    limit: int
    """The limit that was applied."""

    total: int
    """Number of messages in this response; unlike in iMessage threads, not in the whole thread."""

    count: int
    """Number of messages in this response."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        limit = self.limit
        total = self.total
        count = self.count
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["limit"] = limit
        field_dict["total"] = total
        field_dict["count"] = count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        limit = d.pop("limit")
        total = d.pop("total")
        count = d.pop("count")
        self = cls.__new__(cls)
        self.limit = limit
        self.total = total
        self.count = count
        self.additional_properties = d
        return self
