from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class EditedPart(Model):
    """The part of a message that was changed."""

    index: int
    """Zero-based index of the part."""

    text: str
    """The new text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        index = self.index
        text = self.text
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["index"] = index
        field_dict["text"] = text
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        index = d.pop("index")
        text = d.pop("text")
        self = cls.__new__(cls)
        self.index = index
        self.text = text
        self.additional_properties = d
        return self
