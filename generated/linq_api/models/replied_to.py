from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import OpenModel


@_attrs_define
class RepliedTo(OpenModel):
    """The message, or part of a message, that a message replies to."""

    message_id: str | None = None
    """Id of the message, a UUID."""

    part_index: int | None = None
    """Zero-based index of the part."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.message_id = d.pop("message_id", None)
        self.part_index = d.pop("part_index", None)
        self.additional_properties = d
        return self
