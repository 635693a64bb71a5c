from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define

from ..types import Model


@_attrs_define
class MessageEdit(Model):
    """The new text for one part of a message."""

    text: str
    """The new text."""

    part_index: int | None = None
    """Zero-based index of the text part. Defaults to 0."""

    def to_dict(self) -> dict[str, Any]:
        text = self.text
        part_index = self.part_index
        field_dict: dict[str, Any] = {}
        field_dict["text"] = text
        if part_index is not None:
            field_dict["part_index"] = part_index
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        text = d.pop("text")
        part_index = d.pop("part_index", None)
        self = cls.__new__(cls)
        self.text = text
        self.part_index = part_index
        return self
