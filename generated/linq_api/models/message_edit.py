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

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = {**src_dict}
        self = cls.__new__(cls)
        self.text = d.pop("text")
        self.part_index = d.pop("part_index", None)
        return self
