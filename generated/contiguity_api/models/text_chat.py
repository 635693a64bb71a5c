from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class TextChat(OpenModel):
    """The properties of a text thread."""

    limit: int
    """The limit that was applied."""

    total: int
    """Number of messages in this response; unlike in iMessage threads, not in the whole thread."""

    count: int
    """Number of messages in this response."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.limit = d.pop("limit")
        self.total = d.pop("total")
        self.count = d.pop("count")
        self.additional_properties = d
        return self
