from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class RepliedTo(Model):
    """The message, or part of a message, that a message replies to."""

    message_id: str | None = None
    """Id of the message, a UUID."""

    part_index: int | None = None
    """Zero-based index of the part."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        message_id = self.message_id
        part_index = self.part_index
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if message_id is not None:
            field_dict["message_id"] = message_id
        if part_index is not None:
            field_dict["part_index"] = part_index
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        message_id = d.pop("message_id", None)
        part_index = d.pop("part_index", None)
        self = cls.__new__(cls)
        self.message_id = message_id
        self.part_index = part_index
        self.additional_properties = d
        return self
