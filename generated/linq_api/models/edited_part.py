from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Model


@_attrs_define
class EditedPart(Model):
    """The part of a message that was edited."""

    text: str
    """The new text."""

    index: int | None = None
    """Zero-based index of the part."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)
    """Fields that are not documented, as received."""

    def to_dict(self) -> dict[str, Any]:
        text = self.text
        index = self.index
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["text"] = text
        if index is not None:
            field_dict["index"] = index
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        text = d.pop("text")
        index = d.pop("index", None)
        self = cls.__new__(cls)
        self.text = text
        self.index = index
        self.additional_properties = d
        return self
